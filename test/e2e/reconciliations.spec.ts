import type { ReconciliationView } from '@overturn/contracts/admin';
import type { Caller } from '../support/caller';
import { createFirm, type TestFirm } from '../support/firm';
import { moneyIn, openTill, owedCase, paymentsOf, type Till } from '../support/till';

let till: Till;
let firm: TestFirm;
let owner: Caller;
let finance: Caller;
beforeAll(async () => {
  till = await openTill();
  firm = await createFirm(till.api, ['owner', 'finance']);
  [owner, finance] = [await firm.as('owner'), await firm.as('finance')];
});
afterAll(() => till?.close());
beforeEach(() => till.shop.control('webhooks', {}));

/** An invoice with a page to pay on. */
async function withPage() {
  const { caseId, invoice } = await owedCase({ owner, finance });
  paymentsOf(await finance.post(`/invoices/${invoice.id}/pay-link`));
  await till.settle(firm.firmId);
  const [page] = paymentsOf(await finance.get(`/cases/${caseId}/payments`)).operations;
  const url = page?.url ?? '';
  return { caseId, url, mirrorId: url.split('/').at(-1) ?? '' };
}
const pay = async (url: string) => {
  const wallet = await till.shop.press(`${url}/pay`, { method: 'alipay' });
  await till.shop.press(wallet.url, { answer: 'yes' });
};
const compare = async (): Promise<ReconciliationView> => {
  const answer = await finance.post('/finance/reconciliations');
  if (answer.status !== 201) throw new Error(answer.text);
  const [latest] = (answer.body as { items: ReconciliationView[] }).items;
  if (!latest) throw new Error('No report');
  return latest;
};
const unheard = () => till.shop.control('webhooks', { mode: 'held' });

describe('The comparison with the provider', () => {
  it('finds nothing where the books agree', async () => {
    const { url } = await withPage();
    await pay(url);
    await till.settle(firm.firmId);
    expect(await compare()).toMatchObject({ compared: 1, mended: 0, differing: 0, mismatches: [] });
  });

  it('mends what was never heard of: a payment, and a refund by hand', async () => {
    const { caseId, url, mirrorId } = await withPage();
    await unheard();
    await pay(url);
    const { data } = await till.shop.stripe.invoicePayments.list({ invoice: mirrorId });
    await till.shop.stripe.refunds.create({ payment_intent: String(data[0]?.payment.payment_intent), amount: 500 });
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'issued' }]);
    const { mended, differing } = await compare();
    expect([mended, differing]).toEqual([2, 0]);
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid', paidMinor: '800000' }]);
    const { webhooks } = till.shop.local;
    await webhooks.release(webhooks.waiting().map(({ delivery }) => delivery.id));
    await till.settle(firm.firmId);
  });

  it('reports what was changed behind our back, and changes nothing by it', async () => {
    const { caseId, url, mirrorId } = await withPage();
    await pay(url);
    await till.settle(firm.firmId);
    await till.shop.control(`objects/${mirrorId}`, { total: 1 });
    const { mismatches } = await compare();
    expect(mismatches).toMatchObject([
      { kind: 'amount', objectId: mirrorId, ours: { amountMinor: '800000' }, theirs: { amountMinor: '1' } },
    ]);
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid', paidMinor: '800000' }]);
    await till.shop.control(`objects/${mirrorId}`, { total: 800_000 });
    expect(await compare()).toMatchObject({ differing: 0 });
    const listed = (await finance.get('/finance/reconciliations?limit=2')).body as { items: object[]; nextCursor: string };
    expect(listed.items).toHaveLength(2);
    expect((await finance.get(`/finance/reconciliations?limit=50&cursor=${listed.nextCursor}`)).status).toBe(200);
  });
}); // prettier-ignore
