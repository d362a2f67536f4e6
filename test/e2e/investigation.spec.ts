import type {
  AccessGrantView,
  CaseView,
  DeclarationsView,
  EvidenceView,
  QuestionnaireView,
  TriageView,
  WorksheetContent,
  WorksheetView,
} from '@overturn/contracts/admin';
import { ExpiredGrantsSweep } from '@overturn/cases';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { acceptance, bareCommand, declare, grantOf, offer, openCase, signing } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let writer: Caller;
let stranger: Caller;
let opened: CaseView;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'reviewer']);
  [owner, manager, writer] = [await firm.as('owner'), await firm.as('case_manager'), await firm.as('writer')];
  stranger = await (await createFirm(api)).as('owner');
});
beforeEach(async () => {
  opened = await openCase(manager);
});
afterAll(() => api?.close());

const path = (rest: string, one = opened) => `/cases/${one.id}/${rest}`;
const why = (because: string, change: Partial<WorksheetContent['causes'][number]['whys'][number]> = {}) => ({
  because,
  facts: '',
  evidenceIds: [],
  asins: [],
  orderIds: [],
  ...change,
});
const finished = (change: Partial<WorksheetContent> = {}): WorksheetContent => ({
  causes: [
    {
      cause: 'low_quality',
      whys: [
        why('包装太薄', {
          facts: '2026-11-01 抽检 40 件，破损 6 件',
          asins: ['B0TESTCASE'],
          orderIds: ['113-1234567-7654321'],
        }),
        why('换了供应商'),
        why('没有验厂'),
      ],
      rulesRead: { policyUrl: 'https://sellercentral.amazon.com/help/G1', readOn: '2026-11-20' },
    },
  ],
  conclusion: '根因是换供应商时没有验厂',
  ...change,
});
const draft: WorksheetContent = { causes: [], conclusion: '写到一半' };
const saveWorksheet = (caller: Caller, version: number, content: WorksheetContent) =>
  caller.put(path('worksheet'), { version, content });
const answer = (caller: Caller, ...answers: readonly (readonly [string, unknown, number])[]) =>
  caller.put(path('questionnaire/answers'), {
    answers: answers.map(([question, value, version]) => ({ question, value, version })),
  });
const engaged = async (): Promise<CaseView> => {
  const offered = (await bareCommand(manager, opened, 'OfferEngagement', offer)).body as CaseView;
  await declare(manager, opened.id);
  return (await bareCommand(manager, offered, 'AcceptEngagement', acceptance)).body as CaseView;
};

