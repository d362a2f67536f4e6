import type {
  BankProfilesView,
  ImportedStatementView,
  StatementPreviewView,
} from '@overturn/contracts/admin';
import iconv from 'iconv-lite';
import { startApi, type TestApi } from '../support/api';
import { bankMapping, csvOf, openBankLines, saveBank, statementOf } from '../support/bank';
import { drafted, issued, moneyOf, wonCase } from '../support/billing';
import type { Answer, Caller } from '../support/caller';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let finance: Caller;
let banks: Answer;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'finance']);
  [owner, finance] = [await firm.as('owner'), await firm.as('finance')];
  banks = await saveBank(finance);
});
afterAll(() => api?.close());

const refused = (code: string, status = 409) => ({ status, body: { code: `BILLING.${code}` } });
const take = (rows: readonly (readonly string[])[] | Buffer) => statementOf(finance, banks, rows);

describe('A bank statement', () => {
  it('is looked at first: its encoding and columns are seen, and nothing is kept', async () => {
    const text = csvOf([['2026-11-20', '8,000.00'.replace(',', ''), '深圳市星海科技有限公司', '货款', 'A1']]);
    const preview = (bytes: Buffer, query = '') => finance.post(`/finance/bank-statements/preview${query}`, bytes);
    const gb = (await preview(iconv.encode(text, 'gb18030'))).body as StatementPreviewView;
    expect(gb).toMatchObject({ encoding: 'GB18030', incoming: 1, faults: [], mapping: bankMapping() });
    const [bank] = (banks.body as BankProfilesView).items;
    const utf = (await preview(Buffer.from(`\ufeff${text}`), `?profileId=${bank?.id ?? ''}`)).body;
    expect(utf).toMatchObject({ encoding: 'UTF-8', incoming: 1, faults: [] });
    expect(await preview(Buffer.from([0xff, 0xfe, 0x00, 0x01]))).toMatchObject(refused('BANK_FILE_UNREADABLE', 422));
    expect(await openBankLines(finance)).toEqual([]);
  });

  it('is imported whole or not at all, and says which lines are wrong', async () => {
    const wrong = await take([['2026-11-20', '5.00', '某', '', 'B1'], ['2026-13-20', '5.00', '某', '', 'B2'], ['2026-11-20', 'x', '某', '', 'B3']]);
    expect(wrong).toMatchObject({ ...refused('BANK_ROWS_WRONG', 422), body: { params: { count: 2, lines: '3, 4', fault: 'date' } } });
    expect(await take([])).toMatchObject(refused('BANK_FILE_EMPTY', 422));
    expect(await openBankLines(finance)).toEqual([]);
  });

  it('is taken once, as is each of its lines, also by two people at once', async () => {
    const rows = [['2026-11-20', '5.00', '某', '', 'C1'], ['2026-11-20', '-7.00', '房租', '', 'C2'], ['2026-11-20', '6.00', '某', '', '']];
    const both = await Promise.all([take(rows), take(rows)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 201)?.body).toEqual({ imported: 2, known: 0, outgoing: 1 } satisfies ImportedStatementView);
    expect(await take(rows)).toMatchObject(refused('BANK_FILE_KNOWN'));
    expect((await take([...rows, ['2026-11-21', '9.00', '某', '', 'C3']])).body).toEqual({ imported: 1, known: 2, outgoing: 1 });
    expect((await openBankLines(finance)).map(({ amountMinor }) => amountMinor)).toEqual(['900', '600', '500']);
  });
}); // prettier-ignore

describe('A line of a bank', () => {
  it('suggests an invoice, is recorded by one person and settles it when another confirms', async () => {
    const { id } = await wonCase(firm.firmId, await firm.as('case_manager'), finance);
    const invoice = await issued(owner, await drafted(finance, id));
    await take([['2026-11-22', '8000.00', '某', `付 ${invoice.number ?? ''}`, 'D1']]);
    const [line] = await openBankLines(finance);
    expect(line?.suggestions).toMatchObject([{ invoiceId: invoice.id, score: 80, reasons: ['amount', 'number'] }]);
    const match = () => finance.post(`/finance/bank-lines/${line?.id ?? ''}/match`, { parts: [{ invoiceId: invoice.id, amountMinor: '800000' }] });
    const both = await Promise.all([match(), match()]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    const { payments } = moneyOf(await finance.get(`/cases/${id}/money`));
    expect(payments).toMatchObject([{ state: 'recorded', reference: 'D1', amountMinor: '800000', receivedOn: '2026-11-22' }]);
    const decide = (by: Caller, decision: object) => by.post(`/payments/${payments[0]?.id ?? ''}/decision`, decision);
    expect(await decide(finance, { decision: 'confirm' })).toMatchObject(refused('CONFIRMER_IS_RECORDER'));
    expect((await decide(owner, { decision: 'reject', reason: '付错' })).status).toBe(200);
    expect((await openBankLines(finance)).some((one) => one.id === line?.id)).toBe(true);
    expect((await match()).status).toBe(204);
    const again = moneyOf(await finance.get(`/cases/${id}/money`)).payments.find(({ state }) => state === 'recorded');
    expect(moneyOf(await owner.post(`/payments/${again?.id ?? ''}/decision`, { decision: 'confirm' })).invoices).toMatchObject([{ state: 'paid' }]);
  });

  it('is set aside with a reason, or refused when it pays too much; another firm does not see it', async () => {
    await take([['2026-11-23', '99999.00', '利息', '', 'E1']]);
    const [line] = await openBankLines(finance);
    const path = `/finance/bank-lines/${line?.id ?? ''}`;
    const { id } = await wonCase(firm.firmId, await firm.as('case_manager'), finance);
    const invoice = await issued(owner, await drafted(finance, id));
    expect(await finance.post(`${path}/match`, { parts: [{ invoiceId: invoice.id, amountMinor: '9999900' }] })).toMatchObject(refused('PAYMENT_TOO_LARGE', 422));
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect(await stranger.post(`${path}/set-aside`, { reason: 'x' })).toMatchObject(refused('BANK_LINE_NOT_FOUND', 404));
    expect((await finance.post(`${path}/set-aside`, { reason: '利息' })).status).toBe(204);
    expect(await finance.post(`${path}/set-aside`, { reason: '利息' })).toMatchObject(refused('BANK_LINE_USED'));
  });
}); // prettier-ignore
