import type {
  AgingView,
  CaseMoneyView,
  FeePlanListView,
  LedgerPageView,
  WaitingMoneyView,
} from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import {
  agree,
  agreedCase,
  calculation,
  drafted,
  issued,
  moneyOf,
  offerBody,
  payout,
  percentContent,
  planContent,
  readCase,
  slip,
  wonCase,
} from '../support/billing';
import type { Caller } from '../support/caller';
import { keepEvidence, putInStatus } from '../support/case-status';
import { bareCommand, openCase } from '../support/cases';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
});
afterAll(() => api?.close());

const won = (content = planContent(), claim: object = {}) =>
  wonCase(firm.firmId, manager, finance, content, claim);
const money = async (caseId: string) => moneyOf(await finance.get(`/cases/${caseId}/money`));
const refused = (code: string, status = 409) => ({ status, body: { code: `BILLING.${code}` } });

describe('A fee plan', () => {
  it('is previewed in words, kept in versions and offered no more', async () => {
    const preview = await finance.post('/fee-plans/preview', { content: planContent() });
    expect(preview.body).toMatchObject({ faults: [], clauses: [{ id: 'no_win_no_fee' }, { id: 'success.1' }, {}, {}, {}, {}, {}, {}, {}] });
    const faulty = planContent({ success: [] });
    expect((await finance.post('/fee-plans/preview', { content: faulty })).body).toEqual({
      faults: [{ fault: 'fee_missing', path: 'success' }],
      clauses: [],
    });
    const body = { nameZh: '常规', nameEn: 'Usual', content: planContent() };
    expect(await finance.post('/fee-plans', { ...body, content: faulty })).toMatchObject(refused('FEE_PLAN_INVALID', 422));
    const { items } = (await finance.post('/fee-plans', body)).body as FeePlanListView;
    const [own] = items;
    expect(own).toMatchObject({ nameZh: '常规', version: 1, content: planContent() });
    expect(items.filter(({ id }) => id === null).map(({ code }) => code)).toEqual(['fixed', 'percent', 'bands', 'funds_only']);
    const revise = (version: number) =>
      finance.post(`/fee-plans/${own?.id ?? ''}/versions`, { version, content: percentContent() });
    expect((await revise(1)).body).toMatchObject({ items: [{ version: 2, content: percentContent() }, {}, {}, {}, {}] });
    expect(await revise(1)).toMatchObject(refused('VERSION_CONFLICT'));
    const retired = await finance.post(`/fee-plans/${own?.id ?? ''}/retire`, { version: 2 });
    expect(retired.body).toMatchObject({ items: [{ isRetired: true }, {}, {}, {}, {}] });
  });
}); // prettier-ignore

describe('An engagement letter', () => {
  it('is the offer and the acceptance of the engagement, with the guarantee of its plan', async () => {
    const agreed = await agreedCase(manager, planContent({ guarantee: { days: 47, remedy: 'rework', sharePpm: null } }));
    expect(agreed.status).toBe('investigating');
    const { letters } = await money(agreed.id);
    expect(letters).toMatchObject([{ state: 'accepted', revision: 1, acceptedBy: '陈经理', recordedBy: '员工 case_manager' }]);
    expect(letters[0]?.textZh).toContain('CNY 8,000.00');
    expect(letters[0]?.textEn).toContain('Guarantee of 47 days');
  });

  it('is accepted only as it was read, and once', async () => {
    const opened = await openCase(manager);
    const offered = moneyOf(await manager.post(`/cases/${opened.id}/letters`, offerBody(opened.version, planContent())));
    const accept = async (hash: string) =>
      manager.post(`/cases/${opened.id}/letters/${offered.letters[0]?.id ?? ''}/acceptance`, {
        version: (await readCase(manager, opened.id)).version,
        hash,
        acceptedBy: '陈经理',
      });
    expect(await accept('0'.repeat(64))).toMatchObject(refused('LETTER_CHANGED'));
    expect(await accept(offered.letters[0]?.hash ?? '')).toMatchObject({ status: 409, body: { code: 'CASES.GUARD_FAILED' } });
    expect((await readCase(manager, opened.id)).status).toBe('awaiting_engagement');
  });

  it('with changed terms is a new one, which the client accepts anew; the old one stays to be read', async () => {
    const { id } = await agreedCase(manager);
    const dearer = planContent({ success: [{ kind: 'fixed', amountMinor: '900000' }] });
    const { version } = await readCase(manager, id);
    moneyOf(await manager.post(`/cases/${id}/letters`, offerBody(version, dearer)));
    expect((await money(id)).letters.map(({ state }) => state)).toEqual(['offered', 'accepted']);
    await agree(manager, id, dearer);
    expect((await money(id)).letters.map(({ state }) => state)).toEqual(['accepted', 'superseded', 'superseded']);
  });
}); // prettier-ignore