describe('A root-cause worksheet', () => {
  it('is a draft that anyone of the firm can take up where it was left', async () => {
    expect((await manager.get(path('worksheet'))).body).toMatchObject({ version: 0, isDone: false });
    expect((await saveWorksheet(manager, 0, draft)).body).toMatchObject({ version: 1, isDone: false });
    const resumed = (await writer.get(path('worksheet'))).body as WorksheetView;
    expect(resumed).toMatchObject({ version: 1, content: draft, updatedBy: '员工 case_manager' });
    expect(resumed.gaps.map(({ what }) => what)).toEqual(['whys', 'facts', 'rules']);
  });

  it('tells the second of two editors, and loses neither text', async () => {
    await saveWorksheet(manager, 0, draft);
    const mine = { ...draft, conclusion: '我的结论' };
    const answers = await Promise.all([
      saveWorksheet(manager, 1, { ...draft, conclusion: '先到的' }),
      saveWorksheet(writer, 1, mine),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({ code: 'CASES.WORKSHEET_CHANGED', params: { currentVersion: 2 } });
    expect((await saveWorksheet(writer, 2, mine)).body).toMatchObject({ version: 3, content: mine });
  });

  it('opens the way to a plan when it is done, and not before', async () => {
    const investigating = await engaged();
    expect(investigating).toMatchObject({
      status: 'investigating',
      nextAction: { code: 'finish_root_cause_worksheet' },
    });
    expect(investigating.allowedCommands).toContainEqual({
      command: 'StartDrafting',
      blockedBy: 'worksheetIsDone',
    });
    expect((await saveWorksheet(writer, 0, finished())).body).toMatchObject({ isDone: true, gaps: [] });
    const ready = (await writer.get(`/cases/${opened.id}`)).body as CaseView;
    expect(ready.nextAction.code).toBe('start_drafting');
    expect(ready.allowedCommands).toContainEqual({ command: 'StartDrafting', blockedBy: null });
  });

  it('links files of its own case only', async () => {
    const other = await openCase(manager);
    const kept = (await manager.post(`${path('evidence', other)}?fileName=a.txt&kind=other`, Buffer.from('证据')))
      .body as EvidenceView;
    const [cause] = finished().causes;
    if (!cause) throw new Error('no cause');
    const content = finished({ causes: [{ ...cause, whys: [why('x', { evidenceIds: [kept.id] })] }] });
    expect((await saveWorksheet(manager, 0, content)).body).toMatchObject({
      status: 404,
      code: 'EVIDENCE.FILE_NOT_FOUND',
    });
  });

  it.each([
    ['an ASIN that is none', { asins: ['B0'] }],
    ['an order id that is none', { orderIds: ['113'] }],
    ['a password among the facts', { facts: '登录密码：Abc12345' }],
  ])('refuses %s as input, and says which field', async (_what, change) => {
    const [cause] = finished().causes;
    if (!cause) throw new Error('no cause');
    const answered = await saveWorksheet(manager, 0, finished({ causes: [{ ...cause, whys: [why('x', change)] }] }));
    expect(answered.body).toMatchObject({ status: 422, code: 'HTTP.INPUT_REFUSED' });
    expect((answered.body as { fields: { path: string }[] }).fields[0]?.path).toContain('causes.0.whys.0.');
    expect((await manager.get(path('worksheet'))).body).toMatchObject({ version: 0 });
  });

  it('keeps the intent from everybody but reviewers and owners', async () => {
    const reviewer = await firm.as('reviewer');
    const said = await writer.post(path('worksheet/intents'), {
      cause: 'low_quality',
      intent: 'deliberate',
      note: '明知破损仍发货',
    });
    expect(said.status).toBe(201);
    for (const caller of [writer, manager]) {
      const { body, text } = await caller.get(path('worksheet'));
      expect(body).toMatchObject({ intent: { recordedFor: ['low_quality'], statements: null } });
      expect(text).not.toContain('deliberate');
    }
    for (const caller of [owner, reviewer])
      expect((await caller.get(path('worksheet'))).body).toMatchObject({
        intent: { statements: [{ cause: 'low_quality', intent: 'deliberate', note: '明知破损仍发货', by: '员工 writer' }] },
      });
    expect((await writer.get(path('timeline'))).text).not.toContain('明知');
  });

  it('does not know another firm’s case, and refuses a closed one', async () => {
    expect(await stranger.get(path('worksheet'))).toMatchObject({ status: 404, body: { code: 'CASES.CASE_NOT_FOUND' } });
    expect((await saveWorksheet(stranger, 0, draft)).status).toBe(404);
    await bareCommand(manager, opened, 'Decline', { reason: '冲突' });
    expect((await saveWorksheet(manager, 0, draft)).body).toMatchObject({ status: 409, code: 'CASES.CASE_CLOSED' });
  });
}); // prettier-ignore

describe('The questionnaire', () => {
  const view = async (): Promise<QuestionnaireView> =>
    (await manager.get(path('questionnaire'))).body as QuestionnaireView;

  it('asks after type and causes, and knows who answered what and when', async () => {
    expect((await view()).sections.map(({ about, code }) => [about, code])).toEqual([
      ['general', null],
      ['type', 'deactivated'],
      ['cause', 'low_quality'],
    ]);
    const kept = (await answer(writer, ['fulfilment', 'fba', 0], ['monthly_sales', 12_000, 0]))
      .body as QuestionnaireView;
    expect(kept.answers).toMatchObject([
      { question: 'fulfilment', value: 'fba', answeredAs: 'staff', by: '员工 writer', version: 1 },
      { question: 'monthly_sales', value: 12_000 },
    ]);
    expect(kept.completeness).toMatchObject({ answered: 2 });
    expect(Date.parse(kept.answers[0]?.at ?? '')).not.toBeNaN();
  });

  it('changes with the causes and keeps every answer', async () => {
    await answer(manager, ['quality_asins', 'B0TESTCASE', 0]);
    const correct = async (cause: string) => {
      const payload = { causes: [cause], reason: '通知里指的是另一原因' };
      opened = (await bareCommand(manager, opened, 'CorrectCauses', payload)).body as CaseView;
    };
    await correct('multiple_accounts');
    expect(opened).toMatchObject({ status: 'enquiry', causes: ['multiple_accounts'], version: 2 });
    const changed = await view();
    expect(changed.sections.map(({ code }) => code)).toEqual([null, 'deactivated', 'multiple_accounts']);
    expect(changed.answers).toMatchObject([{ question: 'quality_asins', value: 'B0TESTCASE' }]);
    expect(changed.completeness.answered).toBe(0);
    await correct('low_quality');
    expect((await view()).completeness.answered).toBe(1);
  });

  it('lets two people answer different questions, and tells the second of the same one', async () => {
    const both = await Promise.all([answer(manager, ['fulfilment', 'fba', 0]), answer(writer, ['open_tickets', 'no', 0])]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await answer(manager, ['fulfilment', 'fbm', 1])).status).toBe(200);
    const late = await answer(writer, ['monthly_sales', 5, 0], ['fulfilment', 'both', 1]);
    expect(late.body).toMatchObject({ status: 409, code: 'CASES.ANSWER_CHANGED', params: { question: 'fulfilment' } });
    // All or nothing: what went with it was not kept either, and can be sent again.
    expect((await view()).answers.map(({ question, value }) => [question, value])).toEqual([
      ['fulfilment', 'fbm'],
      ['open_tickets', 'no'],
    ]);
    expect((await answer(writer, ['monthly_sales', 5, 0], ['fulfilment', 'both', 2])).status).toBe(200);
  });

  it('takes an answer back', async () => {
    await answer(manager, ['fulfilment', 'fba', 0]);
    expect((await answer(manager, ['fulfilment', null, 1])).body).toMatchObject({
      answers: [{ question: 'fulfilment', value: null, version: 2 }],
      completeness: { answered: 0 },
    });
  });

  it.each([
    ['a question that there is not', ['nonsense', 'x', 0], 'CASES.QUESTION_UNKNOWN'],
    ['a name that objects have', ['constructor', 'x', 0], 'CASES.QUESTION_UNKNOWN'],
    ['a choice that there is not', ['fulfilment', 'pigeon', 0], 'CASES.ANSWER_DOES_NOT_FIT'],
    ['words for a number', ['monthly_sales', 'much', 0], 'CASES.ANSWER_DOES_NOT_FIT'],
    ['a file of no case', ['quality_invoices', [newId()], 0], 'EVIDENCE.FILE_NOT_FOUND'],
    ['a file id that is none', ['quality_invoices', ['x'], 0], 'CASES.ANSWER_DOES_NOT_FIT'],
    ['a password', ['other_provider_name', '密码：Abc12345', 0], 'HTTP.INPUT_REFUSED'],
  ] as const)('refuses %s', async (_what, given, code) => {
    const { status, body } = await answer(manager, given);
    expect(status).toBeLessThan(500);
    expect(body).toMatchObject({ code });
  });
}); // prettier-ignore

describe('Declarations', () => {
  const view = async () => (await manager.get(path('declarations'))).body as DeclarationsView;

  it('come before an engagement: an acceptance without them is refused by name', async () => {
    const offered = (await bareCommand(manager, opened, 'OfferEngagement', offer)).body as CaseView;
    expect(offered.nextAction).toEqual({ code: 'get_declarations_signed', who: 'client' });
    expect((await bareCommand(manager, offered, 'AcceptEngagement', acceptance)).body).toMatchObject({
      status: 409,
      code: 'CASES.GUARD_FAILED',
      params: { command: 'AcceptEngagement', guard: 'declarationsAreSigned' },
    });
    const some = signing({ codes: ['no_bribery', 'no_new_account'] });
    expect((await manager.post(path('declarations'), some)).body).toMatchObject({ areSigned: false });
    expect((await bareCommand(manager, offered, 'AcceptEngagement', acceptance)).status).toBe(409);
    const rest = signing({ codes: ['truthful_documents', 'no_other_provider', 'accounts_disclosed'] });
    expect((await manager.post(path('declarations'), rest)).body).toMatchObject({ areSigned: true });
    expect((await bareCommand(manager, offered, 'AcceptEngagement', acceptance)).body).toMatchObject({
      status: 'investigating',
    });
  });

  it('keep the text that was signed, with its hash, who signed it and when', async () => {
    await declare(manager, opened.id);
    const { signed, texts } = await view();
    expect(signed).toHaveLength(5);
    for (const one of signed) {
      expect(one).toMatchObject({ signedBy: '陈经理', signedOn: '2024-11-20', recordedBy: '员工 case_manager' });
      expect(one.textHash).toMatch(/^[0-9a-f]{64}$/);
      expect(one.textZh).toBe(texts.find(({ code }) => code === one.code)?.zh);
    }
  });

  it.each([
    ['signed twice by the same person', {}, 'CASES.DECLARATION_SIGNED'],
    ['of tomorrow', { signedBy: '王总', signedOn: '2099-01-01' }, 'CASES.SIGNED_IN_FUTURE'],
    ['of accounts that names none', { signedBy: '王总', disclosure: ' ' }, 'CASES.ACCOUNTS_NOT_NAMED'],
    ['with a scan of no case', { signedBy: '王总', evidenceId: newId() }, 'EVIDENCE.FILE_NOT_FOUND'],
  ])('are refused when %s', async (_what, change, code) => {
    await declare(manager, opened.id);
    expect((await manager.post(path('declarations'), signing(change))).body).toMatchObject({ code });
    expect((await view()).signed).toHaveLength(5);
  });

  it('are recorded by who may engage', async () => {
    expect((await writer.post(path('declarations'), signing())).status).toBe(403);
  });
}); // prettier-ignore

describe('The access register', () => {
  const grantsPath = () => `/clients/${opened.client.id}/access-grants`;
  const register = async (change: object = {}) =>
    (await manager.post(grantsPath(), grantOf(opened, change))).body as { items: AccessGrantView[] };
  const tasks = () =>
    asSuperuser<{ code: string; title_zh: string; source: string }>([
      `select code, title_zh, source from cases.tasks where case_id = $1 and source = 'engine' order by code`,
      [opened.id],
    ]);

  it('tells what was granted, until when, and that it was taken back', async () => {
    const { items } = await register();
    expect(items).toMatchObject([
      { state: 'active', permissions: ['account_health', 'performance_notifications'], sellerAccountName: 'Good Goods' },
    ]);
    const revoke = (version: number) =>
      manager.post(`${grantsPath()}/${items[0]?.id ?? ''}/revoke`, { version, reason: '委托结束' });
    expect((await revoke(7)).body).toMatchObject({ code: 'CASES.VERSION_CONFLICT' });
    expect((await revoke(1)).body).toMatchObject({
      items: [{ state: 'revoked', revokeReason: '委托结束', revokedBy: '员工 case_manager' }],
    });
    expect((await revoke(2)).body).toMatchObject({ code: 'CASES.GRANT_REVOKED' });
  });

  it('makes one task of an expired grant, however often it is looked at', async () => {
    const { items } = await register({ grantedOn: '2020-01-01', expiresOn: '2020-06-30' });
    expect(items[0]?.state).toBe('expired');
    await register({ grantedOn: '2020-01-01', expiresOn: '2099-06-30' });
    const sweep = api.app.get(ExpiredGrantsSweep, { strict: false });
    await sweep.sweep();
    expect(await sweep.sweep()).toBe(0);
    const made = await tasks();
    expect(made).toMatchObject([{ code: `renew_access_grant:${items[0]?.id ?? ''}`, source: 'engine' }]);
    expect(made[0]?.title_zh).toContain('2020-06-30');
  });

  it('says nothing of a grant that was revoked before it expired', async () => {
    const { items } = await register({ grantedOn: '2020-01-01', expiresOn: '2020-06-30' });
    await manager.post(`${grantsPath()}/${items[0]?.id ?? ''}/revoke`, { version: 1, reason: '已撤' });
    await api.app.get(ExpiredGrantsSweep, { strict: false }).sweep();
    expect(await tasks()).toEqual([]);
  });

  it.each([
    ['a login in its remark', { note: '账号 a@b.example 密码 Abc12345' }, 'HTTP.INPUT_REFUSED'],
    ['an end before its beginning', { expiresOn: '2026-10-01' }, 'CASES.GRANT_ENDS_BEFORE_IT_BEGINS'],
    ['another seller’s account', { sellerAccountId: newId() }, 'CLIENTS.SELLER_ACCOUNT_NOT_FOUND'],
    ['a permission to pay out', { permissions: ['initiate_payout'] }, 'HTTP.INPUT_REFUSED'],
    ['a file without its case', { caseId: null, evidenceId: newId() }, 'EVIDENCE.FILE_NOT_FOUND'],
  ])('refuses %s', async (_what, change, code) => {
    expect(await register(change)).toMatchObject({ code });
  });

  it('does not know another firm’s client', async () => {
    expect((await stranger.get(grantsPath())).body).toMatchObject({ code: 'CLIENTS.CLIENT_NOT_FOUND' });
  });
}); // prettier-ignore

describe('Triage', () => {
  const decision = (change: object = {}) => ({
    verdict: 'accept',
    reason: '老客户，证据齐全',
    acknowledgesLowChance: false,
    ...change,
  });
  const view = async () => (await manager.get(path('triage'))).body as TriageView;

  it('gives scores with reasons, and learns from answers and evidence', async () => {
    const before = await view();
    expect(before.reasons.map(({ code }) => code)).toContain('evidence_none');
    await manager.post(`${path('evidence')}?fileName=a.txt&kind=invoice`, Buffer.from('发票'));
    await answer(manager, ['appeals_before', 0, 0], ['documents_forged', 'no', 0]);
    const after = await view();
    expect(after.scores.win_chance).toBeGreaterThan(before.scores.win_chance);
    expect(after.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['evidence_invoices', 'attempts_none']));
  });

  it('keeps what a manager decides against it, with the reason', async () => {
    await answer(manager, ['documents_forged', 'yes', 0]);
    expect(await view()).toMatchObject({ advice: 'decline' });
    expect((await manager.post(path('triage/decisions'), decision())).body).toMatchObject({
      decisions: [{ verdict: 'accept', advice: 'decline', reason: '老客户，证据齐全', by: '员工 case_manager' }],
    });
    expect((await writer.post(path('triage/decisions'), decision())).status).toBe(403);
  });

  it('lets a banned account be offered an engagement only after its low chance was acknowledged', async () => {
    opened = await openCase(manager, { suspensionType: 'banned' });
    expect(opened.nextAction).toEqual({ code: 'acknowledge_low_chance', who: 'staff' });
    expect(await view()).toMatchObject({ advice: 'decline', isLowChance: true, isLowChanceAcknowledged: false });
    expect((await bareCommand(manager, opened, 'OfferEngagement', offer)).body).toMatchObject({
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'lowChanceIsAcknowledged' },
    });
    await manager.post(path('triage/decisions'), decision());
    expect((await bareCommand(manager, opened, 'OfferEngagement', offer)).status).toBe(409);
    await manager.post(path('triage/decisions'), decision({ acknowledgesLowChance: true }));
    expect((await bareCommand(manager, opened, 'OfferEngagement', offer)).status).toBe(200);
  });
}); // prettier-ignore

