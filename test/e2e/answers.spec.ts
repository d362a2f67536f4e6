import type { AnswerReadingView, CaseView, NoticeView, RoundsView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, openCase, openingRequest, pasteNotice } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { analysis, answerRequest, sendToAmazon } from '../support/rounds';
import { asFirm } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let stranger: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
  stranger = await (await createFirm(api)).as('owner');
});
afterAll(() => api?.close());

/** A fixture as this test's own message: the same bytes are one notice. */
const reply = (file: string, more = '') =>
  `${readFileSync(path.join(__dirname, '../../libs/notices/fixtures', file), 'utf8')}\n${more}\nRef ${newId()}`;
const paste = (text: string): Promise<NoticeView> => pasteNotice(manager, text);
const send = (caseId: string) =>
  sendToAmazon(firm.firmId, { staffId: firm.member('case_manager').staffId, caller: manager }, caseId);
const waiting = async (change: object = {}) => {
  const opened = await openCase(manager, change);
  return { opened, ...(await send(opened.id)) };
};
const record = (current: Pick<CaseView, 'id' | 'version'>, kind: string, change: object = {}, by = manager) =>
  by.post(`/cases/${current.id}/answers`, answerRequest(current.version, kind, change));
const recorded = async (current: CaseView, kind: string, change: object = {}): Promise<CaseView> => {
  const answer = await record(current, kind, change);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as CaseView;
};
const read = async (noticeId: string) =>
  (await manager.get(`/notices/${noticeId}/answer`)).body as AnswerReadingView;
const rounds = async (caseId: string) => (await manager.get(`/cases/${caseId}/rounds`)).body as RoundsView;
const shop = () => ({ new: { name: `Shop ${newId().slice(-8)}`, marketplaces: ['US'] } });