describe('No win, no fee', () => {
  it('costs nothing before a second person has verified the outcome', async () => {
    const { id } = await agreedCase(manager);
    const { calculations } = moneyOf(await finance.post(`/cases/${id}/fee-calculations`, calculation));
    expect(calculations).toMatchObject([{ outcome: 'none', feeMinor: '0', totalMinor: '0' }]);
    const draft = { calculationId: calculations[0]?.id, dueInDays: 14 };
    expect(await finance.post(`/cases/${id}/invoices`, draft)).toMatchObject(refused('NOTHING_TO_INVOICE'));
  });

  it('costs nothing without an accepted letter', async () => {
    const { id } = await openCase(manager);
    expect(await finance.post(`/cases/${id}/fee-calculations`, calculation)).toMatchObject(refused('NOTHING_AGREED'));
    expect(await finance.post(`/cases/${id}/deposits`, slip('100'))).toMatchObject(refused('NOTHING_AGREED'));
  });

  it('goes from the verified outcome over two people to the paid invoice, and the ledger says each step', async () => {
    const { id } = await won(planContent({ tax: { ratePpm: 60_000, isIncluded: true } }));
    const draft = await drafted(finance, id);
    expect(draft).toMatchObject({ state: 'draft', number: null, netMinor: '754717', taxMinor: '45283', totalMinor: '800000', isOwn: true });
    expect(await finance.post(`/invoices/${draft.id}/approve`, { version: 1 })).toMatchObject(refused('APPROVER_IS_CALCULATOR'));
    expect(await owner.post(`/invoices/${draft.id}/issue`, { version: 1 })).toMatchObject(refused('INVOICE_STATE'));
    const invoice = await issued(owner, draft);
    expect(invoice).toMatchObject({ state: 'issued', number: expect.stringMatching(/^INV-20\d\d-\d{4}$/) as string, openMinor: '800000' });
    expect(await owner.post(`/invoices/${draft.id}/approve`, { version: 3 })).toMatchObject(refused('INVOICE_STATE'));

    const pay = (amountMinor: string, own: object = {}) => finance.post(`/invoices/${invoice.id}/payments`, slip(amountMinor, own));
    expect(await pay('800001')).toMatchObject(refused('PAYMENT_TOO_LARGE', 422));
    expect(await pay('1', { currency: 'USD' })).toMatchObject(refused('EXCHANGE_RATE_MISSING'));
    expect(await pay('1', { receivedOn: '2199-01-01' })).toMatchObject(refused('DAY_IN_FUTURE', 422));
    const first = moneyOf(await pay('300000', { reference: `同一流水 ${id}` }));
    expect(await pay('300000', { reference: `同一流水 ${id}` })).toMatchObject(refused('PAYMENT_RECORDED_ALREADY'));
    const decide = (by: Caller, payment: string) => by.post(`/payments/${payment}/decision`, { decision: 'confirm' });
    const paymentId = first.payments[0]?.id ?? '';
    expect(first.invoices[0]).toMatchObject({ state: 'issued', paidMinor: '0' });
    expect(await decide(finance, paymentId)).toMatchObject(refused('CONFIRMER_IS_RECORDER'));
    expect(moneyOf(await decide(owner, paymentId)).invoices[0]).toMatchObject({ state: 'partly_paid', openMinor: '500000' });
    expect(await decide(owner, paymentId)).toMatchObject(refused('PAYMENT_DECIDED'));
    const rest = moneyOf(await pay('500000')).payments[0]?.id ?? '';
    expect(moneyOf(await decide(owner, rest)).invoices[0]).toMatchObject({ state: 'paid', openMinor: '0' });

    const { items } = (await finance.get(`/finance/ledger?caseId=${id}`)).body as LedgerPageView;
    expect(items.map(({ kind }) => kind).sort()).toEqual(['invoice_issued', 'payment_received', 'payment_received']);
    const balance = new Map<string, bigint>();
    for (const { account, minor } of items.flatMap(({ postings }) => postings))
      balance.set(account, (balance.get(account) ?? 0n) + BigInt(minor));
    expect(Object.fromEntries(balance)).toEqual({ receivable: 0n, bank: 800_000n, revenue: -754_717n, tax_payable: -45_283n });
  });

  it('charges no fee twice, however often it is calculated', async () => {
    const { id } = await won();
    await drafted(finance, id);
    const { calculations } = moneyOf(await finance.post(`/cases/${id}/fee-calculations`, calculation));
    expect(calculations[0]).toMatchObject({ feeMinor: '800000', dueMinor: '0' });
    for (const one of calculations) {
      const draft = await finance.post(`/cases/${id}/invoices`, { calculationId: one.id, dueInDays: 0 });
      expect(draft.status).toBe(409);
    }
    expect((await money(id)).invoices).toHaveLength(1);
  });

  it('can be voided before it is paid and is then invoiced again', async () => {
    const { id } = await won();
    const first = await issued(owner, await drafted(finance, id));
    const body = { version: first.version, reason: '抬头有误' };
    expect(moneyOf(await owner.post(`/invoices/${first.id}/void`, body)).invoices[0]).toMatchObject({ state: 'void', openMinor: '0' });
    const second = await issued(owner, await drafted(finance, id));
    expect(Number(second.number?.slice(-4))).toBe(Number(first.number?.slice(-4)) + 1);
  });

  it('refuses a calculation that the facts have overtaken', async () => {
    const { id } = await won(planContent({ expenses: { arrangement: 'on_success', method: 'before_expenses', capMinor: null } }));
    const { calculations } = moneyOf(await finance.post(`/cases/${id}/fee-calculations`, calculation));
    const expense = { spentOn: '2026-11-01', currency: 'CNY', amountMinor: '12345', isTakenBack: false, what: '翻译' };
    moneyOf(await finance.post(`/cases/${id}/expenses`, expense));
    const draft = { calculationId: calculations[0]?.id, dueInDays: 0 };
    expect(await finance.post(`/cases/${id}/invoices`, draft)).toMatchObject(refused('CALCULATION_OUTDATED'));
    expect(await drafted(finance, id)).toMatchObject({ totalMinor: '812345' });
  });

  it('scales a partial success by what is back', async () => {
    const plan = planContent({ partial: { kind: 'by_asins', leastPpm: 100_000 } });
    const { id } = await won(plan, { outcome: 'partially_reinstated', scope: { asins: ['B0TESTCASE', 'B0TESTCAS2', 'B0TESTCAS3'], marketplaces: [] } });
    expect(await finance.post(`/cases/${id}/fee-calculations`, calculation)).toMatchObject(refused('PARTIAL_SCOPE_WRONG', 422));
    expect(await drafted(finance, id, { affectedAsins: 10 })).toMatchObject({ totalMinor: '240000' });
  });
}); // prettier-ignore

