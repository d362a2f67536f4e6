import { CaseCommandRunner, OpenFunds } from '@overturn/cases';
import type { CaseView, FundsView, OutcomeClaimView } from '@overturn/contracts/admin';
import type { CaseStatus, Scope } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Answer, Caller } from '../support/caller';
import { keepEvidence, putInStatus } from '../support/case-status';
import { acceptance, command, offer, openCase, pasteNotice } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { asSuperuser, withoutTriggers } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let manager: Caller;
let owner: Caller;
let finance: Caller;
let writer: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'finance', 'writer']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
  [finance, writer] = [await firm.as('finance'), await firm.as('writer')];
});
afterAll(() => api?.close());

const viewOf = (answer: Answer): CaseView => {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer.body as CaseView;
};
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
/** An engaged case with a guarantee, in a status of choice. */
async function caseIn(
  status: CaseStatus,
  { guaranteeDays = 30, receivedDaysAgo = 3, suspensionType = 'deactivated' } = {},
): Promise<CaseView> {
  const opened = await openCase(manager, {
    noticeReceivedAt: daysAgo(receivedDaysAgo),
    suspensionType,
  });
  // A banned account starts with a low chance, which somebody has to take knowingly.
  if (suspensionType === 'banned')
    viewOf(
      await manager.post(`/cases/${opened.id}/triage/decisions`, {
        verdict: 'accept',
        reason: '老客户',
        acknowledgesLowChance: true,
      }),
    );
  const offered = viewOf(await command(manager, opened, 'OfferEngagement', { ...offer, guaranteeDays }));
  await command(manager, offered, 'AcceptEngagement', acceptance);
  return putInStatus(firm.firmId, manager, opened.id, status);
}
const claim = (one: CaseView, change: object = {}, by = manager) =>
  by.post(`/cases/${one.id}/outcome-claims`, {
    version: one.version,
    outcome: 'reinstated',
    note: '客户来电：账户已恢复',
    evidenceIds: [],
    ...change,
  });
const claimsOf = async (one: CaseView) =>
  ((await manager.get(`/cases/${one.id}/outcome`)).body as { claims: OutcomeClaimView[] }).claims;
const verified = { checked: ['account_state_seen', 'mail_is_genuine'], note: '后台显示正常' };
const lesson = {
  causes: ['low_quality'],
  worked: '发票齐全',
  didNotWork: '第一轮没有写预防措施',
  lessonZh: '先收齐发票',
  lessonEn: '',
};
const writePostMortem = (one: CaseView, version = 0, fields: object = lesson) =>
  manager.put(`/cases/${one.id}/post-mortem`, { version, fields });
/** A case whose reinstatement another person has verified. */
async function reinstated(options = {}): Promise<CaseView> {
  const one = await caseIn('awaiting_amazon', options);
  const evidenceIds = [await keepEvidence(manager, one.id, 'mail')];
  const claimed = viewOf(await claim(one, { evidenceIds }));
  return viewOf(await command(finance, claimed, 'VerifyOutcome', verified));
}

