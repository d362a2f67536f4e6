import type {
  CaseView,
  PlanDraftView,
  PlanView,
  SubmissionsView,
  TimelineEntry,
} from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { EMPTY_PLAN, editsBetween } from '@overturn/wording';
import { aCause, aPlan, aText } from '../../libs/wording/src/testing/plan.builder';
import { startApi, type TestApi } from '../support/api';
import type { Answer, Caller } from '../support/caller';
import { command, openCase } from '../support/cases';
import { TestDatabase } from '../support/database';
import {
  caseNow,
  clientWord,
  editDraft,
  fileSubmission,
  grantOverride,
  judgePlan,
  keepFile,
  moveTo,
  openInDrafting,
  overrideIdOf,
  planOf,
  planToFiled,
  planToReady,
  saveDraft,
  submitPlan,
  writeDraft,
} from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let writer: Caller;
let manager: Caller;
let reviewer: Caller;
let filing: { firmId: string; author: Caller; second: Caller };
const database = new TestDatabase();
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'reviewer', 'auditor']);
  [writer, manager, reviewer] = [
    await firm.as('writer'),
    await firm.as('case_manager'),
    await firm.as('reviewer'),
  ];
  filing = { firmId: firm.firmId, author: manager, second: reviewer };
});
afterAll(async () => {
  await database.stop();
  await api?.close();
});

const ok = <T = CaseView>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.body as T;
};
const submissionsOf = async (caseId: string) =>
  ok<SubmissionsView>(await manager.get(`/cases/${caseId}/submissions`));
const blocking = ({ gates }: PlanView): readonly string[] =>
  gates.findings.flatMap(({ severity, ruleId, part }) => (severity === 'error' ? [`${ruleId} ${part}`] : []));
const plan = (planVersionHash: string) => ({ type: 'plan_of_action', planVersionHash });
const acknowledgement = { type: 'acknowledgement', policy: 'Drop shipping', statement: 'We have read it.' };
/** Lets the lock and the cool-off of one firm's case pass, without moving the clock of the others. */
const later = (hours: number) => database.setClock(new Date(Date.now() + hours * 3_600_000));
afterEach(() => database.resetClock());

const set = (part: string, before: string, after: string) => ({ op: 'set', part, before, after });