describe('No password is kept', () => {
  it.each([
    ['a note', () => bareCommand(manager, opened, 'AddNote', { text: '客户发来账号 a@b.example 密码 Abc12345' })],
    ['a client’s notes', () => manager.post('/clients', { nameZh: '新客户', notes: 'password: Sunshine' })],
    ['a contact', () => manager.post(`/clients/${opened.client.id}/contacts`, { name: '陈', wechat: '密码：Abc12345' })],
    ['an intent', () => manager.post(path('worksheet/intents'), { cause: 'low_quality', intent: 'accident', note: 'pwd=abc123' })],
    ['a triage decision', () => manager.post(path('triage/decisions'), { verdict: 'accept', reason: '密码：Abc12345', acknowledgesLowChance: false })],
  ])('in %s', async (_where, call) => {
    const { body } = await call();
    expect(body).toMatchObject({ status: 422, code: 'HTTP.INPUT_REFUSED' });
    expect((body as { fields: { code: string }[] }).fields.map(({ code }) => code)).toContain('LOOKS_LIKE_PASSWORD');
  });

  it('but a notice of Amazon is kept as it came', async () => {
    const text = `Your selling account was deactivated. Password: Sunshine was shared by its users. ${newId()}`;
    expect((await manager.post('/notices', { text })).status).toBe(201);
  });
}); // prettier-ignore