describe('A claim of success', () => {
  it('is verified by somebody else on evidence, and the case closes with a post-mortem', async () => {
    const one = await caseIn('awaiting_amazon');
    const claimed = viewOf(await claim(one));
    expect(claimed).toMatchObject({
      status: 'outcome_claimed',
      nextAction: { code: 'collect_outcome_evidence', who: 'staff' },
    });
    expect((await command(finance, claimed, 'VerifyOutcome', verified)).body).toMatchObject({
      status: 409,
      params: { guard: 'outcomeHasEvidence' },
    });
    const [waiting] = await claimsOf(one);
    const add = async (kind: 'invoice' | 'account_state') =>
      viewOf(
        await manager.post(`/cases/${one.id}/outcome-claims/${waiting?.id ?? ''}/evidence`, {
          evidenceIds: [await keepEvidence(manager, one.id, kind)],
        }),
      );
    expect((await add('invoice')).nextAction.code).toBe('collect_outcome_evidence');
    expect((await add('account_state')).nextAction.code).toBe('verify_outcome');

    const own = await command(manager, claimed, 'VerifyOutcome', verified);
    expect(own).toMatchObject({ status: 403, body: { params: { permission: 'outcome:verify' } } });
    const done = viewOf(await command(finance, claimed, 'VerifyOutcome', verified));
    expect(done).toMatchObject({ status: 'reinstated', nextAction: { code: 'write_post_mortem' } });
    // An account that is back has nothing to appeal, nor funds to ask for.
    expect(new Set(done.deadlines.map(({ state }) => state))).toEqual(new Set(['cancelled']));
    expect(await claimsOf(one)).toMatchObject([
      {
        state: 'verified',
        claimedBy: { name: '员工 case_manager' },
        judgement: { by: '员工 finance', text: '后台显示正常', checked: verified.checked },
        evidence: [{ kind: 'invoice' }, { kind: 'account_state' }],
      },
    ]);

    expect((await command(manager, done, 'Close', { note: '' })).body).toMatchObject({
      status: 409,
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'postMortemIsWritten' },
    });
    const written = viewOf(await writePostMortem(done));
    expect(written.nextAction.code).toBe('close_case');
    const closed = viewOf(await command(manager, written, 'Close', { note: '' }));
    expect(closed).toMatchObject({ status: 'closed', closedAs: 'won' });
    expect((await writePostMortem(closed, 1)).body).toMatchObject({ code: 'CASES.POST_MORTEM_FROZEN' });
  });

  it('is not verified by who claimed it, whatever they may do otherwise', async () => {
    const one = await caseIn('rejected');
    const evidenceIds = [await keepEvidence(owner, one.id, 'screenshot')];
    const claimed = viewOf(await claim(one, { evidenceIds }, owner));
    for (const [name, payload] of [
      ['VerifyOutcome', verified],
      ['RefuteOutcome', { reason: '看错了' }],
    ] as const)
      expect((await command(owner, claimed, name, payload)).body).toMatchObject({
        status: 409,
        code: 'CASES.GUARD_FAILED',
        params: { guard: 'verifierIsNotClaimer' },
      });
    const { allowedCommands } = (await owner.get(`/cases/${one.id}`)).body as CaseView;
    expect(allowedCommands).toContainEqual({ command: 'VerifyOutcome', blockedBy: 'verifierIsNotClaimer' });
  });

  it.each(['awaiting_amazon', 'info_requested', 'rejected'] as const)(
    'goes back to %s when it is refuted, and can be claimed again',
    async (status) => {
      const claimed = viewOf(await claim(await caseIn(status)));
      const refuted = viewOf(await command(finance, claimed, 'RefuteOutcome', { reason: '仍显示停用' }));
      expect(refuted.status).toBe(status);
      expect(await claimsOf(refuted)).toMatchObject([
        { state: 'refuted', judgement: { text: '仍显示停用', by: '员工 finance' } },
      ]);
      expect(viewOf(await claim(refuted)).status).toBe('outcome_claimed');
    },
  );

  it('names what is back when it is partial, and nothing when it is full', async () => {
    const one = await caseIn('awaiting_amazon');
    const scope = { asins: ['B0TESTCASE', 'B0TESTCASE'], marketplaces: ['US'] };
    for (const wrong of [{ outcome: 'partially_reinstated' }, { scope }])
      expect(await claim(one, wrong)).toMatchObject({
        status: 422,
        body: { code: 'CASES.OUTCOME_SCOPE_WRONG' },
      });
    expect((await claim(one, { outcome: 'partially_reinstated', scope: { ...scope, asins: ['x'] } })).status).toBe(422);
    const evidenceIds = [await keepEvidence(manager, one.id, 'screenshot')];
    const claimed = viewOf(await claim(one, { outcome: 'partially_reinstated', scope, evidenceIds }));
    const done = viewOf(await command(finance, claimed, 'VerifyOutcome', verified));
    expect(new Set(done.deadlines.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(await claimsOf(one)).toMatchObject([{ scope: { asins: ['B0TESTCASE'], marketplaces: ['US'] } }]);
  }); // prettier-ignore

  it('is recorded by who may claim, once, with files of this case', async () => {
    const one = await caseIn('awaiting_amazon');
    expect((await claim(one, {}, writer)).status).toBe(403);
    const foreign = [await keepEvidence(manager, (await openCase(manager)).id, 'mail')];
    expect((await claim(one, { evidenceIds: foreign })).body).toMatchObject({ code: 'EVIDENCE.FILE_NOT_FOUND' });
    const claimed = viewOf(await claim(one));
    expect((await claim(one)).body).toMatchObject({ code: 'CASES.VERSION_CONFLICT' });
    expect((await claim(claimed)).body).toMatchObject({ code: 'CASES.TRANSITION_NOT_ALLOWED' });
    const answer = await manager.post(`/cases/${one.id}/outcome-claims/${newId()}/evidence`, {
      evidenceIds: [await keepEvidence(manager, one.id, 'mail')],
    });
    expect(answer.body).toMatchObject({ status: 409, code: 'CASES.NO_OPEN_CLAIM' });
  }); // prettier-ignore
});

describe('The guarantee', () => {
  const report = async (one: CaseView) =>
    manager.post(`/cases/${one.id}/resuspensions`, {
      version: one.version,
      noticeId: (await pasteNotice(manager)).id,
      suspensionType: 'deactivated',
      causes: ['low_quality'],
      noticeReceivedAt: new Date().toISOString(),
    });

  it('turns a second suspension into a linked case of the same shop, and closes this one as won', async () => {
    const one = await reinstated();
    expect(one.guarantee).toMatchObject({ days: 30, endsAt: expect.any(String) as string });
    const again = await report(one);
    const next = viewOf(again);
    expect(again.status).toBe(201);
    expect(next).toMatchObject({
      status: 'enquiry',
      sellerAccount: one.sellerAccount,
      client: one.client,
      linkedCases: [{ id: one.id, direction: 'earlier', relation: 'resuspension', status: 'closed' }],
      guarantee: null,
    });
    expect(next.deadlines.length).toBeGreaterThan(0);
    const before = viewOf(await manager.get(`/cases/${one.id}`));
    expect(before).toMatchObject({
      status: 'closed',
      closedAs: 'won',
      linkedCases: [{ id: next.id, number: next.number, direction: 'later' }],
    });
  });

  it('says on which day it ended, and opens nothing', async () => {
    const one = await reinstated();
    await withoutTriggers([
      `update cases.cases set guarantee_ends_at = timestamptz '2026-01-31T16:00:00Z' where id = $1`,
      [one.id],
    ]);
    const cases = async () => (await manager.get('/cases/count')).body;
    const before = await cases();
    expect((await report(one)).body).toMatchObject({
      status: 409,
      code: 'CASES.GUARANTEE_ENDED',
      params: { endedOn: '2026-01-31' },
    });
    expect(await cases()).toEqual(before);
  });

  it('is none where none was agreed', async () => {
    const one = await reinstated({ guaranteeDays: 0 });
    expect(one.guarantee).toEqual({ days: 0, endsAt: null });
    expect((await report(one)).body).toMatchObject({ code: 'CASES.NO_GUARANTEE' });
  });

  it('opens nothing for a case that is not reinstated, nor twice from one notice', async () => {
    const one = await caseIn('awaiting_amazon');
    expect((await report(one)).body).toMatchObject({ code: 'CASES.TRANSITION_NOT_ALLOWED' });
    const done = await reinstated();
    const opened = await openCase(manager);
    const answer = await manager.post(`/cases/${done.id}/resuspensions`, {
      version: done.version,
      noticeId: opened.notices[0],
      suspensionType: 'deactivated',
      causes: ['low_quality'],
      noticeReceivedAt: new Date().toISOString(),
    });
    expect(answer.body).toMatchObject({ code: 'CASES.NOTICE_ALREADY_OPENED', params: { caseId: opened.id } });
  });
});

describe('The funds of an account that stays closed', () => {
  const fundsOf = async (one: CaseView) => (await manager.get(`/cases/${one.id}/funds`)).body as FundsView;
  const request = (one: CaseView, text = '申请放款：余额已扣留 90 天') =>
    manager.post(`/cases/${one.id}/funds-requests`, {
      version: one.version,
      channel: 'funds_team',
      text,
      evidenceIds: [],
    });
  const release = async (one: CaseView, lines: readonly object[], change: object = {}) =>
    manager.post(`/cases/${one.id}/funds-releases`, {
      version: one.version,
      releasedOn: new Date().toISOString().slice(0, 10),
      lines,
      note: '',
      evidenceIds: [await keepEvidence(manager, one.id, 'bank_statement')],
      ...change,
    });
  const tasksOf = (one: CaseView) =>
    asSuperuser<{ code: string; state: string }>([
      `select code, state, owner_role, source from cases.tasks where case_id = $1 and source = 'engine'`,
      [one.id],
    ]);
  const giveUp = async (receivedDaysAgo: number) => {
    const rejected = await caseIn('rejected', { receivedDaysAgo });
    return viewOf(await command(manager, rejected, 'GiveUpAppeal', { reason: '客户放弃申诉' }));
  };

  it('are asked for, released in parts and added per currency; the case closes as funds recovered', async () => {
    const one = await giveUp(61);
    expect(one).toMatchObject({ status: 'funds_only', nextAction: { code: 'file_funds_request' } });
    expect(one.deadlines.find(({ code }) => code === 'appeal_window')?.state).toBe('cancelled');
    expect(await tasksOf(one)).toMatchObject([
      { code: 'file_funds_request', state: 'open', owner_role: 'case_manager', source: 'engine' },
    ]);
    expect((await release(one, [{ currency: 'USD', minor: '1' }])).body).toMatchObject({
      params: { guard: 'fundsRequestIsFiled' },
    });
    const filed = viewOf(await request(one));
    expect(filed.nextAction).toEqual({ code: 'wait_for_funds', who: 'amazon' });
    expect(await tasksOf(one)).toMatchObject([{ code: 'file_funds_request', state: 'done' }]);
    // Asked for after the day from which it may be, and too late for who reads the rule as "within 60 days".
    const states = filed.deadlines.filter(({ code }) => code === 'funds_request').map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['satisfied', 'missed']));
    expect((await request(filed)).body).toMatchObject({ params: { guard: 'payloadWasNotFiledBefore' } });
    expect((await request(filed, '再次申请')).body).toMatchObject({
      status: 409,
      code: 'CASES.CONTACT_TOO_EARLY',
      params: { hours: 48 },
    });

    const some = viewOf(await release(filed, [{ currency: 'USD', minor: '9007199254740993' }]));
    expect(some.nextAction.code).toBe('write_post_mortem');
    const more = viewOf(
      await release(some, [
        { currency: 'USD', minor: '-3' },
        { currency: 'EUR', minor: '1250' },
      ]),
    );
    expect(await fundsOf(one)).toMatchObject({
      requests: [{ channel: 'funds_team', filedBy: '员工 case_manager' }],
      releases: [
        {
          lines: [
            { currency: 'EUR', minor: '1250' },
            { currency: 'USD', minor: '-3' },
          ],
        },
        {},
      ],
      totals: [
        { currency: 'EUR', minor: '1250' },
        { currency: 'USD', minor: '9007199254740990' },
      ],
    });
    viewOf(await writePostMortem(more));
    const closed = viewOf(await command(manager, more, 'Close', { note: '款项已到账' }));
    expect(closed).toMatchObject({ status: 'closed', closedAs: 'funds_recovered' });
  });

  it('are all that is left of a banned account after a final denial', async () => {
    const one = await caseIn('awaiting_amazon', { receivedDaysAgo: 61, suspensionType: 'banned' });
    const { staffId } = firm.member('case_manager');
    const [{ person_id: personId } = { person_id: '' }] = await asSuperuser<{ person_id: string }>([
      'select person_id from identity.staff where id = $1',
      [staffId],
    ]);
    const scope: Scope = {
      firmId: firm.firmId,
      actor: { kind: 'staff', staffId, personId },
      traceId: 'test',
    };
    await api.app.get(CaseCommandRunner).run(scope, new Set(['case:write']), one.id, one.version, {
      type: 'RecordAnswer',
      payload: { answerKind: 'final_denial', noticeId: null, note: '' },
    });
    const denied = viewOf(await manager.get(`/cases/${one.id}`));
    expect(denied).toMatchObject({
      status: 'funds_only',
      suspensionType: 'banned',
      nextAction: { code: 'file_funds_request' },
    });
    const filed = viewOf(await request(denied));
    const released = viewOf(await release(filed, [{ currency: 'USD', minor: '250000' }]));
    viewOf(await writePostMortem(released));
    expect(viewOf(await command(manager, released, 'Close', { note: '' }))).toMatchObject({
      status: 'closed',
      closedAs: 'funds_recovered',
    });
  });

  it('cannot be asked for before the day, although the rule can be read the other way', async () => {
    const one = await giveUp(50);
    expect(one.nextAction).toEqual({ code: 'wait_for_funds_window', who: 'amazon' });
    expect((await request(one)).body).toMatchObject({ status: 409, params: { guard: 'fundsRequestIsOpen' } });
    expect((await fundsOf(one)).requests).toEqual([]);
    expect(await tasksOf(one)).toEqual([]);
    viewOf(await writePostMortem(one));
    const closed = viewOf(await command(manager, one, 'Close', { note: '' }));
    expect(closed.closedAs).toBe('lost');
  });

  it.each([
    ['a currency twice', [{ currency: 'USD', minor: '1' }, { currency: 'USD', minor: '2' }], 'RELEASE_CURRENCY_TWICE'],
    ['nothing', [{ currency: 'USD', minor: '0' }], 'RELEASE_AMOUNT_ZERO'],
    ['more than can be kept', [{ currency: 'USD', minor: '9999999999999999999' }], 'RELEASE_AMOUNT_TOO_LARGE'],
    ['the taking back of what never came', [{ currency: 'USD', minor: '-1' }], 'RELEASE_TAKES_BACK_TOO_MUCH'],
  ])('are not released as %s', async (_what, lines, reason) => {
    const filed = viewOf(await request(await giveUp(61)));
    expect(await release(filed, lines)).toMatchObject({ status: 422, body: { code: `CASES.${reason}` } });
    expect(await release(filed, [{ currency: 'USD', minor: '1' }], { releasedOn: '2099-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'CASES.RELEASED_IN_FUTURE' },
    });
    expect(await fundsOf(filed)).toMatchObject({ releases: [], totals: [] });
  }); // prettier-ignore

  it('have their task on the day, once, and none where the case needs none', async () => {
    const handle = async (one: CaseView, change: object = {}) => {
      const opening = one.deadlines.find(({ code, kind }) => code === 'funds_request' && kind === 'opens_at');
      await api.app.get(OpenFunds).handle({
        firmId: firm.firmId,
        eventId: newId(),
        topic: 'cases.reminder_due.v1',
        payload: { caseId: one.id, deadlineId: opening?.id ?? '', dueAt: opening?.dueAt ?? '', rung: 'due', ...change },
      });
      return tasksOf(one);
    };
    const waiting = await caseIn('awaiting_amazon');
    expect(await handle(waiting, { rung: 't-1d' })).toEqual([]);
    expect(await handle(waiting, { dueAt: daysAgo(0) })).toEqual([]);
    const within = waiting.deadlines.find(({ code, kind }) => code === 'funds_request' && kind === 'latest_by');
    expect(await handle(waiting, { deadlineId: within?.id ?? '', dueAt: within?.dueAt ?? '' })).toEqual([]);
    expect(await handle(waiting)).toMatchObject([{ code: 'file_funds_request', state: 'open' }]);
    expect(await handle(waiting)).toHaveLength(1);
    const evidenceIds = [await keepEvidence(manager, waiting.id, 'mail')];
    const claimed = viewOf(await claim(waiting, { evidenceIds }));
    await command(finance, claimed, 'VerifyOutcome', verified);
    expect(await tasksOf(waiting)).toMatchObject([{ state: 'cancelled' }]);
    expect(await handle(await reinstated())).toEqual([]);
  }); // prettier-ignore
});

describe('The post-mortem', () => {
  it('is written once, changed until the case closes, and not over somebody else’s words', async () => {
    const one = await caseIn('awaiting_amazon');
    viewOf(await writePostMortem(one));
    expect((await writePostMortem(one)).body).toMatchObject({ code: 'CASES.VERSION_CONFLICT' });
    viewOf(await writePostMortem(one, 1, { ...lesson, lessonEn: 'Get the invoices first' }));
    expect((await manager.get(`/cases/${one.id}/post-mortem`)).body).toMatchObject({
      postMortem: { version: 2, lessonEn: 'Get the invoices first', writtenBy: '员工 case_manager' },
    });
  });

  it('names a cause and a lesson', async () => {
    const one = await caseIn('awaiting_amazon');
    for (const wrong of [{ causes: [] }, { lessonZh: ' ' }, { worked: '' }])
      expect((await writePostMortem(one, 0, { ...lesson, ...wrong })).status).toBe(422);
    expect((await manager.get(`/cases/${one.id}/post-mortem`)).body).toEqual({ postMortem: null });
  });
});
