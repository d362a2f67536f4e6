import type { CaseTasksView, CaseView, InvoiceView, SheetView } from '@overturn/contracts/admin';
import type { Caller } from './caller';
import { planToFiled } from './filing';
import { fillReviews } from './reviews';
import { openBankLines, saveBank, statementOf } from './bank';
import { declare, grantOf, openCase } from './cases';
import type { TestFirm } from './firm';
import { analysis, answerRequest, sendToAmazon } from './rounds';
import {
  deposit,
  drafted,
  issued,
  moneyOf,
  paidBack,
  payout,
  percentContent,
  readCase,
  slip,
  usdRate,
  wonCase,
} from './billing';
import { keepEvidence } from './case-status';
import { dunningLevel } from './dunning';
import { addOutsider, commissionsOf, paidOut, parts } from './commissions';
import { fapiaoTitle, registered } from './fapiaos';
import { fundsCase, fundsRelease, fundsRequest, postMortem, reinstatedCase, resuspension } from './outcomes';
import { addLogo, letterhead } from './letterhead';
import { plantPrecedent } from './precedents';
import { withoutTriggers } from './sql';
import { fillDocumentRequests, fillEvidenceChecks, fillSuspicions, keepPaper } from './papers';
import { plantCard, plantProvider } from './cards';
import { plantPrevention, plantTransfer } from './transfers';
import { allowCharges } from './till';
import { fillLinkage } from './linkage';
import { fillPrivacy } from './privacy';
import { fillMessages } from './messages';
import { fillReplies } from './replies';
import { fillRobots } from './robots';

/** Puts rows into the tables of one part of the product. */
export type Filling = (firm: TestFirm, owner: Caller, opened: CaseView) => Promise<unknown>;

const fillEvidence: Filling = async (firm, owner, opened) => {
  await owner.post(`/cases/${opened.id}/evidence?fileName=a.txt&kind=other`, Buffer.from('证据'));
  await fillEvidenceChecks(await firm.as('case_manager'), owner, opened.id);
  const kept = `/evidence/${await keepPaper(owner, opened.id, opened.id)}`;
  await owner.post(`${kept}/views`);
  await owner.post(`${kept}/notes`, { page: 1, area: null, body: '金额看不清' });
  const area = { x: 0, y: 0, width: 1, height: 0.5 };
  await owner.post(`${kept}/copies`, { purpose: 'redacted', areas: [area], text: null });
  await owner.post(`/cases/${opened.id}/uploads`, { fileName: 'b.txt', kind: 'other', sizeBytes: 6 });
  await fillDocumentRequests(owner, opened.id);
  await fillSuspicions(owner, opened.id);
};

const fillPolicies: Filling = async (_firm, owner, opened) => {
  await owner.put('/plan-checks', {
    wordLimit: null,
    scoreThreshold: 60,
    rulesOff: [],
    phrases: [{ language: 'zh', phrase: '亲', severity: 'warning', advice: '' }],
    version: 0,
  });
  const { items } = (await owner.get('/policies')).body as { items: { id: string }[] };
  await owner.put(`/cases/${opened.id}/policies/${items[0]?.id ?? ''}`, undefined);
};

const comment = {
  part: 'opening/zh',
  quote: '尊敬的',
  quoteFrom: 0,
  versionId: null,
  body: '称呼可以',
  asksForChange: false,
};

/** A case of its own on its way to Amazon, so that the opened one stays where it is. */
const fillFiling: Filling = async (firm, owner) => {
  const manager = await firm.as('case_manager');
  const filed = await planToFiled({ firmId: firm.firmId, author: manager, second: owner });
  return owner.post(`/cases/${filed.current.id}/plan/comments`, comment);
};

/** A round that was sent and rejected, in a case of its own: the status of `opened` is for others to use. */
const fillRounds: Filling = async (firm, owner) => {
  const { id } = await openCase(owner);
  const { staffId } = firm.member('owner');
  const { current } = await sendToAmazon(firm.firmId, { staffId, caller: owner }, id);
  await owner.post(`/cases/${id}/answers`, answerRequest(current.version, 'rejected'));
  await owner.put(`/cases/${id}/rejection-analysis`, analysis);
};