describe('Writing a plan', () => {
  it('saves what was typed, says who wrote, and shows what Amazon would read and what is missing', async () => {
    const { id } = await openInDrafting(firm.firmId, manager);
    const nothing = await planOf(manager, id);
    expect(nothing).toMatchObject({ draft: null, versions: [] });
    expect(nothing.gates).toMatchObject({ lintPasses: false, score: { total: 0 } });
    expect(blocking(nothing)).toContain('structure.no-cause plan');
    const typed = aPlan({ measures: [] });
    const draft = await writeDraft(writer, id, typed);
    expect(draft).toMatchObject({ version: 1, content: typed, authors: [{ name: '员工 writer' }] });
    expect(draft.edited).toContainEqual(
      expect.objectContaining({
        part: 'causes/c1',
        by: expect.objectContaining({ name: '员工 writer' }) as object,
      }),
    );
    expect(draft.rendered).toContain('CORRECTIVE ACTIONS TAKEN\n1. We removed listing B0TEST');
    expect(blocking(await planOf(manager, id))).toEqual(['structure.cause-without-measure causes/c1']);
  });

  it('keeps the words of two people in different parts, and names both as authors', async () => {
    const { id } = await openInDrafting(firm.firmId, manager);
    ok(await saveDraft(writer, id));
    const answers = await Promise.all([
      editDraft(writer, id, [set('opening/zh', aPlan().opening.zh, '写手的话')]),
      editDraft(manager, id, [set('causes/c1/text/zh', aPlan().causes[0]?.text.zh ?? '', '经理的话')]),
    ]);
    expect(answers.map(({ body }) => (body as { conflicts: unknown[] }).conflicts)).toEqual([[], []]);
    const { draft } = await planOf(manager, id);
    expect(draft?.content).toMatchObject({
      opening: { zh: '写手的话' },
      causes: [{ text: { zh: '经理的话' } }],
    });
    expect(draft?.authors.map((one) => one.name).sort()).toEqual(['员工 case_manager', '员工 writer']);
  });

  it('tells a conflict in one part instead of overwriting, and keeps the rest', async () => {
    const { id } = await openInDrafting(firm.firmId, manager);
    ok(await saveDraft(writer, id));
    ok(await editDraft(writer, id, [set('opening/zh', aPlan().opening.zh, '写手的话')]));
    const late = [
      set('opening/zh', aPlan().opening.zh, '经理的话'),
      set('closing/zh', aPlan().closing.zh, '经理的结尾'),
    ];
    const { draft, conflicts } = ok<{ draft: PlanDraftView; conflicts: unknown[] }>(
      await editDraft(manager, id, late),
    );
    expect(conflicts).toEqual([
      { code: 'PLANS.PART_CONFLICT', edit: 0, part: 'opening/zh', theirs: '写手的话' },
    ]);
    expect([draft.content.opening.zh, draft.content.closing.zh]).toEqual(['写手的话', '经理的结尾']);
  });

  it('takes edits that come twice, as after a lost answer, once', async () => {
    const { id } = await openInDrafting(firm.firmId, manager);
    const { version } = await writeDraft(writer, id);
    const again = await editDraft(writer, id, editsBetween(EMPTY_PLAN, aPlan()));
    expect(again.body).toMatchObject({ draft: { version, content: aPlan() }, conflicts: [] });
  });

  it('holds no more points than a plan may have', async () => {
    const { id } = await openInDrafting(firm.firmId, manager);
    const causes = Array.from({ length: 21 }, (_, place) => aCause({ key: `c${place}` }));
    expect(await saveDraft(writer, id, aPlan({ causes }))).toMatchObject({
      status: 422,
      body: { code: 'PLANS.TOO_MANY_POINTS', params: { max: 20 } },
    });
  });

  it('is done only in drafting, and only by who may write', async () => {
    const opened = await openCase(manager);
    expect(await saveDraft(writer, opened.id)).toMatchObject({
      status: 409,
      body: { code: 'CASES.NOT_DRAFTING' },
    });
    expect((await saveDraft(reviewer, opened.id)).status).toBe(403);
    expect(await saveDraft(writer, newId())).toMatchObject({
      status: 404,
      body: { code: 'CASES.CASE_NOT_FOUND' },
    });
  });

  it.each([
    ['an unknown part', set('opening/fr', '', 'x')],
    ['a value that its part cannot hold', set('causes/c1/cause', '', 'x')],
    ['a control character', set('opening/en', '', 'a\u0000b')],
    ['an impossible date', set('actions/a1/doneOn', '2026-02-01', '2026-02-30')],
    ['too long a text', set('opening/zh', '', '长'.repeat(4001))],
    ['a password', set('opening/zh', '', 'password: hunter2!')],
    ['a point without its fields', { op: 'add', list: 'causes', point: { key: 'c1' }, after: null }],
    ['no edit', undefined],
  ])('refuses %s as input', async (_what, edit) => {
    const { id } = await openInDrafting(firm.firmId, manager);
    expect((await editDraft(writer, id, edit === undefined ? [] : [edit])).status).toBe(422);
  });
});

describe('Reviewing a plan', () => {
  const submitted = async (author: Caller) => {
    const opened = await openInDrafting(firm.firmId, manager);
    const { contentHash } = await writeDraft(author, opened.id);
    return { hash: contentHash, current: ok(await submitPlan(author, opened, contentHash)) };
  };

  it('freezes what the author saw as version 1', async () => {
    const { current, hash } = await submitted(writer);
    expect(current).toMatchObject({ status: 'in_review', nextAction: { code: 'review_plan' } });
    const { versions } = await planOf(manager, current.id);
    expect(versions).toMatchObject([{ number: 1, contentHash: hash, content: aPlan(), verdicts: [] }]);
  });

  it('does not submit what has changed since, or what nobody wrote', async () => {
    const opened = await openInDrafting(firm.firmId, manager);
    expect((await submitPlan(writer, opened, 'a'.repeat(64))).body).toMatchObject({
      status: 409,
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'planIsWritten' },
    });
    const first = await writeDraft(writer, opened.id);
    ok(await saveDraft(manager, opened.id, aPlan({ actions: [] })));
    expect((await submitPlan(writer, opened, first.contentHash)).body).toMatchObject({
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'planIsTheNewestVersion' },
    });
    expect((await planOf(manager, opened.id)).versions).toEqual([]);
  });

  it('is not done by an author, even one who may review', async () => {
    const owner = await firm.as('owner');
    const { current, hash } = await submitted(owner);
    const own = await judgePlan(owner, current, { verdict: 'approved', planVersionHash: hash });
    expect(own.body).toMatchObject({
      status: 409,
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'approverIsNotAuthor' },
    });
    const approved = await judgePlan(reviewer, current, { verdict: 'approved', planVersionHash: hash });
    expect(ok(approved)).toMatchObject({ status: 'awaiting_client' });
  });

  it('is open to the author in a firm of one person that has switched four eyes off for plans', async () => {
    const alone = await createFirm(api, ['owner']);
    const owner = await alone.as('owner');
    await asFirm(
      alone.firmId,
      auditEntry(alone.firmId),
      'update identity.firms set allows_own_plan_review = true',
    );
    const opened = await openInDrafting(alone.firmId, owner);
    const { contentHash } = await writeDraft(owner, opened.id);
    const current = ok(await submitPlan(owner, opened, contentHash));
    const own = await judgePlan(owner, current, { verdict: 'approved', planVersionHash: contentHash });
    expect(ok(own)).toMatchObject({ status: 'awaiting_client' });
  });

  it('sends a plan back with a comment; the same words are not a new version, changed ones are', async () => {
    const { current, hash } = await submitted(writer);
    const back = ok(
      await judgePlan(reviewer, current, {
        verdict: 'changes_requested',
        planVersionHash: hash,
        comment: '根因太笼统',
      }),
    );
    expect(back).toMatchObject({ status: 'drafting' });
    expect(await submitPlan(writer, back, hash)).toMatchObject({
      status: 409,
      body: { code: 'PLANS.ALREADY_A_VERSION', params: { number: 1 } },
    });
    const { contentHash } = await writeDraft(
      writer,
      back.id,
      aPlan({ closing: aText('谢谢', 'Thank you.') }),
    );
    ok(await submitPlan(writer, back, contentHash));
    const { versions } = await planOf(manager, back.id);
    expect(versions.map((one) => [one.number, one.verdicts.map((verdict) => verdict.comment)])).toEqual([
      [2, []],
      [1, ['根因太笼统']],
    ]);
  });
});

