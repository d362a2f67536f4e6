import type { Settings } from '@overturn/platform';
import { openShop, type Shop } from '../../../../../scripts/local-stripe/testing/shop';
import type { InvoiceOrder, ProviderAnswer, ProviderOrder } from '../../domain/provider-order';
import { StripeProvider } from './stripe-provider';

let shop: Shop;
let provider: StripeProvider;
let customerId: string;
let methodId: string;
let next = 0;

beforeAll(async () => {
  shop = await openShop();
  provider = new StripeProvider({
    STRIPE_SECRET_KEY: 'sk_test_ours',
    STRIPE_API_BASE: shop.local.url,
    STRIPE_WEBHOOK_SECRETS: ['whsec_ours'],
  } as unknown as Settings);
  customerId = await provider.customerOf({ payerId: 'payer-1', firmId: 'firm-1', name: '启明', email: null });
  methodId = await cardSaved('4242424242424242');
});
beforeEach(() => shop.control('faults/clear'));
afterAll(() => shop.local.stop());

const order = () => ({ operationId: `operation-${String(++next)}`, firmId: 'firm-1', customerId });

async function cardSaved(number: string): Promise<string> {
  const page = await provider.carryOut({
    ...order(),
    kind: 'save_card',
    currency: 'USD',
    locale: 'zh',
    doneUrl: `${shop.local.url}/`,
    cancelUrl: `${shop.local.url}/`,
  });
  if (page.kind !== 'needs_action') throw new Error(page.kind);
  const asked = await shop.press(String(page.url), { method: 'card', number });
  if (asked.url.includes('/authenticate/')) await shop.press(asked.url, { answer: 'yes' });
  return String((await provider.savedCard(page.objectId))?.methodId);
}

const invoiceOrder = (amountMinor = 150_000n): InvoiceOrder => ({
  ...order(),
  kind: 'invoice',
  currency: 'USD',
  lines: [
    { text: '成功费', amountMinor },
    { text: '抵扣评估费', amountMinor: -9_900n },
  ],
  number: `INV-${String(next)}`,
  dueInDays: 7,
  methods: ['card', 'alipay', 'wechat_pay'],
});
async function mirrored(): Promise<string> {
  const answer = await provider.carryOut(invoiceOrder());
  if (answer.kind !== 'done') throw new Error(answer.kind);
  return answer.objectId;
}
const charge = (invoiceId: string, method = methodId): ProviderOrder => ({
  ...order(),
  kind: 'charge',
  invoiceId,
  methodId: method,
});

describe('Stripe', () => {
  it('mirrors an invoice that it never collects by itself, charges the saved card, credits and refunds', async () => {
    const mirror = await provider.carryOut(invoiceOrder());
    expect(mirror).toMatchObject({
      kind: 'done',
      seen: [{ kind: 'invoice', state: 'open', amountMinor: 140_100n }],
    });
    const invoiceId = (mirror as { objectId: string }).objectId;
    expect((await shop.stripe.invoices.retrieve(invoiceId)).auto_advance).toBe(false);
    expect(await provider.carryOut(charge(invoiceId))).toMatchObject({
      kind: 'done',
      seen: [{ state: 'paid' }, { kind: 'payment', state: 'succeeded', invoiceId }],
    });
    const note = {
      ...order(),
      kind: 'credit_note' as const,
      invoiceId,
      amountMinor: 1_000n,
      refundMinor: 600n,
      outsideMinor: 400n,
    };
    expect(await provider.carryOut(note)).toMatchObject({
      kind: 'done',
      seen: [{ kind: 'credit_note', amountMinor: 1_000n }],
    });
    const refund = { ...order(), kind: 'refund' as const, invoiceId, amountMinor: 500n };
    const answer = await provider.carryOut(refund);
    expect(answer).toMatchObject({
      kind: 'done',
      seen: [{ kind: 'refund', state: 'succeeded', customerId, invoiceId }],
    });
    const listed = await provider.list(new Date(0));
    expect(
      listed
        .filter((each) => each.invoiceId === invoiceId)
        .map(({ kind, firmId }) => `${kind} ${String(firmId)}`),
    ).toEqual(['credit_note firm-1', 'refund firm-1', 'refund firm-1']);
    const [first] = answer.kind === 'done' ? answer.seen : [];
    expect(await provider.fetch('refund', String(first?.id))).toEqual(first);
    expect(await provider.fetch('refund', 're_none')).toBeUndefined();
  });

  it('asks the payer when the card wants its owner, and the page is paid by Alipay', async () => {
    const invoiceId = await mirrored();
    const asks = await provider.carryOut(charge(invoiceId, await cardSaved('4000002760003184')));
    expect(asks).toMatchObject({ kind: 'needs_action', seen: [{ state: 'open' }] });
    const page = String((asks as { url: string }).url);
    const wallet = await shop.press(`${page}/pay`, { method: 'alipay' });
    await shop.press(wallet.url, { answer: 'yes' });
    expect(await provider.fetch('invoice', invoiceId)).toMatchObject({ state: 'paid' });
    expect(await provider.carryOut(charge(invoiceId))).toMatchObject({
      kind: 'refused',
      code: 'already_paid',
    });
  });

  it('says why a card was refused, and voids an invoice once', async () => {
    const invoiceId = await mirrored();
    const poor = await cardSaved('4000000000000341');
    expect(await provider.carryOut(charge(invoiceId, poor))).toMatchObject({
      kind: 'refused',
      code: 'generic_decline',
    });
    const ends = { ...order(), kind: 'void' as const, invoiceId };
    for (let time = 0; time < 2; time++)
      expect(await provider.carryOut(ends)).toMatchObject({ kind: 'done', seen: [{ state: 'void' }] });
  });
});