describe('An answer of Amazon', () => {
  it.each([
    ['answer-more.en.txt', 'info_requested', 'info_requested'],
    ['answer-more.zh.txt', 'info_requested', 'info_requested'],
    ['answer-still.en.txt', 'rejected', 'rejected'],
    ['answer-still.zh.txt', 'rejected', 'rejected'],
    ['answer-final.en.txt', 'final_denial', 'funds_only'],
    ['answer-final.zh.txt', 'final_denial', 'funds_only'],
    ['answer-wrong-channel.en.txt', 'wrong_channel', 'info_requested'],
    ['answer-wrong-channel.zh.txt', 'wrong_channel', 'info_requested'],
    ['reinstated.en.txt', 'reinstated', 'outcome_claimed'],
    ['reinstated.zh.txt', 'reinstated', 'outcome_claimed'],
  ])('%s is proposed as %s and moves the case to %s', async (file, kind, status) => {
    const { opened, submissionId, current } = await waiting();
    const notice = await paste(reply(file));
    const { proposal, askedDocuments, attemptsLeft } = await read(notice.id);
    expect(proposal).toMatchObject({ kind, reasons: expect.arrayContaining(['kind_read']) as unknown });
    const after = await recorded(current, kind, { noticeId: notice.id, asked: askedDocuments, note: '' });
    expect(after).toMatchObject({ status, round: 1, notices: [opened.notices[0], notice.id] });
    const [first] = (await rounds(opened.id)).rounds;
    expect(first?.submissions).toMatchObject([{ id: submissionId, filedBy: '员工 case_manager' }]);
    expect(first?.answers).toMatchObject([
      { kind, noticeId: notice.id, submissionId, asked: askedDocuments, attemptsLeft, recordedBy: '员工 case_manager' },
    ]); // prettier-ignore
  });

  it('is one that the person corrects: what they say counts, the message stays', async () => {
    const { current } = await waiting();
    const { id } = await paste(reply('answer-more.en.txt'));
    expect(await recorded(current, 'rejected', { noticeId: id })).toMatchObject({ status: 'rejected' });
  });

  it('may come by telephone: then it needs a note, and no number of attempts is believed', async () => {
    const { opened, current } = await waiting();
    expect(await record(current, 'rejected', { note: '  ' })).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'body.note', code: 'REQUIRED' }] },
    });
    expect((await record(current, 'rejected', { attemptsLeft: 1 })).status).toBe(422);
    await recorded(current, 'rejected', { note: '客服来电：申诉未通过', asked: ['invoice'] });
    const view = await rounds(opened.id);
    expect(view.attempts).toBeNull();
    expect(view.rounds[0]?.answers).toMatchObject([{ noticeId: null, note: '客服来电：申诉未通过' }]);
  });

  it('tells the attempts left as it states them, and how much was sent since', async () => {
    const { opened, current } = await waiting();
    const { id } = await paste(reply('answer-more.zh.txt'));
    await recorded(current, 'info_requested', { noticeId: id });
    expect((await rounds(opened.id)).attempts).toMatchObject({ left: 2, filedSince: 0 });
    await send(opened.id);
    expect((await rounds(opened.id)).attempts).toMatchObject({ left: 2, filedSince: 1 });
  });

  it('that brings part of it back says which part, and claims it in the name of who records it', async () => {
    const { opened, current } = await waiting();
    expect(await record(current, 'partially_reinstated')).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'body.scope', code: 'REQUIRED' }] },
    });
    await recorded(current, 'partially_reinstated', {
      scope: { asins: ['B0TESTCASE'], marketplaces: ['US'] },
    });
    const claims = await asFirm(firm.firmId, [
      'select kind, scope, status_before, claimed_by, state from cases.outcome_claims where case_id = $1',
      [opened.id],
    ]);
    expect(claims).toEqual([
      {
        kind: 'partially_reinstated',
        scope: { asins: ['B0TESTCASE'], marketplaces: ['US'] },
        status_before: 'awaiting_amazon',
        claimed_by: firm.member('case_manager').staffId,
        state: 'claimed',
      },
    ]);
  });

  it('is refused where nothing waits for one, and nothing of it is kept', async () => {
    const opened = await openCase(manager);
    const { id } = await paste(reply('answer-still.en.txt'));
    expect(await record(opened, 'reinstated', { noticeId: id })).toMatchObject({
      status: 409,
      body: { code: 'CASES.TRANSITION_NOT_ALLOWED', params: { command: 'RecordAnswer', status: 'enquiry' } },
    });
    expect((await rounds(opened.id)).rounds).toEqual([{ round: 1, submissions: [], answers: [] }]);
    expect(await read(id)).toMatchObject({ caseId: null, recordedInCaseId: null });
    const { current } = await waiting();
    const claimed = await recorded(current, 'reinstated');
    expect(await record(claimed, 'reinstated')).toMatchObject({
      status: 409,
      body: { code: 'CASES.TRANSITION_NOT_ALLOWED' },
    });
  });

  it('is recorded once: of two people at the same moment one wins and the other is told', async () => {
    const { opened, current } = await waiting();
    const { id } = await paste(reply('answer-still.en.txt'));
    const answers = await Promise.all(
      [owner, manager].map((by) => record(current, 'rejected', { noticeId: id }, by)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'CASES.VERSION_CONFLICT',
    });
    expect((await rounds(opened.id)).rounds[0]?.answers).toHaveLength(1);
  });

  it('is recorded in one case: of two cases at the same moment one gets it', async () => {
    const both = [await waiting(), await waiting()];
    const { id } = await paste(reply('answer-still.zh.txt'));
    const answers = await Promise.all(
      both.map(({ current }) => record(current, 'rejected', { noticeId: id })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const won = answers.find(({ status }) => status === 201)?.body as CaseView;
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'CASES.ANSWER_ALREADY_RECORDED',
      params: { caseId: won.id },
    });
  });

  it('cannot be the notice that opened the case, nor a message of another case or firm', async () => {
    const { opened, current } = await waiting();
    const other = await waiting();
    expect((await record(current, 'rejected', { noticeId: opened.notices[0] })).body).toMatchObject({
      code: 'CASES.NOTICE_ALREADY_OPENED',
    });
    expect((await record(current, 'rejected', { noticeId: other.opened.notices[0] })).body).toMatchObject({
      code: 'CASES.ANSWER_OF_ANOTHER_CASE',
      params: { caseId: other.opened.id },
    });
    const foreign = await pasteNotice(stranger, reply('answer-still.en.txt'));
    expect(await record(current, 'rejected', { noticeId: foreign.id })).toMatchObject({
      status: 404,
      body: { code: 'NOTICES.NOTICE_NOT_FOUND' },
    });
    expect((await record(current, 'rejected', {}, stranger)).body).toMatchObject({
      code: 'CASES.CASE_NOT_FOUND',
    });
    for (const tail of ['rounds', `rounds?x=${newId()}`])
      expect((await stranger.get(`/cases/${opened.id}/${tail}`)).status).toBe(404);
    expect((await stranger.post(`/notices/${foreign.id}/case`, { caseId: opened.id })).status).toBe(404);
  });
});

