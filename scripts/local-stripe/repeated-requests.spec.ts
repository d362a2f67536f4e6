import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Stripe from 'stripe';
import { openShop, sdkFor, type Shop } from './testing/shop';
import { startLocalStripe } from './server';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
beforeEach(() => shop.control('faults/clear'));
afterAll(() => shop.local.stop());

const key = (idempotencyKey: string) => ({ idempotencyKey });
const customersNamed = async (name: string) =>
  (await shop.stripe.customers.list({ limit: 100 })).data.filter((each) => each.name === name).length;

describe('An idempotency key', () => {
  it('gets the same answer again, whatever the order of the parameters', async () => {
    const first = await shop.stripe.customers.create({ name: 'A', email: 'a@example.com' }, key('k1'));
    const again = await shop.stripe.customers.create({ email: 'a@example.com', name: 'A' }, key('k1'));
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  });

  it('is refused for another request', async () => {
    await shop.stripe.customers.create({ name: 'B' }, key('k2'));
    await expect(shop.stripe.customers.create({ name: 'C' }, key('k2'))).rejects.toBeInstanceOf(
      Stripe.errors.StripeIdempotencyError,
    );
  });

  it('keeps a refused card, but not refused parameters', async () => {
    const { customer, method } = await shop.payer('pm_card_chargeCustomerFail');
    const open = await shop.invoice(customer, 100);
    for (let time = 0; time < 2; time++)
      await expect(
        shop.stripe.invoices.pay(open.id, { payment_method: method }, key('k3')),
      ).rejects.toMatchObject({
        code: 'card_declined',
      });
    expect((await shop.stripe.invoices.retrieve(open.id)).attempt_count).toBe(1);
    await expect(shop.stripe.refunds.create({ charge: 'x', amount: 0.5 }, key('k4'))).rejects.toThrow(
      'integer',
    );
    await expect(shop.stripe.customers.create({ name: 'D' }, key('k4'))).resolves.toMatchObject({
      name: 'D',
    });
  });

  it('is forgotten after a day', async () => {
    const before = await shop.stripe.customers.create({ name: 'E' }, key('k5'));
    await shop.control('clock', { advance_seconds: 86_400 });
    const after = await shop.stripe.customers.create({ name: 'E' }, key('k5'));
    expect(after.id).not.toBe(before.id);
  });
});

describe('A fault', () => {
  it.each([
    ['lost_request', 0, 1],
    ['lost_response', 1, 1],
    ['error_500', 0, 0],
    ['error_500_after_commit', 1, 1],
    ['conflict_409', 0, 1],
    ['rate_limit_429', 0, 1],
  ])('of the kind %s leaves %i done, and %i after the same key again', async (kind, atOnce, again) => {
    // the SDK itself asks once more when a connection breaks
    const times = kind.startsWith('lost') ? 2 : 1;
    await shop.control('faults', { kind, times, method: 'POST', path: '/v1/customers' });
    const create = () => shop.stripe.customers.create({ name: kind }, key(kind));
    await expect(create()).rejects.toBeInstanceOf(Stripe.errors.StripeError);
    expect(await customersNamed(kind)).toBe(atOnce);
    await create().catch(() => undefined);
    expect(await customersNamed(kind)).toBe(again);
  });

  it('is survived by the SDK, which tries again with the same key', async () => {
    await shop.control('faults', { kind: 'lost_response', method: 'POST', path: '/v1/customers' });
    await sdkFor(shop.local, 2).customers.create({ name: 'patient' });
    expect(await customersNamed('patient')).toBe(1);
  });

  it('makes an answer late, not lost', async () => {
    await shop.control('faults', { kind: 'slow', milliseconds: 50, path: '/v1/customers' });
    await expect(
      shop.stripe.customers.create({ name: 'slow' }, { timeout: 10, ...key('slow') }),
    ).rejects.toMatchObject({
      type: 'StripeConnectionError',
    });
    expect(await customersNamed('slow')).toBe(1);
  });
});

describe('A request', () => {
  it('needs a test key and the one version', async () => {
    const stripe = (apiKey: string, more: object = {}) =>
      new Stripe(apiKey, {
        host: '127.0.0.1',
        port: shop.local.port,
        protocol: 'http',
        maxNetworkRetries: 0,
        ...more,
      });
    await expect(stripe('sk_live_x').customers.list()).rejects.toBeInstanceOf(
      Stripe.errors.StripeAuthenticationError,
    );
    await expect(stripe('sk_test_x', { apiVersion: '2020-01-01' }).customers.list()).rejects.toMatchObject({
      param: 'Stripe-Version',
    });
  });

  it('is answered in pages by keyset, both ways', async () => {
    for (let time = 0; time < 5; time++) await shop.stripe.customers.create({ email: 'page@example.com' });
    const ids: string[] = [];
    for await (const { id } of shop.stripe.customers.list({ email: 'page@example.com', limit: 2 }))
      ids.push(id);
    expect(new Set(ids).size).toBe(5);
    const back = await shop.stripe.customers.list({
      email: 'page@example.com',
      limit: 2,
      ending_before: ids[4] ?? '',
    });
    expect(back.data.map(({ id }) => id)).toEqual(ids.slice(2, 4));
  });
});

describe('The time', () => {
  it('of a customer is that of its test clock', async () => {
    const clock = await shop.stripe.testHelpers.testClocks.create({ frozen_time: 1_800_000_000 });
    const { id, created } = await shop.stripe.customers.create({ test_clock: clock.id });
    expect(created).toBe(1_800_000_000);
    await shop.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: 1_800_086_400 });
    const invoice = await shop.stripe.invoices.create({
      customer: id,
      collection_method: 'send_invoice',
      days_until_due: 1,
    });
    expect(invoice).toMatchObject({ created: 1_800_086_400, due_date: 1_800_172_800 });
    await expect(
      shop.stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: 1_900_000_000 }),
    ).rejects.toMatchObject({ code: 'test_clock_advance_invalid' });
  });
});

describe('A restart', () => {
  it('keeps objects, keys and events; half a line at the end is no promise', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'local-stripe-')), 'stripe.jsonl');
    const first = await startLocalStripe({ file });
    const { id } = await sdkFor(first).customers.create({ name: 'kept' }, key('kept'));
    await first.stop();
    fs.appendFileSync(file, '[["customer","cus_half",{"id":"cus_h');
    const second = await startLocalStripe({ file });
    const stripe = sdkFor(second);
    expect((await stripe.customers.create({ name: 'kept' }, key('kept'))).id).toBe(id);
    expect((await stripe.customers.list()).data.map((each) => each.id)).toEqual([id]);
    expect((await stripe.events.list()).data.map(({ type }) => type)).toEqual(['customer.created']);
    await second.stop();
    fs.rmSync(path.dirname(file), { recursive: true });
  });
});
