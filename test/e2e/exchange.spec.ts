import type {
  AgingView,
  ExchangePreviewView,
  ExchangeRatesView,
  ForecastView,
  InvoiceView,
} from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import {
  agreedCase,
  drafted,
  issued,
  moneyOf,
  planContent,
  slip,
  usdRate,
  wonCase,
} from '../support/billing';
import type { Caller } from '../support/caller';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry, inTransaction } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
let caseId: string;
let invoice: InvoiceView;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
  caseId = (await wonCase(firm.firmId, manager, finance, dollars())).id;
  invoice = await issued(owner, await drafted(finance, caseId));
});
afterAll(() => api?.close());

/** 1,000.00 USD for a success. */
const dollars = () => planContent({ currency: 'USD', success: [{ kind: 'fixed', amountMinor: '100000' }] });
const record = (day: string, own: object = {}) =>
  finance.post('/finance/exchange-rates', { ...usdRate, day, ...own });
const refused = (code: string, status = 409) => ({ status, body: { code: `BILLING.${code}` } });
const issuedOn = () => invoice.issuedAt?.slice(0, 10) ?? '';
const pay = (amountMinor: string, own: object = {}) =>
  finance.post(`/invoices/${invoice.id}/payments`, slip(amountMinor, { receivedOn: issuedOn(), ...own }));
const rates = async (query = '') =>
  ((await finance.get(`/finance/exchange-rates${query}`)).body as ExchangeRatesView).items;
const postings = () =>
  asFirm<{ account: string; currency: string; minor: string }>(firm.firmId, [
    `select p.account, p.currency, p.amount_minor::text as minor from billing.postings p
     join billing.ledger_transactions t on t.firm_id = p.firm_id and t.id = p.transaction_id
     where t.kind = 'payment_received' and t.case_id = $1 order by p.account, p.currency`,
    [caseId],
  ]);

describe('A payment in another currency than its invoice', () => {
  it('is not recorded while no rate of the agreed source is, and says which one it needs', async () => {
    expect(await pay('710000')).toMatchObject({
      ...refused('EXCHANGE_RATE_MISSING'),
      body: { params: { currency: 'USD', source: 'safe_cny_central_parity', day: issuedOn() } },
    });
    await record(issuedOn(), { source: 'ecb_reference' });
    expect(await pay('710000')).toMatchObject(refused('EXCHANGE_RATE_MISSING'));
  });

  it('settles what it comes to by the rate of its day; a later row of the register changes nothing of it', async () => {
    await record(issuedOn());
    const path = `/invoices/${invoice.id}/exchange?currency=CNY&receivedOn=${issuedOn()}`;
    const preview = (await finance.get(`${path}&amountMinor=355000`)).body as ExchangePreviewView;
    expect(preview).toMatchObject({ dueMinor: '710000', settlesMinor: '50000', rates: [{ currency: 'USD', rate: '7.1' }] });
    const { payments } = moneyOf(await pay('355000'));
    const recorded = { invoiceCurrency: 'USD', settlesMinor: '50000', gainMinor: '0', rates: [{ rate: '7.1', day: issuedOn() }] };
    expect(payments).toMatchObject([{ currency: 'CNY', amountMinor: '355000', exchange: recorded }]);
    await record(issuedOn(), { rate: '7.2' });
    expect(await rates('?source=safe_cny_central_parity')).toMatchObject([{ rate: '7.2', isReplaced: false }, { rate: '7.1', isReplaced: true }]);
    const decide = (by: Caller) => by.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' });
    expect(await decide(finance)).toMatchObject(refused('CONFIRMER_IS_RECORDER'));
    const after = moneyOf(await decide(owner));
    expect(after.invoices).toMatchObject([{ state: 'partly_paid', paidMinor: '50000', openMinor: '50000' }]);
    expect(after.payments).toMatchObject([{ exchange: recorded }]);
    expect(await postings()).toEqual([
      { account: 'bank', currency: 'CNY', minor: '355000' },
      { account: 'exchange_clearing', currency: 'CNY', minor: '-355000' },
      { account: 'exchange_clearing', currency: 'USD', minor: '50000' },
      { account: 'receivable', currency: 'USD', minor: '-50000' },
    ]);
  });

  it('shows what was won against the day of the invoice, and ties the aging with the ledger', async () => {
    // Booked at 7.2, the last rate of the day of the invoice; a rate of the day before it is no later one.
    const aging = (await finance.get('/finance/aging')).body as AgingView;
    expect(aging.base).toMatchObject({ currency: 'CNY', totalMinor: '360000', missing: [], rates: [{ rate: '7.2', day: issuedOn() }] });
    expect(await pay('355000')).toMatchObject({ status: 201, body: { payments: [{ exchange: { settlesMinor: '49306', gainMinor: '-3' } }, {}] } });
    expect(await pay('999999')).toMatchObject(refused('PAYMENT_TOO_LARGE', 422));
    expect(await pay('1')).toMatchObject(refused('EXCHANGE_TOO_SMALL', 422));
    const total = aging.rows.filter(({ currency }) => currency === 'USD').reduce((sum, { total: open }) => sum + BigInt(open), 0n);
    expect(aging.balances.find(({ account, currency }) => account === 'receivable' && currency === 'USD')?.minor).toBe(total.toString());
    await agreedCase(manager, dollars());
    const forecast = (await finance.get('/finance/forecast')).body as ForecastView;
    expect(forecast.base).toMatchObject({ currency: 'CNY', rates: [{ currency: 'USD' }] });
  });
}); // prettier-ignore