describe('What the client says', () => {
  it('is recorded by staff who may engage: who, how, when and which statement; the timeline says so', async () => {
    const { current, hash } = await planToReady(filing);
    expect(current).toMatchObject({ status: 'ready_to_submit' });
    const [version] = (await planOf(manager, current.id)).versions;
    expect(version?.verdicts[0]).toMatchObject({
      verdict: 'client_approved',
      truthStatementVersion: '2026-11',
      ...clientWord,
      givenBy: { name: '员工 case_manager' },
    });
    const { items } = ok<{ items: TimelineEntry[] }>(await manager.get(`/cases/${current.id}/timeline`));
    expect(items[0]).toMatchObject({
      kind: 'cases.plan_approved_by_client.v1',
      payload: { isRecordedByStaff: true, planVersionHash: hash, ...clientWord },
    });
  });

  it('is not recorded by a reviewer, nor without its truth statement', async () => {
    const opened = await openInDrafting(firm.firmId, manager);
    const { contentHash: planVersionHash } = await writeDraft(writer, opened.id);
    const submitted = ok(await submitPlan(writer, opened, planVersionHash));
    const current = ok(await judgePlan(reviewer, submitted, { verdict: 'approved', planVersionHash }));
    const said = {
      verdict: 'client_approved',
      planVersionHash,
      truthStatementVersion: '2026-11',
      clientWord,
    };
    expect((await judgePlan(reviewer, current, said)).body).toMatchObject({
      status: 403,
      params: { permission: 'case:engage' },
    });
    expect((await judgePlan(manager, current, { ...said, truthStatementVersion: '1999' })).status).toBe(422);
    const changes = {
      verdict: 'client_requested_changes',
      planVersionHash,
      comment: '供应商名称不对',
      clientWord,
    };
    expect(ok(await judgePlan(manager, current, changes))).toMatchObject({ status: 'drafting' });
  });
});

