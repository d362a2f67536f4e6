import Stripe from 'stripe';
import { startApi, type TestApi } from '../support/api';
import { plantProvider } from '../support/cards';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

const [NEW, OLD, OTHER] = ['whsec_new', 'whsec_old', 'whsec_of_another_tenant'] as const;

let api: TestApi;
let firmId: string;
let customer: string;
beforeAll(async () => {
  api = await startApi({ STRIPE_WEBHOOK_SECRETS: [NEW, OLD] });
  const firm = await createFirm(api, ['owner']);
  const { client } = await openCase(await firm.as('owner'));
  ({ firmId } = firm);
  await plantProvider(firmId, client.id);
  customer = `cus_${client.id}`;
});
afterAll(() => api?.close());

let events = 0;
/** What the provider sends of a payer of ours. */
const message = (id = `evt_told_${String((events += 1))}`): string =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'invoice.paid',
    data: { object: { id: `in_${id}`, object: 'invoice', customer, status: 'paid', amount_paid: 800_000 } },
  });
const nowSeconds = () => Math.floor(Date.now() / 1000);
const sign = (payload: string, secret: string, timestamp = nowSeconds()) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });

const post = (path: string, payload: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(payload, 'latin1'),
  });

async function send(payload: string, signature?: string): Promise<number> {
  const answer = await post(
    '/api/v1/webhooks/stripe',
    payload,
    signature ? { 'stripe-signature': signature } : {},
  );
  return answer.status;
}
const kept = async () =>
  (
    await asSuperuser<{ count: number }>([
      `select count(*)::int as count from payments.messages where firm_id = $1 and id like 'evt_told%'`,
      [firmId],
    ])
  )[0]?.count ?? 0;

type Forgery = readonly [payload: string, signature: string | undefined];
/** Each way to make a message look as if the provider had sent it. */
function forgeries(): Forgery[] {
  const payload = message();
  const header = sign(payload, NEW);
  const [stamp = '', v1 = ''] = header.split(',');
  const flipped = [...payload].map((_, place): Forgery => {
    const bytes = Buffer.from(payload);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return [bytes.toString('latin1'), header];
  });
  const dated = Array.from({ length: 300 }, (_, place): Forgery => {
    const away = 301 + place * place;
    return [payload, sign(payload, NEW, nowSeconds() + (place % 2 === 0 ? -away : away + 5))];
  });
  const cut = Array.from({ length: v1.length }, (_, length): Forgery => [
    payload,
    `${stamp},${v1.slice(0, length)}`,
  ]);
  const others = Array.from({ length: 450 }, (_, place): Forgery => [
    payload,
    sign(payload, `${OTHER}_${String(place)}`),
  ]);
  return [
    ...flipped, ...dated, ...cut, ...others,
    [payload, undefined],
    [payload, ''],
    [payload, v1],
    [payload, stamp],
    [payload, header.replace('v1=', 'v0=')],
    [payload, `t=${String(nowSeconds() - 9)},${stamp},${v1}`],
    [payload, `t=NaN,${v1}`],
    [payload, `t=,${v1}`],
    [JSON.stringify(JSON.parse(payload), null, 1), header],
    [`${payload} `, header],
    ['', sign('', OTHER)],
    ['{}', header],
    [message(), header],
  ]; // prettier-ignore
}

describe('A message of the provider', () => {
  it('is not accepted when it is forged, in more than 1,000 ways', async () => {
    const before = await kept();
    const tries = forgeries();
    expect(tries.length).toBeGreaterThan(1_000);
    const accepted: Forgery[] = [];
    for (const forgery of tries) if ((await send(...forgery)) < 400) accepted.push(forgery);
    expect(accepted).toEqual([]);
    expect(await kept()).toBe(before);
  });

  it('is accepted when one of our secrets signed it within five minutes, and kept once', async () => {
    const before = await kept();
    const refused: string[] = [];
    const ways = (payload: string): string[] => [
      sign(payload, NEW),
      sign(payload, OLD),
      sign(payload, NEW, nowSeconds() - 290),
      sign(payload, OLD, nowSeconds() + 290),
      `${sign(payload, OTHER)},${sign(payload, NEW).split(',')[1] ?? ''}`,
    ];
    for (let place = 0; place < 40; place++) {
      const payload = message();
      for (const signature of ways(payload))
        if ((await send(payload, signature)) !== 202) refused.push(signature);
    }
    expect(refused).toEqual([]);
    expect(await kept()).toBe(before + 40);
  });

  it('about a payer that is none of ours is let go by', async () => {
    const payload = message('evt_told_of_nobody').replace(customer, 'cus_of_nobody');
    expect(await send(payload, sign(payload, NEW))).toBe(202);
    expect(await asSuperuser([`select from payments.messages where id = 'evt_told_of_nobody'`, []])).toEqual([]);
  });

  it('that is no event is accepted and let go by; JSON elsewhere is read as ever', async () => {
    for (const payload of ['{}', '[]', '"x"', '{"id":1}']) expect(await send(payload, sign(payload, NEW))).toBeLessThan(500);
    const odd = await post('/api/v1/admin/session', '{"a":');
    expect(await odd.json()).toMatchObject({ code: 'HTTP.BODY_NOT_JSON' });
    expect((await post('/api/v1/admin/session', '{"__proto__":{"a":1}}')).status).toBe(400);
  });
}); // prettier-ignore