describe('An order with a fault on the way', () => {
  const FAULTS = [
    ['lost_request', 'unsure'],
    ['lost_response', 'unsure'],
    ['error_500', 'unsure'],
    ['error_500_after_commit', 'unsure'],
    ['conflict_409', 'not_now'],
    ['rate_limit_429', 'not_now'],
  ] as const;
  const isDone = (answer: ProviderAnswer) => answer.kind === 'done';

  it.each(FAULTS)('%s is %s, and charges and refunds once after all', async (kind, told) => {
    const invoiceId = await mirrored();
    for (const wanted of [
      { path: '/v1/invoices/*/pay', order: charge(invoiceId) },
      { path: '/v1/refunds', order: { ...order(), kind: 'refund' as const, invoiceId, amountMinor: 500n } },
    ]) {
      await shop.control('faults', { kind, method: 'POST', path: wanted.path, times: 3 });
      expect((await provider.carryOut(wanted.order)).kind).toBe(told);
      await shop.control('faults/clear');
      const found = await provider.lookUp(wanted.order);
      // the key of a failed server is spoilt: only what is surely absent is ordered anew, by another operation
      const last = isDone(found)
        ? found
        : await provider.carryOut(kind === 'error_500' ? { ...wanted.order, ...order() } : wanted.order);
      expect(isDone(last)).toBe(true);
    }
    const { data } = await shop.stripe.invoicePayments.list({ invoice: invoiceId });
    const intent = String(data[0]?.payment.payment_intent);
    expect((await shop.stripe.charges.list({ payment_intent: intent })).data).toHaveLength(1);
    expect((await shop.stripe.refunds.list({ payment_intent: intent })).data).toHaveLength(1);
  });

  it('is found after a day, when its key is forgotten, and is not done again', async () => {
    const first = invoiceOrder();
    const mirror = await provider.carryOut(first);
    await shop.control('clock', { advance_seconds: 90_000 });
    expect(await provider.lookUp(first)).toMatchObject({
      kind: 'done',
      objectId: (mirror as { objectId: string }).objectId,
    });
  });

  it('leaves no draft behind when it was broken off before it got a number', async () => {
    const broken = invoiceOrder();
    await shop.control('faults', { kind: 'error_500', path: '/v1/invoices/*/finalize', times: 3 });
    expect(await provider.carryOut(broken)).toMatchObject({ kind: 'unsure', isKeySpoilt: true });
    await shop.control('faults/clear');
    expect(await provider.lookUp(broken)).toEqual({ kind: 'absent' });
    const drafts = await shop.stripe.invoices.list({ customer: customerId, status: 'draft' });
    expect(drafts.data).toEqual([]);
  });

  it('with the key of another order is never asked for again', async () => {
    const one = invoiceOrder();
    await provider.carryOut(one);
    const other = { ...one, lines: [{ text: 'more', amountMinor: 1n }] };
    expect(await provider.carryOut(other)).toMatchObject({ kind: 'unsure', isKeySpoilt: true });
  });
});
