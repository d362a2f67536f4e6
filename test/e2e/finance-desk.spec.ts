import type {
  AgingView,
  FeePlanListView,
  FeePlanVersionsView,
  ForecastView,
  InvoiceListView,
  LedgerPageView,
  WaitingMoneyView,
} from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { TestApi } from '../support/api';
import {
  agreedCase,
  deposit,
  drafted,
  issued,
  moneyOf,
  offerBody,
  paidBack,
  percentContent,
  planContent,
  readCase,
  wonCase,
} from '../support/billing';
import type { Caller } from '../support/caller';
import { keepEvidence } from '../support/case-status';
import { declare, openCase } from '../support/cases';
import { letterhead } from '../support/letterhead';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { claimedCase, fundsCase, fundsRelease, fundsRequest, caseOf } from '../support/outcomes';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
});
afterAll(() => api?.close());

const refused = (code: string, status = 409) => ({ status, body: { code } });
const waiting = async () => (await owner.get('/finance/waiting')).body as WaitingMoneyView;

describe('The desk of finance', () => {
  it('tells every version of a plan in words, with who made it', async () => {
    const { items } = (await finance.post('/fee-plans', { nameZh: '常规', nameEn: 'Usual', content: planContent() }))
      .body as FeePlanListView;
    const path = `/fee-plans/${items[0]?.id ?? ''}/versions`;
    await finance.post(path, { version: 1, content: percentContent() });
    const { items: versions } = (await manager.get(path)).body as FeePlanVersionsView;
    expect(versions).toMatchObject([
      { version: 2, madeBy: '员工 finance', content: percentContent() },
      { version: 1, content: planContent() },
    ]);
    expect(versions[1]?.clauses.map(({ zh }) => zh).join()).toContain('CNY 8,000.00');
    expect(await manager.get(`/fee-plans/${newId()}/versions`)).toMatchObject(refused('BILLING.FEE_PLAN_NOT_FOUND', 404));
  });

  it('records an acceptance on paper with its scan, of this case alone', async () => {
    const { id, version } = await openCase(manager);
    const [letter] = moneyOf(await manager.post(`/cases/${id}/letters`, offerBody(version, planContent()))).letters;
    await declare(manager, id);
    const accept = async (signedEvidenceId: string) =>
      manager.post(`/cases/${id}/letters/${letter?.id ?? ''}/acceptance`, {
        version: (await readCase(manager, id)).version,
        hash: letter?.hash,
        acceptedBy: '陈经理',
        signedEvidenceId,
      });
    const foreign = await keepEvidence(manager, (await openCase(manager)).id, 'signed_paper');
    expect(await accept(foreign)).toMatchObject(refused('EVIDENCE.FILE_NOT_FOUND', 404));
    const scan = await keepEvidence(manager, id, 'signed_paper');
    expect(moneyOf(await accept(scan)).letters).toMatchObject([{ state: 'accepted', signedEvidenceId: scan }]);
  });

  it('gives a deposit back when a second person confirmed it, and never more than is held', async () => {
    const { id } = await agreedCase(manager);
    await deposit(finance, owner, id, '200000');
    const give = (amountMinor: string) => finance.post(`/cases/${id}/deposit-returns`, paidBack(amountMinor));
    expect(await give('200001')).toMatchObject(refused('BILLING.DEPOSIT_TOO_SMALL'));
    const { depositReturns, depositHeldMinor } = moneyOf(await give('200000'));
    expect(depositHeldMinor).toBe('200000');
    expect(await waiting()).toMatchObject({ depositReturns: [{ amountMinor: '200000', isOwn: false }] });
    const decide = (by: Caller, body: object = { decision: 'confirm' }) =>
      by.post(`/deposit-returns/${depositReturns[0]?.id ?? ''}/decision`, body);
    expect(await decide(finance)).toMatchObject({ status: 409, body: { code: 'BILLING.CONFIRMER_IS_RECORDER' } });
    expect(moneyOf(await decide(owner))).toMatchObject({ depositHeldMinor: '0', depositReturns: [{ state: 'confirmed' }] });
    expect(await decide(owner)).toMatchObject(refused('BILLING.PAYMENT_DECIDED'));
    const { items } = (await finance.get(`/finance/ledger?caseId=${id}`)).body as LedgerPageView;
    expect(items).toMatchObject([{ kind: 'deposit_returned' }, { kind: 'deposit_received' }]);
  });

  it('puts invoices and letters on paper, with the letterhead of their day', async () => {
    const { id } = await agreedCase(manager);
    expect((await manager.get('/letterhead')).body).toMatchObject({ version: 0, nameZh: expect.any(String) as string });
    expect(await manager.put('/letterhead', letterhead)).toMatchObject({ status: 403 });
    expect((await finance.put('/letterhead', letterhead)).body).toMatchObject({ version: 1, phones: letterhead.phones });
    expect(await finance.put('/letterhead', letterhead)).toMatchObject(refused('IDENTITY.VERSION_CONFLICT'));
    const [letter] = moneyOf(await manager.get(`/cases/${id}/money`)).letters;
    const pdfOf = (path: string) => manager.get(path);
    const paper = (language: string) => pdfOf(`/cases/${id}/letters/${letter?.id ?? ''}/paper?language=${language}`);
    for (const language of ['zh', 'en']) {
      const { status, body } = await paper(language);
      expect([status, (body as Buffer).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
    expect((await paper('zh')).body).toEqual((await paper('zh')).body);
    expect(await paper('fr')).toMatchObject({ status: 422 });
    expect(await pdfOf(`/cases/${id}/letters/${newId()}/paper?language=zh`)).toMatchObject(refused('BILLING.LETTER_NOT_FOUND', 404));
    expect(await pdfOf(`/invoices/${newId()}/paper?language=zh`)).toMatchObject(refused('BILLING.INVOICE_NOT_FOUND', 404));
  });

  it('shows what is to be verified, calculated and decided, each until it is done', async () => {
    const claimed = await claimedCase(firm.firmId, manager);
    const funds = await fundsCase(firm.firmId, manager);
    const filed = caseOf(await manager.post(`/cases/${funds.id}/funds-requests`, fundsRequest(funds)));
    await manager.post(`/cases/${funds.id}/funds-releases`, await fundsRelease(manager, filed));
    const won = await wonCase(firm.firmId, manager, finance);
    expect(await waiting()).toMatchObject({
      claims: [{ caseId: claimed.id, kind: 'reinstated', claimedBy: '员工 case_manager', isOwn: false }],
      releases: [{ caseId: funds.id, currency: 'USD', isOwn: false }],
      toCalculate: [{ caseId: won.id, caseNumber: won.number }],
    });
    const draft = await drafted(finance, won.id);
    expect(await waiting()).toMatchObject({ toCalculate: [], drafts: [{ id: draft.id }] });
    await issued(owner, draft);
    await finance.post(`/invoices/${draft.id}/credit-notes`, { currency: 'CNY', amountMinor: '5', reason: '减免' });
    expect(await waiting()).toMatchObject({ creditNotes: [{ caseId: won.id, amountMinor: '5', isOwn: false }] });
    const found = async (q: string) =>
      ((await finance.get(`/invoices?q=${encodeURIComponent(q)}`)).body as InvoiceListView).items.map((one) => one.id);
    const { number } = ((await finance.get('/invoices')).body as InvoiceListView).items[0] ?? {};
    expect(await found(number ?? '')).toEqual([draft.id]);
    expect(await found(won.number)).toEqual([draft.id]);
    expect(await found(won.client.nameZh ?? '')).toEqual([draft.id]);
    expect(await found('没有这个客户')).toEqual([]);
    const forecast = (await finance.get('/finance/forecast')).body as ForecastView;
    expect(forecast).toMatchObject({ isAssumed: true, chancePpm: 500_000 });
    expect(forecast.months.map(({ currency, cases }) => ({ currency, cases }))).toEqual([{ currency: 'CNY', cases: 3 }]);
    const aging = (await finance.get('/finance/aging')).body as AgingView;
    expect(aging.balances.find(({ account }) => account === 'receivable')?.minor).toBe('800000');
  });
}); // prettier-ignore
