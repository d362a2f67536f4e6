import Stripe from 'stripe';
import { readMessage } from './stripe-messages';

const now = new Date('2026-11-26T08:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);
const SECRETS = ['whsec_new', 'whsec_old'];
const payload = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  type: 'invoice.paid',
  data: { object: { id: 'in_1', object: 'invoice', customer: 'cus_1', metadata: { firm: 'firm-1' } } },
});
const signed = (more: Partial<Stripe.WebhookTestHeaderOptions> = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_new', timestamp: seconds, ...more });
const read = (body: Buffer | string, header: string | undefined) =>
  readMessage(Buffer.from(body), header, SECRETS, now);

describe('A webhook', () => {
  it.each([
    ['now', signed()],
    ['with the old secret, while the new one comes in', signed({ secret: 'whsec_old' })],
    ['300 seconds ago', signed({ timestamp: seconds - 300 })],
    ['300 seconds from now, by a clock that differs', signed({ timestamp: seconds + 300 })],
  ])('is read when it was signed %s', (_when, header) => {
    expect(read(payload, header)).toEqual({
      eventId: 'evt_1',
      type: 'invoice.paid',
      object: { kind: 'invoice', id: 'in_1' },
      customerId: 'cus_1',
      firmId: 'firm-1',
      relatedIds: ['in_1'],
    });
  });

  const header = signed();
  const bytes = Buffer.from(payload);
  const flipped = [...bytes.keys()].flatMap((place) =>
    [1, 2, 4, 8, 16, 32, 64].map((bit) => {
      const body = Buffer.from(bytes);
      body[place] = (body[place] ?? 0) ^ bit;
      return [body, header] as const;
    }),
  );
  const forged: readonly (readonly [Buffer | string, string | undefined])[] = [
    ...flipped,
    [payload, undefined],
    [payload, ''],
    [payload, `t=${String(seconds)}`],
    [payload, header.replace('v1=', 'v0=')],
    [payload, header.replace(/t=\d+/, `t=${String(seconds + 1)}`)],
    [payload, `t=${String(seconds)},${header}`],
    [payload, header.replace(/t=\d+,/, '')],
    [payload, signed({ secret: 'whsec_of_another_account' })],
    [payload, signed({ secret: '' })],
    [payload, signed({ timestamp: seconds - 301 })],
    [payload, signed({ timestamp: seconds + 301 })],
    [payload, signed({ timestamp: seconds + 3_600 })],
    [JSON.stringify(JSON.parse(payload), null, 2), header],
    [`${payload} `, header],
    ['', header],
    ['{}', header],
  ];

  it('is not read when it was forged: more than 1,000 tries', () => {
    expect(forged.length).toBeGreaterThan(1_000);
    expect(forged.filter(([body, by]) => read(body, by) !== undefined)).toEqual([]);
  });

  it('is not read when there is no secret', () => {
    expect(readMessage(bytes, header, [], now)).toBeUndefined();
  });
});
