import type { CaseView, PlanCommentsView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Answer, Caller } from '../support/caller';
import { judgePlan, openInDrafting, planOf, submitPlan, writeDraft } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let writer: Caller;
let reviewer: Caller;
let opened: CaseView;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'reviewer', 'auditor']);
  [writer, reviewer] = [await firm.as('writer'), await firm.as('reviewer')];
  opened = await openInDrafting(firm.firmId, await firm.as('case_manager'));
});
afterAll(() => api?.close());

const words = {
  part: 'causes/c1/text/en',
  quote: 'chain of authorisation',
  quoteFrom: 29,
  versionId: null,
  body: '哪一环？写明经销商。',
  asksForChange: true,
};
const at = (id = opened.id) => `/cases/${id}/plan/comments`;
const view = ({ status, body, text }: Answer): PlanCommentsView => {
  if (status >= 300) throw new Error(text);
  return body as PlanCommentsView;
};

describe('Comments on a plan', () => {
  it('are threads about words, answered, resolved and opened again by whoever works on the case', async () => {
    const [begun] = view(await reviewer.post(at(), words)).threads;
    expect(begun).toMatchObject({
      part: words.part,
      quote: words.quote,
      versionId: null,
      asksForChange: true,
      resolvedAt: null,
      comments: [{ body: words.body, writtenBy: { name: '员工 reviewer' } }],
    });
    const thread = `${at()}/${begun?.id ?? ''}`;
    const resolved = view(await writer.post(thread, { body: '已补充。', isResolved: true })).threads[0];
    expect(resolved).toMatchObject({ resolvedBy: { name: '员工 writer' } });
    expect(resolved?.comments.map(({ body }) => body)).toEqual([words.body, '已补充。']);
    const again = view(await reviewer.post(thread, { body: '', isResolved: false })).threads[0];
    expect(again).toMatchObject({ resolvedAt: null, resolvedBy: null });
    expect(again?.comments).toHaveLength(2);
  });

  it('may be about a version of the case, open ones stand first', async () => {
    const { contentHash } = await writeDraft(writer, opened.id);
    const submitted = await submitPlan(writer, opened, contentHash);
    expect(submitted.status).toBe(200);
    const versionId = (await planOf(writer, opened.id)).versions[0]?.id;
    const about = view(await reviewer.post(at(), { ...words, versionId, quote: '', quoteFrom: 0 })).threads;
    expect(about[0]).toMatchObject({ versionId, quote: '' });
    await writer.post(`${at()}/${about[0]?.id ?? ''}`, { body: '', isResolved: true });
    const listed = view(await writer.get(at())).threads;
    expect(listed.map(({ resolvedAt }) => resolvedAt === null)).toEqual([true, false]);
  });

  it('go back with a version that a reviewer sends back: the author settles each, the version stays', async () => {
    const current = (await writer.get(`/cases/${opened.id}`)).body as CaseView;
    const [version] = (await planOf(writer, opened.id)).versions;
    const asked = { ...words, versionId: version?.id, quote: 'authorisation', quoteFrom: 38 };
    expect((await reviewer.post(at(), asked)).status).toBe(201);
    const planVersionHash = version?.contentHash;
    const changes = { verdict: 'changes_requested', planVersionHash, comment: '见批注' };
    expect((await judgePlan(reviewer, current, changes)).body).toMatchObject({ status: 'drafting' });
    const [thread] = view(await writer.get(at())).threads.filter((one) => one.versionId === version?.id);
    expect(thread).toMatchObject({ asksForChange: true, resolvedAt: null, part: words.part });
    const { draft, versions } = await planOf(writer, opened.id);
    expect(draft?.content.causes.map(({ key }) => key)).toContain(words.part.split('/')[1]);
    const settled = view(
      await writer.post(`${at()}/${thread?.id ?? ''}`, { body: '已改', isResolved: true }),
    );
    expect(settled.threads.find(({ id }) => id === thread?.id)).toMatchObject({
      resolvedBy: { name: '员工 writer' },
    });
    expect((await planOf(writer, opened.id)).versions[0]).toEqual(versions[0]);
  });

  it.each([
    ['a part that holds no words', { ...words, part: 'causes/c1/asins' }],
    ['no words', { ...words, body: ' ' }],
    ['a place before the text', { ...words, quoteFrom: -1 }],
    ['a password', { ...words, body: 'password: hunter2!' }],
  ])('refuse %s', async (_what, body) => {
    expect((await reviewer.post(at(), body)).status).toBe(422);
  });

  it('know no version and no thread of another case', async () => {
    const [thread] = view(await writer.get(at())).threads;
    const other = await openInDrafting(firm.firmId, await firm.as('case_manager'));
    const versionId = (await planOf(writer, opened.id)).versions[0]?.id;
    expect((await writer.post(at(other.id), { ...words, versionId })).body).toMatchObject({
      code: 'PLANS.VERSION_NOT_FOUND',
    });
    for (const path of [`${at(other.id)}/${thread?.id ?? ''}`, `${at()}/${newId()}`])
      expect(await writer.post(path, { body: 'x', isResolved: false })).toMatchObject({
        status: 404,
        body: { code: 'PLANS.THREAD_NOT_FOUND' },
      });
  });

  it('are read by an auditor who may not write, and closed to another firm', async () => {
    const auditor = await firm.as('auditor');
    expect((await auditor.get(at())).status).toBe(200);
    expect((await auditor.post(at(), words)).status).toBe(403);
    const stranger = await (await createFirm(api)).as('owner');
    for (const answer of [await stranger.get(at()), await stranger.post(at(), words)])
      expect(answer.body).toMatchObject({ status: 404, code: 'CASES.CASE_NOT_FOUND' });
  });
});