describe('Filing', () => {
  it('waits for evidence and for the cool-off, and says so', async () => {
    const { current, hash } = await planToReady(filing);
    expect(current.nextAction.code).toBe('open_submission_gates');
    const refused = await fileSubmission(manager, current, plan(hash));
    expect(refused.body).toMatchObject({ code: 'CASES.GUARD_FAILED', params: { guard: 'gatesAreOpen' } });
    await keepFile(manager, current.id);
    await later(13);
    const { gates } = await planOf(manager, current.id);
    expect(gates).toMatchObject({ lintPasses: true, hasEvidence: true, isCoolOffOver: true });
    expect((await caseNow(manager, current.id)).nextAction.code).toBe('file_submission');
    const filed = ok(await fileSubmission(manager, current, plan(hash)));
    expect(filed).toMatchObject({ status: 'awaiting_amazon', nextAction: { code: 'wait_for_amazon' } });
  });

  it('keeps the exact words, their hash, files, who and until when nobody writes again', async () => {
    const { current, hash } = await planToFiled(filing);
    const page = await submissionsOf(current.id);
    const [{ rendered }] = (await planOf(manager, current.id)).versions as [PlanView['versions'][number]];
    expect(page).toMatchObject({ isContactLocked: true, attemptsLeft: null, types: [], overrides: [] });
    expect(page.items).toMatchObject([
      {
        type: 'plan_of_action',
        payload: rendered,
        planVersionHash: hash,
        filedBy: { name: '员工 case_manager' },
        override: { by: { name: '员工 reviewer' }, reason: '亚马逊明日关闭' },
        evidence: [{ fileName: 'invoice.png' }],
      },
    ]);
    const [{ filedAt = '', nextContactAt = '' } = {}] = page.items;
    expect(Date.parse(nextContactAt) - Date.parse(filedAt)).toBe(48 * 3_600_000);
  });

  it.each([
    ['seller_support', 'CASES.CHANNEL_SELLER_SUPPORT'],
    ['second_account', 'CASES.CHANNEL_SECOND_ACCOUNT'],
    ['inside_contact', 'CASES.CHANNEL_INSIDE_CONTACT'],
  ])('over %s is refused with its reason, and the attempt is kept', async (channel, code) => {
    const { current, hash } = await planToReady(filing);
    expect(await fileSubmission(manager, current, plan(hash), { channel })).toMatchObject({
      status: 422,
      body: { code },
    });
    const denied = await database.rows(
      `select from audit.entries where firm_id = $1 and outcome = 'denied' and action = $2`,
      [firm.firmId, `denied channel ${channel}`],
    );
    expect(denied.length).toBe(1);
    expect((await submissionsOf(current.id)).items).toEqual([]);
  });

  it('refuses what does not belong here: an old version, an unknown channel, a stranger’s file, nothing attached', async () => {
    const { current, hash } = await planToReady(filing);
    expect((await fileSubmission(manager, current, plan('a'.repeat(64)))).body).toMatchObject({
      status: 409,
      code: 'PLANS.NOT_THE_NEWEST_VERSION',
    });
    expect((await fileSubmission(manager, current, plan(hash), { channel: 'unknown' })).status).toBe(422);
    expect(
      (await fileSubmission(manager, current, plan(hash), { evidenceIds: [newId()] })).body,
    ).toMatchObject({
      code: 'EVIDENCE.FILE_NOT_FOUND',
    });
    const documents = { type: 'documents', documents: ['invoice'], message: '' };
    expect((await fileSubmission(manager, current, documents)).body).toMatchObject({
      code: 'CASES.ATTACHMENT_NEEDED',
    });
    const funds = { type: 'funds_request', amounts: [{ currency: 'USD', amountMinor: '100' }], message: '' };
    expect((await fileSubmission(manager, current, funds)).body).toMatchObject({
      code: 'CASES.SUBMISSION_TYPE_NOT_NOW',
    });
  });

  it('can be looked at first, word for word', async () => {
    const opened = await openCase(manager);
    await moveTo(firm.firmId, opened.id, 'info_requested');
    const preview = ok<{ payload: string; wasFiledBefore: boolean }>(
      await manager.post(`/cases/${opened.id}/submissions/preview`, acknowledgement),
    );
    expect(preview).toMatchObject({
      payload: 'Policy: Drop shipping\n\nWe have read it.',
      wasFiledBefore: false,
    });
  });
});