describe('A percentage of released funds', () => {
  it('is invoiced once for each payout that somebody else verified', async () => {
    const { id } = await won(percentContent());
    expect(moneyOf(await finance.post(`/cases/${id}/fee-calculations`, calculation)).calculations[0]).toMatchObject({ feeMinor: '0' });
    await payout(manager, finance, id, '1000003');
    const first = await issued(owner, await drafted(finance, id));
    expect(first).toMatchObject({ totalMinor: '100000', lines: [{ kind: 'success_fee', amountMinor: '100000' }] });
    await payout(manager, finance, id, '1000003');
    const second = await issued(owner, await drafted(finance, id));
    expect(second).toMatchObject({ totalMinor: '100001', lines: [{ amountMinor: '200001' }, { kind: 'earlier_fee', amountMinor: '-100000' }] });
    const { payouts } = await money(id);
    expect(payouts.map(({ isInvoiced }) => isInvoiced)).toEqual([true, true]);
    const again = moneyOf(await finance.post(`/cases/${id}/fee-calculations`, calculation)).calculations[0];
    expect(again).toMatchObject({ dueMinor: '0' });
  });

  it('is taken of no payout that its recorder verified, nor of one twice or of more than there is', async () => {
    const { id } = await won(percentContent());
    const after = await payout(manager, finance, id, '500000');
    const [one] = after.payouts;
    const verify = (by: Caller, own: object = {}) =>
      by.post(`/cases/${id}/payouts`, { releaseId: one?.releaseId, currency: 'CNY', keptBackMinor: '0', note: '', ...own });
    expect(await verify(finance)).toMatchObject(refused('PAYOUT_VERIFIED_ALREADY'));
    expect(await verify(owner, { currency: 'USD' })).toMatchObject(refused('PAYOUT_NOT_FOUND', 404));
    expect(await verify(owner, { keptBackMinor: '500001' })).toMatchObject(refused('PAYOUT_AMOUNTS_WRONG', 422));
    expect(await verify(manager)).toMatchObject({ status: 403 });
    await payout(owner, finance, id, '100');
    const waiting = await readCase(owner, id);
    await owner.post(`/cases/${id}/funds-releases`, { version: waiting.version, releasedOn: '2026-11-20', lines: [{ currency: 'CNY', minor: '700' }], note: '', evidenceIds: [await keepEvidence(owner, id, 'bank_statement')] });
    const open = (await money(id)).payouts.find(({ id: verified }) => verified === null);
    expect(await verify(owner, { releaseId: open?.releaseId })).toMatchObject(refused('VERIFIER_IS_RECORDER'));
  });
}); // prettier-ignore

