import { startApi, type TestApi } from '../support/api';
import { slip } from '../support/billing';
import type { Caller } from '../support/caller';
import { plantCard } from '../support/cards';
import { createFirm } from '../support/firm';
import { owedCase } from '../support/till';

/** What is no amount in minor units, however it looks. */
const NO_AMOUNT: readonly unknown[] = [
  'text', '', ' ', '1e999', '1e3', '-0', '-1', '+1', '１００', '一百', '0x10', '1.00000000000000000000', '0.5', '1,000', '1 000',
  '٣', '01', '00', 'NaN', 'Infinity', '9'.repeat(16), 1, 1.5, -0, 1e21, null, true, [], ['1'], {}, '1\n', '1;drop table x',
]; // prettier-ignore

let api: TestApi;
let owner: Caller;
let finance: Caller;
let caseId: string;
let invoiceId: string;
let cardId: string;
beforeAll(async () => {
  api = await startApi();
  const firm = await createFirm(api, ['owner', 'finance']);
  [owner, finance] = [await firm.as('owner'), await firm.as('finance')];
  const owed = await owedCase({ owner, finance });
  ({ caseId } = owed);
  invoiceId = owed.invoice.id;
  cardId = await plantCard(firm.firmId, finance, caseId);
});
afterAll(() => api?.close());

/** Every request about money with an amount in it, right but for the amount or the currency. */
const REQUESTS: readonly [what: string, send: (amountMinor: unknown, currency: string) => ReturnType<Caller['post']>][] = [
  ['payment', (amountMinor, currency) => finance.post(`/invoices/${invoiceId}/payments`, slip('1', { amountMinor, currency }))],
  ['deposit', (amountMinor, currency) => finance.post(`/cases/${caseId}/deposits`, slip('1', { amountMinor, currency }))],
  ['charge', (amountMinor, currency) => finance.post(`/invoices/${invoiceId}/charges`, { cardId, amountMinor, currency })],
  ['credit note', (amountMinor, currency) => finance.post(`/invoices/${invoiceId}/credit-notes`, { amountMinor, currency, reason: 'x' })],
  ['expense', (amountMinor, currency) => finance.post(`/cases/${caseId}/expenses`, { spentOn: '2026-11-01', currency, amountMinor, isTakenBack: false, what: 'x' })],
  ['single bound', (singleMinor, currency) => owner.put('/charge-policy', { version: 0, isOn: true, bounds: [{ currency, singleMinor, dailyMinor: '9' }] })],
  ['daily bound', (dailyMinor, currency) => owner.put('/charge-policy', { version: 0, isOn: true, bounds: [{ currency, singleMinor: '1', dailyMinor }] })],
]; // prettier-ignore

describe.each(REQUESTS)('The amount of a %s', (what, send) => {
  it('is refused with a code for its field when it is none', async () => {
    const odd: unknown[] = [];
    for (const given of NO_AMOUNT) {
      const { status, body } = await send(given, 'CNY');
      const { code, fields = [] } = body as { code: string; fields?: { code: string }[] };
      if (status !== 422 || code !== 'HTTP.INPUT_REFUSED' || fields[0]?.code !== 'NOT_AN_AMOUNT') odd.push([given, status, body]);
    }
    expect(odd).toEqual([]);
  });

  it.each(['XXX', 'cny', '', '人民币'])('is refused in a currency that is none: %s', async (currency) => {
    expect((await send('1', currency)).status).toBe(422);
  });

  if (!what.endsWith('bound') && what !== 'expense')
    it('is refused in another currency than the invoice’s, where no rate is recorded', async () => {
      const { status, body } = await send('1', 'USD');
      const code = { charge: 'PAYMENTS.AMOUNT_CHANGED', payment: 'BILLING.EXCHANGE_RATE_MISSING' }[what] ?? 'BILLING.CURRENCY_WRONG';
      expect([status, body]).toMatchObject([what === 'charge' || what === 'payment' ? 409 : 422, { code }]);
    });
}); // prettier-ignore