/** A second case that went down to its funds, and one whose guarantee was called upon. */
const fillOutcome: Filling = async (firm, owner) => {
  const manager = await firm.as('case_manager');
  const reinstated = await reinstatedCase(firm.firmId, manager, owner);
  await owner.put(`/cases/${reinstated.id}/post-mortem`, { version: 0, fields: postMortem });
  await owner.post(`/cases/${reinstated.id}/resuspensions`, await resuspension(owner, reinstated));
  const funds = await fundsCase(firm.firmId, owner);
  const filed = (
    await owner.post(`/cases/${funds.id}/funds-requests`, {
      ...fundsRequest(funds),
      evidenceIds: [await keepEvidence(owner, funds.id, 'account_state')],
    })
  ).body as CaseView;
  await owner.post(`/cases/${funds.id}/funds-releases`, await fundsRelease(owner, filed));
};

/** Rules with internal targets and what they propose, a day off, somebody on call. */
const fillDeadlineEngine: Filling = async (firm, owner, opened) => {
  const changes = [{ day: '2027-05-20', kind: 'off', nameZh: '公司活动', nameEn: 'Outing' }];
  await owner.put('/calendars/agency/days', { version: 0, changes, reason: '公司活动' });
  await owner.put('/deadline-settings', { version: 0, onCallStaffId: firm.member('owner').staffId });
  const { items } = (await owner.get('/rule-packs')).body as { items: { id: string; state: string }[] };
  const draft = items.find(({ state }) => state === 'draft')?.id ?? '';
  await owner.post(`/rule-packs/${draft}/activate`, { version: 1, reason: '内部目标' });
  // As the worker would propose it, which does not run here; a case's events stay as they are.
  await withoutTriggers([
    `insert into cases.deadline_proposals (firm_id, id, case_id, cause, kind, code, reading, new_due_at, draft, reason)
     values ($1, gen_random_uuid(), $2, 'trigger', 'add', 'draft_ready', 'latest_by', platform.now(), '{}', '内部目标')`,
    [firm.firmId, opened.id],
  ]);
};

const fillTasks: Filling = async (_firm, owner, opened) => {
  const { items } = (await owner.get(`/cases/${opened.id}/tasks`)).body as CaseTasksView;
  await owner.post(`/tasks/${items[0]?.id ?? ''}/complete`, { version: 1, note: '' });
};

const fillPlaybooks: Filling = async (_firm, owner) => {
  const sheet = '/playbooks/marketplace.elsewhere';
  const { content } = (await owner.get(sheet)).body as SheetView;
  await owner.post(`${sheet}/versions`, { basedOn: 0, isActive: false, note: '', content });
};

const fillInvestigation: Filling = async (_firm, owner, opened) => {
  await owner.put(`/cases/${opened.id}/worksheet`, {
    version: 0,
    content: { causes: [], conclusion: '草稿' },
  });
  await owner.post(`/cases/${opened.id}/worksheet/intents`, {
    cause: 'low_quality',
    intent: 'negligence',
    note: '没有验厂',
  });
  await owner.put(`/cases/${opened.id}/questionnaire/answers`, {
    answers: [{ question: 'fulfilment', value: 'fba', version: 0 }],
  });
};

const fillEngagement: Filling = async (_firm, owner, opened) => {
  await declare(owner, opened.id);
  await owner.post(`/clients/${opened.client.id}/access-grants`, grantOf(opened));
  await owner.post(`/cases/${opened.id}/triage/decisions`, {
    verdict: 'accept',
    reason: '老客户',
    acknowledgesLowChance: false,
  });
};