describe('After a rejection', () => {
  const rejected = async (change: object = {}) => {
    const { current } = await waiting();
    return recorded(current, 'rejected', change);
  };
  const analyse = (caseId: string, change: object = {}) =>
    manager.put(`/cases/${caseId}/rejection-analysis`, { ...analysis, ...change });

  it('no next round begins before its analysis, and why is told', async () => {
    const current = await rejected();
    expect(current.nextAction.code).toBe('analyse_rejection');
    expect(await command(manager, current, 'StartNextRound', { note: '' })).toMatchObject({
      status: 409,
      body: { code: 'CASES.GUARD_FAILED', params: { guard: 'rejectionIsAnalysed' } },
    });
    const analysed = await analyse(current.id);
    expect(analysed).toMatchObject({
      status: 200,
      body: { nextAction: { code: 'start_next_round_or_give_up' }, version: current.version },
    });
    const next = await command(manager, analysed.body as CaseView, 'StartNextRound', { note: '补齐发票' });
    expect(next.body).toMatchObject({ status: 'drafting', round: 2 });
    const view = await rounds(current.id);
    expect(view.rounds.map(({ round }) => round)).toEqual([2, 1]);
    expect(view.rounds[1]?.answers[0]?.analysis).toMatchObject({ missing: analysis.missing, version: 1 });
    expect(view.rejectionId).toBeNull();
  });

  it('the analysis of an earlier round does not open the next one', async () => {
    const current = await rejected();
    const second = (
      await command(manager, (await analyse(current.id)).body as CaseView, 'StartNextRound', { note: '' })
    ).body as CaseView;
    const again = await recorded((await send(second.id)).current, 'rejected');
    expect((await command(manager, again, 'StartNextRound', { note: '' })).body).toMatchObject({
      code: 'CASES.GUARD_FAILED',
    });
  });

  it('the analysis can be bettered by who has read it; the other is told', async () => {
    const { id } = await rejected();
    expect((await analyse(id, { version: 1 })).body).toMatchObject({ code: 'CASES.VERSION_CONFLICT' });
    await analyse(id);
    expect((await analyse(id)).body).toMatchObject({
      code: 'CASES.VERSION_CONFLICT',
      params: { currentVersion: 1 },
    });
    expect((await analyse(id, { version: 1, missing: '补充了第二处' })).status).toBe(200);
    expect((await rounds(id)).rounds[0]?.answers[0]?.analysis).toMatchObject({
      missing: '补充了第二处',
      version: 2,
    });
  });

  it('the analysis names what Amazon asked, what was missing and the policy, with an address that is one', async () => {
    const { id } = await rejected();
    for (const field of ['asked', 'missing', 'policy'])
      expect((await analyse(id, { [field]: ' ' })).body).toMatchObject({
        fields: [{ path: `body.${field}`, code: 'REQUIRED' }],
      });
    expect((await analyse(id, { policyUrl: 'javascript:alert(1)' })).status).toBe(422);
    expect((await analyse(id, { policyUrl: null })).status).toBe(200);
    const { opened } = await waiting();
    expect((await analyse(opened.id)).body).toMatchObject({ code: 'CASES.TRANSITION_NOT_ALLOWED' });
  });

  it('the appeal is given up with a reason, and the funds path begins', async () => {
    const current = await rejected();
    expect((await command(manager, current, 'GiveUpAppeal', { reason: '' })).status).toBe(422);
    expect((await command(manager, current, 'GiveUpAppeal', { reason: '客户决定放弃' })).body).toMatchObject({
      status: 'funds_only',
      round: 1,
    });
  });

  it('what is asked now stands beside what was asked before, first by the opening notice', async () => {
    const current = await rejected({ asked: ['invoice', 'supplier_information'] });
    expect((await rounds(current.id)).comparison).toMatchObject({
      beforeAnswerId: null,
      again: ['invoice'],
      added: ['supplier_information'],
    });
    const second = (
      await command(manager, (await analyse(current.id)).body as CaseView, 'StartNextRound', { note: '' })
    ).body as CaseView;
    await recorded((await send(second.id)).current, 'rejected', {
      asked: ['supplier_information', 'tracking'],
    });
    const { comparison, rounds: all } = await rounds(current.id);
    expect(comparison).toEqual({
      nowAnswerId: all[0]?.answers[0]?.id,
      beforeAnswerId: all[1]?.answers[0]?.id,
      again: ['supplier_information'],
      added: ['tracking'],
      dropped: ['invoice'],
    });
  });
});