describe('After a filing', () => {
  const askedForMore = async () => {
    const { current } = await planToFiled(filing);
    await moveTo(firm.firmId, current.id, 'info_requested');
    return caseNow(manager, current.id);
  };

  it('nobody contacts Amazon again inside the lock, unless a second person lets a colleague, once', async () => {
    const current = await askedForMore();
    const locked = await fileSubmission(manager, current, acknowledgement);
    expect(locked.body).toMatchObject({ code: 'CASES.GUARD_FAILED', params: { guard: 'contactLockIsOver' } });
    expect((await grantOverride(manager, current)).status).toBe(403);
    const granted = ok(await grantOverride(reviewer, current, '亚马逊来电要求今天回复'));
    const overrideId = await overrideIdOf(manager, current.id);
    expect((await fileSubmission(reviewer, granted, acknowledgement, { overrideId })).body).toMatchObject({
      code: 'CASES.OVERRIDE_BY_ANOTHER_PERSON',
    });
    const filed = ok(await fileSubmission(manager, granted, acknowledgement, { overrideId }));
    expect(filed.status).toBe('awaiting_amazon');
    await moveTo(firm.firmId, current.id, 'info_requested');
    const again = await fileSubmission(
      manager,
      await caseNow(manager, current.id),
      { ...acknowledgement, policy: 'Another' },
      { overrideId },
    );
    expect(again.body).toMatchObject({ code: 'CASES.OVERRIDE_NOT_USABLE' });
  });

  it('the lock ends by itself after 48 hours', async () => {
    const current = await askedForMore();
    await later(49);
    expect(await submissionsOf(current.id)).toMatchObject({ isContactLocked: false });
    expect(ok(await fileSubmission(manager, current, acknowledgement)).status).toBe('awaiting_amazon');
  });

  it('an override of yesterday is not usable today', async () => {
    const current = await askedForMore();
    const granted = ok(await grantOverride(reviewer, current));
    const overrideId = await overrideIdOf(manager, current.id);
    await later(25);
    expect((await fileSubmission(manager, granted, acknowledgement, { overrideId })).body).toMatchObject({
      code: 'CASES.OVERRIDE_NOT_USABLE',
    });
  });

  it('an override holds for the wording it was given for: another one asks again', async () => {
    const { current, hash } = await planToReady(filing);
    await keepFile(manager, current.id);
    ok(await grantOverride(reviewer, current));
    const overrideId = await overrideIdOf(manager, current.id);
    const back = { verdict: 'changes_requested', planVersionHash: hash, comment: '日期不对' };
    ok(await judgePlan(reviewer, await caseNow(manager, current.id), back));
    const { contentHash } = await writeDraft(
      manager,
      current.id,
      aPlan({ closing: aText('谢谢。', 'Thanks.') }),
    );
    ok(await submitPlan(manager, await caseNow(manager, current.id), contentHash));
    await moveTo(firm.firmId, current.id, 'ready_to_submit');
    expect((await submissionsOf(current.id)).overrides).toEqual([]);
    const filed = await fileSubmission(manager, await caseNow(manager, current.id), plan(contentHash), {
      overrideId,
    });
    expect(filed.body).toMatchObject({ code: 'CASES.OVERRIDE_NOT_USABLE' });
  });

  it('the same words are not filed twice in a case', async () => {
    const current = await askedForMore();
    await later(49);
    ok(await fileSubmission(manager, current, acknowledgement));
    await moveTo(firm.firmId, current.id, 'info_requested');
    await later(100);
    const again = await fileSubmission(manager, await caseNow(manager, current.id), acknowledgement);
    expect(again.body).toMatchObject({
      status: 409,
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'payloadWasNotFiledBefore' },
    });
    const preview = await manager.post(`/cases/${current.id}/submissions/preview`, acknowledgement);
    expect(preview.body).toMatchObject({ wasFiledBefore: true });
  });

  it('drafting again begins with the words of the last version', async () => {
    const current = await askedForMore();
    const drafting = ok(await command(manager, current, 'StartDrafting', { note: '' }));
    expect(drafting.status).toBe('drafting');
    const { draft } = await planOf(manager, current.id);
    expect(draft?.content).toEqual(aPlan());
  });

  it('a next round begins with a copy of the last version and its authors', async () => {
    const current = await askedForMore();
    await moveTo(firm.firmId, current.id, 'info_requested', 1);
    const drafting = ok(
      await command(manager, await caseNow(manager, current.id), 'StartDrafting', { note: '' }),
    );
    expect(drafting.round).toBe(2);
    const { draft } = await planOf(manager, current.id);
    expect(draft).toMatchObject({
      content: aPlan(),
      version: 1,
      savedBy: null,
      authors: [{ name: '员工 case_manager' }],
    });
  });

  it('everything is closed to an auditor and to another firm', async () => {
    const { current, hash } = await planToReady(filing);
    const stranger = await (await createFirm(api)).as('owner');
    const auditor = await firm.as('auditor');
    expect((await planOf(auditor, current.id)).versions).toHaveLength(1);
    expect((await fileSubmission(auditor, current, plan(hash))).status).toBe(403);
    for (const answer of [
      await stranger.get(`/cases/${current.id}/plan`),
      await stranger.get(`/cases/${current.id}/submissions`),
      await saveDraft(stranger, current.id),
      await submitPlan(stranger, current, hash),
      await judgePlan(stranger, current, { verdict: 'approved', planVersionHash: hash }),
      await fileSubmission(stranger, current, plan(hash)),
      await grantOverride(stranger, current),
    ])
      expect(answer.body).toMatchObject({ status: 404, code: 'CASES.CASE_NOT_FOUND' });
  });
});