describe('The register of rates', () => {
  const take = (text: string) => finance.post('/finance/exchange-rates/import?source=ecb_reference', Buffer.from(text));

  it('takes a file whole or not at all, and says nothing twice', async () => {
    const before = (await rates()).length;
    expect(await take('日期,货币,汇率\n2026-11-02,EUR,7.5\n2026-13-02,EUR,7.5\n2026-11-03,XXX,1')).toMatchObject({
      ...refused('RATE_ROWS_WRONG', 422),
      body: { params: { count: 2, lines: '3, 4' } },
    });
    expect(await take('日期,货币,汇率\n')).toMatchObject(refused('RATE_FILE_EMPTY', 422));
    expect((await rates()).length).toBe(before);
    const good = '日期,货币,汇率\n2026-11-02,EUR,7.5\n2026-11-03,EUR,7.6';
    const both = await Promise.all([take(good), take(good)]);
    expect(both.map(({ body }) => (body as { recorded: number }).recorded).sort()).toEqual([0, 2]);
  });

  it.each([
    ['a day to come', { day: '2199-01-01' }, 'BILLING.DAY_IN_FUTURE'],
    ['the base currency', { currency: 'CNY' }, 'HTTP.INPUT_REFUSED'],
    ['no rate', { rate: '7,1' }, 'HTTP.INPUT_REFUSED'],
    ['an unknown source', { source: 'a friend' }, 'HTTP.INPUT_REFUSED'],
  ])('refuses %s', async (_what, own, code) => {
    expect(await record('2026-11-05', own)).toMatchObject({ status: 422, body: { code } });
  });

  it('is each firm’s own', async () => {
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect((await stranger.get('/finance/exchange-rates')).body).toMatchObject({ items: [] });
    const path = `/invoices/${invoice.id}/exchange?currency=CNY&receivedOn=${issuedOn()}`;
    expect(await stranger.get(path)).toMatchObject(refused('INVOICE_NOT_FOUND', 404));
  });
}); // prettier-ignore

describe('P7: whoever writes it, money of another currency settles by recorded rates', () => {
  type Statement = readonly [sql: string, params: readonly unknown[]];
  const PAYMENT = '0193a000-0000-7000-8000-000000000001';
  const payment = (minor: number): Statement => [
    `insert into billing.payments (firm_id, id, case_id, purpose, invoice_id, method, reference, currency, amount_minor, received_on, recorded_by)
     values ($1, $2, $3, 'invoice', $4, 'bank_transfer', 'X', 'CNY', $5, $6, $7)`,
    [firm.firmId, PAYMENT, caseId, invoice.id, minor, issuedOn(), firm.member('finance').staffId],
  ];
  const rateOf = `(select id from billing.exchange_rates where currency = 'USD' and source = 'safe_cny_central_parity' and rate = 7.2)`;
  const exchange = (settles: number, gain = 0, rate = rateOf): Statement => [
    `insert into billing.payment_exchanges (firm_id, payment_id, invoice_currency, settles_minor, gain_minor, invoice_rate_id, book_rate_id)
     values ($1, $2, 'USD', $3, $4, ${rate}, ${rate})`,
    [firm.firmId, PAYMENT, settles, gain],
  ];
  const asApp = (...statements: readonly Statement[]) => asFirm(firm.firmId, auditEntry(firm.firmId), ...statements);
  const asTableOwner = (...statements: readonly Statement[]) =>
    inTransaction('owner', [[`select set_config('app.firm_id', $1, true)`, [firm.firmId]], auditEntry(firm.firmId), ...statements]);

  it.each<[string, string, () => Statement[]]>([
    ['without a rate', 'exchange_missing', () => [payment(7200)]],
    ['for more than it is worth', 'exchange_wrong', () => [payment(7200), exchange(1002, -14)]],
    ['with a gain that is none', 'exchange_gain_wrong', () => [payment(7200), exchange(1000, 5)]],
    ['at no rate at all', 'exchange_rate_wrong', () => [payment(7200), exchange(1000, 0, 'null')]],
    ['at the rate of another currency', 'exchange_rate_wrong', () => [payment(7200), exchange(1000, 0, `(select id from billing.exchange_rates where currency = 'EUR' limit 1)`)]],
  ])('and not %s', async (_what, why, statements) => {
    await expect(asApp(...statements())).rejects.toThrow(why);
    await expect(asTableOwner(...statements())).rejects.toThrow(why);
  });
}); // prettier-ignore
