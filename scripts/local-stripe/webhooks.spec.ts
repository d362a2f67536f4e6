import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { openShop, type Shop } from './testing/shop';

/** An endpoint that keeps what it hears. */
function listener() {
  const heard: { body: string; signature: string }[] = [];
  const answers: number[] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      heard.push({ body, signature: String(request.headers['stripe-signature']) });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  return { heard, answers, server };
}

const { heard, answers, server } = listener();
const types = () => heard.map(({ body }) => (JSON.parse(body) as Stripe.Event).type);
let shop: Shop;
let secret = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shop = await openShop();
  const endpoint = await shop.stripe.webhookEndpoints.create({
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    enabled_events: ['customer.created', 'invoice.finalized', 'invoice.paid'],
  });
  secret = String(endpoint.secret);
});
beforeEach(async () => {
  await shop.control('webhooks', {});
  await shop.local.webhooks.settled();
  heard.length = 0;
});
afterAll(async () => {
  await shop.local.stop();
  server.close();
});

interface Waiting {
  readonly id: string;
  readonly type: string;
}
const waiting = async (): Promise<Waiting[]> =>
  (await (await fetch(`${shop.local.url}/_local/waiting`)).json()) as Waiting[];

async function held(amount: number): Promise<Waiting[]> {
  await shop.control('webhooks', { mode: 'held' });
  await shop.control('webhooks/deliver', { deliveries: (await waiting()).map(({ id }) => id) });
  heard.length = 0;
  const { customer, method } = await shop.payer();
  const open = await shop.invoice(customer, amount);
  await shop.stripe.invoices.pay(open.id, { payment_method: method });
  return waiting();
}

describe('A webhook of the local Stripe', () => {
  it('is signed so that the SDK believes it, and only with the right secret', async () => {
    const deliveries = await held(100);
    await shop.control('webhooks/deliver', { deliveries: [deliveries[0]?.id] });
    const [first] = heard;
    const event = shop.stripe.webhooks.constructEvent(first?.body ?? '', first?.signature ?? '', secret);
    expect(event.type).toBe('customer.created');
    expect(() =>
      shop.stripe.webhooks.constructEvent(first?.body ?? '', first?.signature ?? '', 'whsec_other'),
    ).toThrow();
  });

  it('comes in any order and as often as asked', async () => {
    const deliveries = await held(100);
    const asked = deliveries.filter(({ type }) => type.startsWith('invoice.')).reverse();
    await shop.control('webhooks/deliver', { deliveries: asked.map(({ id }) => id), copies: 2 });
    expect(types()).toEqual(['invoice.paid', 'invoice.paid', 'invoice.finalized', 'invoice.finalized']);
  });

  it('that is held stays on the list of events that were not delivered', async () => {
    const deliveries = await held(100);
    const missed = () => shop.stripe.events.list({ types: ['invoice.paid'], delivery_success: false });
    expect((await missed()).data.length).toBeGreaterThan(0);
    await shop.control('webhooks/deliver', { deliveries: (await waiting()).map(({ id }) => id) });
    expect((await missed()).data).toEqual([]);
    const again = deliveries.find(({ type }) => type === 'invoice.paid');
    heard.length = 0;
    await shop.control(`events/${String(again?.id).split('/')[0] ?? ''}/resend`);
    expect(types()).toEqual(['invoice.paid']);
  });

  it('is tried again when the endpoint does not answer well', async () => {
    answers.push(500);
    const deliveries = await held(100);
    const { statuses } = await shop.control<{ statuses: number[] }>('webhooks/deliver', {
      deliveries: [deliveries[0]?.id],
      copies: 2,
    });
    expect(statuses).toEqual([500, 200]);
  });

  it('ends on the list after thirty days', async () => {
    await shop.control('clock', { advance_seconds: 31 * 86_400 });
    expect((await shop.stripe.events.list()).data).toEqual([]);
  });
});