describe('The queue of answers without a case', () => {
  const queue = async () =>
    (await manager.get('/answers/unfiled')).body as { items: AnswerReadingView[]; nextCursor: string | null };
  const inQueue = async (noticeId: string) => (await queue()).items.find((one) => one.noticeId === noticeId);
  const count = async () => ((await manager.get('/answers/unfiled/count')).body as { count: number }).count;

  it('proposes the one case whose shop the message names', async () => {
    const sellerAccount = shop();
    const { opened } = await waiting({ sellerAccount });
    const { id } = await paste(reply('answer-still.zh.txt', `Store name: ${sellerAccount.new.name}`));
    const one = await inQueue(id);
    expect(one).toMatchObject({
      verdict: 'clear',
      proposal: { kind: 'rejected' },
      caseId: null,
      candidates: [{ caseId: opened.id, number: opened.number, clues: [{ code: 'seller_name' }] }],
    });
  });

  it('knows a case by a listing, an order, Amazon’s case id and the shop’s token', async () => {
    const asin = `B0${newId().replaceAll('-', '').slice(-8).toUpperCase()}`;
    const caseId = String(Date.now());
    const token = `A${newId().replaceAll('-', '').slice(-12).toUpperCase()}`;
    const opening = await paste(
      `Your selling privileges have been removed because of inauthentic complaints about ASIN ${asin} in order 111-2223334-5556667. Case ID ${caseId}. You have 17 days to appeal.`,
    );
    const opened = (
      await manager.post('/cases', {
        noticeId: opening.id,
        marketplace: 'US',
        suspensionType: 'deactivated',
        causes: ['low_quality'],
        noticeReceivedAt: new Date(Date.now() - 86_400_000).toISOString(),
        client: { new: { nameZh: '有令牌的客户' } },
        sellerAccount: { new: { ...shop().new, merchantToken: token } },
        assigneeId: null,
      })
    ).body as CaseView;
    const tell = async (more: string) => read((await paste(reply('answer-still.zh.txt', more))).id);
    expect(await tell(`ASIN ${asin}`)).toMatchObject({ verdict: 'none' });
    await send(opened.id);
    for (const [more, code] of [
      [`ASIN ${asin}`, 'asin'],
      ['订单 111-2223334-5556667', 'order_id'],
      [`Case ID: ${caseId}`, 'case_reference'],
      [`Merchant Token: ${token}`, 'merchant_token'],
      [`关于 ${opened.number}`, 'case_reference'],
    ])
      expect(await tell(more ?? '')).toMatchObject({
        verdict: 'clear',
        candidates: [{ caseId: opened.id, clues: [{ code }] }],
      });
  });

  it('leaves it to a person where two cases may be meant; filed, it waits in its case to be recorded', async () => {
    const name = `Twin ${newId().slice(-8)}`;
    const client = { new: { nameZh: '两家店' } };
    const both = [
      await waiting({ client, sellerAccount: { new: { name, marketplaces: ['US'] } } }),
      await waiting({ client, sellerAccount: { new: { name, marketplaces: ['US'] } } }),
    ];
    const before = await count();
    const { id } = await paste(reply('answer-more.zh.txt', `店铺名称：${name}`));
    expect(await count()).toBe(before + 1);
    const found = await inQueue(id);
    expect(found?.verdict).toBe('several');
    expect(found?.candidates.map((one) => one.caseId).sort()).toEqual(
      both.map(({ opened }) => opened.id).sort(),
    );
    const [{ opened, current }] = both as [(typeof both)[number]];
    expect(await manager.post(`/notices/${id}/case`, { caseId: opened.id })).toMatchObject({
      status: 200,
      body: { caseId: opened.id, recordedInCaseId: null },
    });
    expect(await inQueue(id)).toBeUndefined();
    expect(await count()).toBe(before);
    expect((await rounds(opened.id)).unrecorded).toMatchObject([
      { noticeId: id, proposal: { kind: 'info_requested' }, attemptsLeft: 2 },
    ]);
    const second = await manager.post(`/notices/${id}/case`, { caseId: both[1]?.opened.id });
    expect(second.body).toMatchObject({ code: 'CASES.ANSWER_OF_ANOTHER_CASE' });
    await recorded(current, 'info_requested', { noticeId: id });
    expect((await rounds(opened.id)).unrecorded).toEqual([]);
    expect(await read(id)).toMatchObject({ recordedInCaseId: opened.id });
  });

  it('loses a message of which a person says that it is no answer', async () => {
    const { id } = await paste(reply('answer-still.en.txt'));
    expect(await inQueue(id)).toBeDefined();
    await manager.post(`/notices/${id}/corrections`, { field: 'role', value: 'unknown', reason: '不是答复' });
    expect(await inQueue(id)).toBeUndefined();
  });

  it('may open a case itself, and is then no answer that waits in it', async () => {
    const { id } = await paste(reply('answer-still.en.txt'));
    const opened = (await manager.post('/cases', openingRequest(id))).body as CaseView;
    expect(await inQueue(id)).toBeUndefined();
    expect((await rounds(opened.id)).unrecorded).toEqual([]);
  });

  it('files nothing in a closed case', async () => {
    const opened = await openCase(manager);
    const closed = (await command(manager, opened, 'Decline', { reason: '冲突' })).body as CaseView;
    const { id } = await paste(reply('answer-still.en.txt'));
    expect((await manager.post(`/notices/${id}/case`, { caseId: closed.id })).body).toMatchObject({
      code: 'CASES.TRANSITION_NOT_ALLOWED',
    });
  });

  it('pages through every message once, newest first', async () => {
    const seen: string[] = [];
    const all = await queue();
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await manager.get(`/answers/unfiled?limit=2${cursor && `&cursor=${cursor}`}`)).body as {
        items: AnswerReadingView[];
        nextCursor: string | null;
      };
      seen.push(...page.items.map(({ noticeId }) => noticeId));
      cursor = page.nextCursor;
    }
    expect(seen.slice(0, all.items.length)).toEqual(all.items.map(({ noticeId }) => noticeId));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(await count());
  });

  it('shows nothing of another firm', async () => {
    expect((await stranger.get('/answers/unfiled')).text).not.toContain(firm.firmId);
    const { items } = (await stranger.get('/answers/unfiled')).body as { items: AnswerReadingView[] };
    const ours = new Set((await queue()).items.map(({ noticeId }) => noticeId));
    expect(items.filter(({ noticeId }) => ours.has(noticeId))).toEqual([]);
  });
});