const fillDesk: Filling = async (firm, owner, opened) => {
  await owner.post('/calendar/feed');
  const view = { name: '急', search: { view: 'overdue' }, isShared: true, isPinned: true };
  const { body } = await owner.post('/saved-views', view);
  const [saved] = (body as { items: { id: string }[] }).items;
  await owner.put('/default-view', { viewId: saved?.id });
  const payload = { add: ['加急'], remove: [] };
  const { body: current } = await owner.get(`/cases/${opened.id}`);
  const { version } = current as { version: number };
  await owner.post(`/cases/${opened.id}/commands`, { command: 'ChangeTags', version, payload });
  const action = { kind: 'assign', assigneeId: firm.member('owner').staffId };
  await owner.post('/bulk-jobs', { action, target: { caseIds: [opened.id] } });
};

/** A won case that was invoiced over two people, paid and credited in part; a payout, a deposit, a closed period. */
const fillBilling: Filling = async (firm, owner) => {
  const [manager, finance] = [await firm.as('case_manager'), await firm.as('finance')];
  const expenses = { arrangement: 'always', method: 'before_expenses', capMinor: null } as const;
  const { id } = await wonCase(firm.firmId, manager, finance, percentContent({ expenses }));
  await owner.post('/fee-plans', { nameZh: '常规', nameEn: 'Usual', content: percentContent() });
  await payout(manager, finance, id, '1000000');
  await finance.post(`/cases/${id}/expenses`, {
    spentOn: '2026-11-01',
    currency: 'CNY',
    amountMinor: '500',
    isTakenBack: false,
    what: '翻译',
  });
  await deposit(finance, owner, id, '100');
  await finance.post(`/cases/${id}/deposit-returns`, paidBack('100'));
  const invoice = await issued(owner, await drafted(finance, id));
  await finance.post(`/invoices/${invoice.id}/payments`, slip('200'));
  await finance.post(`/invoices/${invoice.id}/credit-notes`, {
    currency: 'CNY',
    amountMinor: '5',
    reason: '减免',
  });
  await finance.post('/finance/exchange-rates', { ...usdRate, day: '2026-11-20' });
  await finance.post(`/invoices/${invoice.id}/payments`, slip('10', { currency: 'USD' }));
  await fillCommissions(firm, finance, owner, id);
  await finance.put('/letterhead', { ...letterhead, logoSha256: await addLogo(finance) });
  await finance.post('/finance/period-closings', { through: '2026-01-31' });
  await fillBank(finance, invoice.id);
  await fillFapiaos(finance, invoice);
  await fillDunning(owner, firm.firmId, invoice);
  await finance.put('/finance/account-codes', { items: [{ account: 'bank', code: '1002.01' }] });
  const again = await resuspension(manager, await readCase(manager, id));
  const { body } = await manager.post(`/cases/${id}/resuspensions`, again);
  await finance.post(`/cases/${id}/guarantee/claims`, {
    laterCaseId: (body as CaseView).id,
    verdict: 'another_cause',
    reason: '不是同一批货',
  });
};

/** An agreement of two, of which a payment has earned something that was paid out. */
async function fillCommissions(firm: TestFirm, finance: Caller, owner: Caller, caseId: string) {
  const outsider = await addOutsider(finance, caseId, '王顾问');
  const staffId = firm.member('case_manager').staffId;
  const { agreements } = commissionsOf(
    await finance.post(`/cases/${caseId}/commissions`, { parts: parts(staffId, outsider) }),
  );
  const { payments } = moneyOf(await finance.get(`/cases/${caseId}/money`));
  const recorded = payments.find(({ state, purpose }) => state === 'recorded' && purpose === 'invoice');
  await owner.post(`/payments/${recorded?.id ?? ''}/decision`, { decision: 'confirm' });
  await owner.post(`/commission-agreements/${agreements[0]?.id ?? ''}/decision`, { decision: 'confirm' });
  await finance.post('/finance/commission-payouts', paidOut(caseId, outsider, '1'));
}

