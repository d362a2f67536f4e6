import type { AccountCodesView, AgingView } from '@overturn/contracts/admin';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { TestApi } from '../support/api';
import { drafted, issued, moneyOf, planContent, slip, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let finance: Caller;
let clientId: string;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, firm, owner, finance } = office);
  const { manager } = office;
  for (const currency of ['CNY', 'JPY'] as const) {
    const tax = { ratePpm: 60_000, isIncluded: true };
    const won = await wonCase(firm.firmId, manager, finance, planContent({ currency, tax }));
    clientId = won.client.id;
    const invoice = await issued(owner, await drafted(finance, won.id));
    const paid = slip('300001', { currency, reference: `=cmd|'/C calc'!A0 ${currency}` });
    const { payments } = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, paid));
    moneyOf(await owner.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
    const deposit = slip('5000', { currency, reference: `=1+1 ${currency}` });
    const held = moneyOf(await finance.post(`/cases/${won.id}/deposits`, deposit)).payments[0];
    moneyOf(await owner.post(`/payments/${held?.id ?? ''}/decision`, { decision: 'confirm' }));
  }
});
afterAll(() => api?.close());

const PERIOD = 'from=2020-01-01&to=2199-12-31&language=en';
const journal = async (format: string) => {
  const answer = await finance.get(`/finance/journal?${PERIOD}&format=${format}`);
  if (!Buffer.isBuffer(answer.body)) throw new Error(answer.text);
  return answer.body;
};
type Sums = Map<string, number>;

/** Debits less credits of each account and currency, in major units. */
function sumsOf(rows: readonly (readonly unknown[])[]): Sums {
  const sums: Sums = new Map();
  for (const row of rows.slice(1)) {
    const key = `${String(row[5])} ${String(row[6])}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(row[7] ?? 0) - Number(row[8] ?? 0));
  }
  return new Map([...sums].map(([key, sum]) => [key, Math.round(sum * 100) / 100]));
}

describe('The journal of a period', () => {
  it('reads back to zero in each currency and to the balances of the ledger, as CSV and as Excel file', async () => {
    const { balances } = (await finance.get('/finance/aging')).body as AgingView;
    const csv = parse(await journal('csv'), { bom: true });
    const xlsx = await readSheet(await journal('xlsx'));
    expect(csv.length).toBeGreaterThan(10);
    expect(xlsx.length).toBe(csv.length);
    for (const sums of [sumsOf(csv), sumsOf(xlsx)]) {
      for (const currency of ['CNY', 'JPY']) {
        const all = [...sums].filter(([key]) => key.endsWith(currency)).reduce((sum, [, each]) => sum + each, 0);
        expect(Math.abs(all)).toBeLessThan(0.005);
      }
      const bank = (currency: string) => Number(balances.find((one) => one.account === 'bank' && one.currency === currency)?.minor);
      expect(sums.get('Bank CNY')).toBe(bank('CNY') / 100);
      expect(sums.get('Bank JPY')).toBe(bank('JPY'));
      expect(sums.size).toBe(balances.length);
    }
  }); // prettier-ignore

  it('holds no formula, and amounts that are numbers', async () => {
    const csv = parse(await journal('csv'), { bom: true });
    const documents = csv.map((row) => row[9] ?? '');
    expect(documents.filter((text) => text.startsWith("'=1+1"))).not.toEqual([]);
    expect(csv.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    const xlsx = await readSheet(await journal('xlsx'));
    expect(xlsx.slice(1).every((row) => [row[7], row[8]].every((cell) => cell === null || typeof cell === 'number'))).toBe(true);
  }); // prettier-ignore

  it('carries the codes of the firm', async () => {
    const set = await finance.put('/finance/account-codes', { items: [{ account: 'bank', code: '1002.08' }, { account: 'bank', code: '1002.09' }] });
    expect((set.body as AccountCodesView).items).toEqual(expect.arrayContaining([{ account: 'bank', code: '1002.09' }, { account: 'revenue', code: '6001' }]));
    const csv = parse(await journal('csv'), { bom: true });
    expect(new Set(csv.filter((row) => row[5] === 'Bank').map((row) => row[4]))).toEqual(new Set(['1002.09']));
    expect((await finance.put('/finance/account-codes', { items: [{ account: 'bank', code: '=1' }] })).status).toBe(422);
    expect((await finance.get('/finance/journal?from=2026-02-01&to=2026-01-01&language=zh&format=csv')).body).toMatchObject({ code: 'BILLING.EXPORT_PERIOD_WRONG' });
  }); // prettier-ignore
});

describe('A statement for a client', () => {
  it('is a PDF in either language; another firm’s client is not found', async () => {
    for (const language of ['zh', 'en']) {
      const path = `/finance/clients/${clientId}/statement?from=2026-01-01&to=2199-12-31&language=${language}`;
      expect(String((await finance.get(path)).body).slice(0, 5)).toBe('%PDF-');
    }
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect(await stranger.get(`/finance/clients/${clientId}/statement?${PERIOD}`)).toMatchObject({ status: 404, body: { code: 'CLIENTS.CLIENT_NOT_FOUND' } });
  }); // prettier-ignore
});