describe('Around the fee', () => {
  it('an assessment is invoiced once, and credited when it was paid', async () => {
    const { id } = await won(planContent({ assessment: { amountMinor: '70000', isCredited: true } }));
    const draftAssessment = () => finance.post(`/cases/${id}/invoices`, { calculationId: null, dueInDays: 0 });
    const [draft] = moneyOf(await draftAssessment()).invoices;
    expect(await draftAssessment()).toMatchObject(refused('ALREADY_INVOICED'));
    const invoice = await issued(owner, draft ?? { id: '', version: 0 });
    const paid = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('70000'))).payments[0]?.id ?? '';
    moneyOf(await owner.post(`/payments/${paid}/decision`, { decision: 'confirm' }));
    expect(await drafted(finance, id)).toMatchObject({ totalMinor: '730000', lines: [{}, { kind: 'assessment_credit', amountMinor: '-70000' }] });
    const plain = await won();
    expect(await finance.post(`/cases/${plain.id}/invoices`, { calculationId: null, dueInDays: 0 })).toMatchObject(refused('NO_ASSESSMENT'));
  });

  it('a deposit is held when a second person confirmed it, and pays the invoice when it is issued', async () => {
    const { id } = await won();
    const recorded = moneyOf(await finance.post(`/cases/${id}/deposits`, slip('300000')));
    expect(recorded.depositHeldMinor).toBe('0');
    const deposit = recorded.payments[0]?.id ?? '';
    expect(moneyOf(await owner.post(`/payments/${deposit}/decision`, { decision: 'confirm' })).depositHeldMinor).toBe('300000');
    const invoice = await issued(owner, await drafted(finance, id));
    expect(invoice).toMatchObject({ state: 'issued', depositAppliedMinor: '300000', openMinor: '500000' });
    expect((await money(id)).depositHeldMinor).toBe('0');
  });

  it('a client who withdraws while Amazon decides owes what the letter says for that, and no success', async () => {
    const { id } = await agreedCase(manager, planContent({ withdrawal: { amountMinor: '150000' } }));
    const waiting = await putInStatus(firm.firmId, manager, id, 'awaiting_amazon');
    const gone = await bareCommand(owner, waiting, 'Withdraw', { reason: '不再经营该店铺' });
    expect(gone.body).toMatchObject({ status: 'closed', closedAs: 'withdrawn' });
    const { lines, totalMinor } = await drafted(finance, id);
    expect({ lines, totalMinor }).toMatchObject({ lines: [{ kind: 'withdrawal_fee', amountMinor: '150000' }], totalMinor: '150000' });
  });

  it('a credit note is decided by another person, never exceeds the invoice, and frees what was credited in full', async () => {
    const { id } = await won();
    const invoice = await issued(owner, await drafted(finance, id));
    const ask = (amountMinor: string) =>
      finance.post(`/invoices/${invoice.id}/credit-notes`, { currency: 'CNY', amountMinor, reason: '协商减免' });
    expect(await ask('800001')).toMatchObject(refused('CREDIT_TOO_LARGE', 422));
    const noteOf = (view: CaseMoneyView) => view.creditNotes[0]?.id ?? '';
    const decide = (by: Caller, note: string, isIssued = true) => by.post(`/credit-notes/${note}/decision`, { isIssued });
    const note = noteOf(moneyOf(await ask('100000')));
    expect(await decide(finance, note)).toMatchObject(refused('APPROVER_IS_CALCULATOR'));
    expect(moneyOf(await decide(owner, note))).toMatchObject({
      invoices: [{ state: 'issued', creditedMinor: '100000', openMinor: '700000' }],
      creditNotes: [{ state: 'issued', number: expect.stringMatching(/^CN-20\d\d-\d{4}$/) as string }],
    });
    expect(await decide(owner, note, false)).toMatchObject(refused('CREDIT_NOTE_DECIDED'));
    const [first, second] = [noteOf(moneyOf(await ask('700000'))), noteOf(moneyOf(await ask('700000')))];
    moneyOf(await decide(owner, first));
    expect(await decide(owner, second)).toMatchObject(refused('INVOICE_STATE'));
    expect((await money(id)).invoices[0]).toMatchObject({ state: 'credited' });
    expect(await drafted(finance, id)).toMatchObject({ totalMinor: '800000' });
  });
}); // prettier-ignore