/** A blue fapiao with a file, and a client's title data. */
async function fillFapiaos(finance: Caller, invoice: InvoiceView): Promise<void> {
  await finance.put(`/clients/${invoice.clientId}/fapiao-title`, fapiaoTitle());
  const evidenceIds = [await keepEvidence(finance, invoice.caseId, 'invoice')];
  const amounts = { taxRatePpm: 0, netMinor: '100', taxMinor: '0' };
  await registered(finance, invoice.id, { ...amounts, evidenceIds });
}

/** A level, a pause, and a reminder as the worker would plan it once the invoice is late. */
async function fillDunning(owner: Caller, firmId: string, invoice: InvoiceView): Promise<void> {
  await owner.post('/finance/dunning-levels', dunningLevel(7));
  await owner.post(`/invoices/${invoice.id}/dunning-pauses`, { reason: '协商中', untilDay: null });
  await withoutTriggers([
    `insert into dunning.reminders (firm_id, id, invoice_id, case_id, client_id, level_id, days, open_minor)
     select $1, gen_random_uuid(), $2, $3, $4, id, days, 1 from dunning.levels where firm_id = $1`,
    [firmId, invoice.id, invoice.caseId, invoice.clientId],
  ]);
}

/** A bank's file, a line of it recorded as a payment and one set aside. */
async function fillBank(finance: Caller, invoiceId: string): Promise<void> {
  await statementOf(finance, await saveBank(finance), [
    ['2026-11-20', '3.00', '某公司', '', 'T1'],
    ['2026-11-21', '4.00', '利息', '', 'T2'],
  ]);
  const [interest, line] = await openBankLines(finance);
  await finance.post(`/finance/bank-lines/${line?.id ?? ''}/match`, {
    parts: [{ invoiceId, amountMinor: '300' }],
  });
  await finance.post(`/finance/bank-lines/${interest?.id ?? ''}/set-aside`, { reason: '利息' });
}

/** A passage that another person has approved. */
const fillLibrary: Filling = async (firm, owner) => {
  const manager = await firm.as('case_manager');
  const words = { title: '下架', body: '{{date}}，我们下架了 {{asin}}。', causes: [], noticeKinds: [] };
  const { body } = await manager.post('/passages', { part: 'action', language: 'zh', ...words });
  const { id, version } = body as { id: string; version: number };
  await owner.post(`/passages/${id}/approve`, { version });
  await owner.put('/public-page', { slug: `ming-${firm.firmId.slice(-8)}` });
  await owner.post('/help/summary/publication', { version: 0, isPublished: true });
  await withoutTriggers([
    `insert into library.questions (firm_id, id, words, contact, locale) values ($1, gen_random_uuid(), '多久？', '', 'zh-CN')`,
    [firm.firmId],
  ]);
  await plantPrecedent(firm.firmId);
};

/** Cards first: what is asked for an invoice cannot even be copied. */
const fillPayments: Filling = async (firm, owner, opened) => {
  await allowCharges(owner);
  await plantCard(firm.firmId, owner, opened.id);
  await plantProvider(firm.firmId, opened.client.id);
};

/** What a busy firm has besides a case with its notice and deadlines. */
export const FILLINGS: readonly Filling[] = [
  fillEvidence,
  fillPolicies,
  fillFiling,
  fillReviews,
  fillRounds,
  fillOutcome,
  fillDeadlineEngine,
  fillTasks,
  fillPlaybooks,
  fillInvestigation,
  fillEngagement,
  (_firm, owner, opened) => fillLinkage(owner, opened),
  fillDesk,
  (_firm, owner, opened) => fillMessages(owner, opened.id),
  (firm, _owner, opened) => fillReplies(firm.firmId, opened.id),
  fillBilling,
  (firm, owner, opened) => fillRobots(firm.firmId, owner, opened.id),
  fillLibrary,
  fillPrivacy,
  fillPayments,
  (firm, owner) => plantTransfer(firm.firmId, owner),
  (firm, _owner, opened) => plantPrevention(firm.firmId, opened.id),
];