describe('What finance sees', () => {
  it('what waits for somebody else, what clients owe, and that it is what the ledger says', async () => {
    const own = await createFirm(api, ['owner', 'case_manager', 'finance']);
    const [boss, lead, books] = [await own.as('owner'), await own.as('case_manager'), await own.as('finance')];
    const { id } = await wonCase(own.firmId, lead, books);
    const draft = await drafted(books, id);
    const waiting = (await boss.get('/finance/waiting')).body as WaitingMoneyView;
    expect(waiting).toMatchObject({ drafts: [{ id: draft.id, isOwn: false, caseNumber: (await readCase(lead, id)).number }], approved: [], payments: [] });
    await issued(boss, draft);
    const aging = (await books.get('/finance/aging')).body as AgingView;
    expect(aging.rows).toMatchObject([{ currency: 'CNY', notDue: '800000', over90: '0', total: '800000' }]);
    expect(aging.balances.find(({ account }) => account === 'receivable')).toMatchObject({ minor: '800000' });
    expect((await books.get('/invoices?state=issued&limit=1')).body).toMatchObject({ items: [{ id: draft.id }], nextCursor: null });
    expect(await lead.post('/finance/period-closings', { through: '2026-01-31' })).toMatchObject({ status: 403 });
    expect((await books.post('/finance/period-closings', { through: '2026-11-21' })).body).toMatchObject({ closedThrough: '2026-11-21' });
    expect(await books.post('/finance/period-closings', { through: '2026-11-21' })).toMatchObject(refused('PERIOD_NOT_CLOSABLE'));
    expect(await books.post('/finance/period-closings', { through: '2199-01-01' })).toMatchObject(refused('PERIOD_NOT_CLOSABLE'));
    const paid = moneyOf(await books.post(`/invoices/${draft.id}/payments`, slip('800000'))).payments[0]?.id ?? '';
    expect(await boss.post(`/payments/${paid}/decision`, { decision: 'confirm' })).toMatchObject(refused('PERIOD_CLOSED'));
  });
}); // prettier-ignore
