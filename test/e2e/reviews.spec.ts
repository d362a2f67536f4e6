import type { CaseView, QualitySampleView, WaitingReviewView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { judgePlan, planOf } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';
import { drawAll, planInReview, scoresOf, waiting } from '../support/reviews';
import { asFirm, auditEntry } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let author: Caller;
let reviewer: Caller;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'reviewer']);
  [owner, author, reviewer] = [
    await firm.as('owner'),
    await firm.as('case_manager'),
    await firm.as('reviewer'),
  ];
});
afterAll(() => api?.close());

const samples = async (state: string) =>
  (await owner.get(`/quality-samples?state=${state}`)).body as { items: QualitySampleView[] };
const approve = async (scores: object[] | null = null) => {
  const { current, hash } = await planInReview(firm.firmId, author);
  return judgePlan(reviewer, current, { verdict: 'approved', planVersionHash: hash, scores });
};
const check = (caller: Caller, id: string, scores = scoresOf(4)) =>
  caller.post(`/quality-samples/${id}/check`, { scores, note: '整体清楚' });

describe('The queue of reviews', () => {
  it('has the plan that waits longest first, page by page, with who wrote and who reviews', async () => {
    const first = await planInReview(firm.firmId, author);
    const second = await planInReview(firm.firmId, author);
    const { versionId } = await waiting(reviewer, first.current.id);
    const { staffId } = firm.member('reviewer');
    await reviewer.put(`/plan-versions/${versionId}/reviewer`, { reviewerId: staffId, seenReviewerId: null });
    const page = (await reviewer.get('/reviews?limit=1')).body as { items: object[]; nextCursor: string };
    expect(page.items).toMatchObject([
      {
        case: { id: first.current.id },
        reviewer: { id: staffId },
        authors: [{ name: '员工 case_manager' }],
        lastApproved: null,
      },
    ]);
    const next = await reviewer.get(`/reviews?limit=1&cursor=${page.nextCursor}`);
    expect(next.body).toMatchObject({
      items: [{ case: { id: second.current.id }, reviewer: null }],
      nextCursor: null,
    });
  });

  it('has for each reviewer what is theirs and what nobody has, not what they wrote, and counts it', async () => {
    const { current } = await planInReview(firm.firmId, owner, author);
    const { versionId, isForMe, dueAt } = await waiting(reviewer, current.id);
    expect([isForMe, typeof dueAt]).toEqual([true, 'string']);
    const mine = async (caller: Caller) => {
      const { items } = (await caller.get('/reviews?view=mine&limit=100')).body as {
        items: WaitingReviewView[];
      };
      expect((await caller.get('/reviews/count')).body).toEqual({ count: items.length, isAtLeast: false });
      return items.some((one) => one.case.id === current.id);
    };
    expect([await mine(owner), await mine(reviewer)]).toEqual([false, true]);
    const path = `/plan-versions/${versionId}/reviewer`;
    const wrote = { reviewerId: firm.member('owner').staffId, seenReviewerId: null };
    expect((await reviewer.put(path, wrote)).body).toMatchObject({ code: 'PLANS.REVIEWER_IS_AUTHOR' });
    const second = firm.member('reviewer').staffId;
    expect((await owner.get('/reviewers')).body).toMatchObject({
      items: [{ name: '员工 owner' }, { id: second, name: '员工 reviewer' }],
    });
    const take = () => reviewer.put(path, { reviewerId: second, seenReviewerId: null });
    const answers = await Promise.all([take(), take()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect((await take()).body).toMatchObject({ code: 'PLANS.REVIEW_TAKEN' });
    expect(await mine(reviewer)).toBe(true);
  });

  it('loses a plan with its verdict, and counts how long the review took', async () => {
    const { current, hash } = await planInReview(firm.firmId, author);
    await judgePlan(reviewer, current, {
      verdict: 'changes_requested',
      planVersionHash: hash,
      comment: '太笼统',
    });
    await expect(waiting(reviewer, current.id)).rejects.toThrow('Nobody waits');
    const { body } = await reviewer.get('/review-times?days=30');
    expect(body).toMatchObject({
      days: 30,
      times: [{ reviewer: null }, { reviewer: { name: '员工 reviewer' } }],
    });
    const [{ reviews, medianHours }] = (body as { times: [{ reviews: number; medianHours: number }] }).times;
    expect(reviews).toBeGreaterThan(0);
    expect(medianHours).toBeLessThan(1);
  });

  it('is shut to authors, knows no stranger as a reviewer and no other firm', async () => {
    expect((await author.get('/reviews')).status).toBe(403);
    const { current } = await planInReview(firm.firmId, author);
    const { versionId } = await waiting(reviewer, current.id);
    const path = `/plan-versions/${versionId}/reviewer`;
    expect((await reviewer.put(path, { reviewerId: newId(), seenReviewerId: null })).body).toMatchObject({
      code: 'PLANS.REVIEWER_NOT_FOUND',
    });
    const { staffId } = firm.member('case_manager');
    expect((await reviewer.put(path, { reviewerId: staffId, seenReviewerId: null })).body).toMatchObject({
      code: 'PLANS.REVIEWER_NOT_FOUND',
    });
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect((await stranger.put(path, { reviewerId: null, seenReviewerId: null })).body).toMatchObject({
      code: 'PLANS.VERSION_NOT_FOUND',
    });
    expect((await stranger.get('/reviews')).body).toMatchObject({ items: [] });
  });
});

describe('The rubric', () => {
  it('is kept with the verdict; a low score needs its reason, a missing point is told', async () => {
    expect((await approve(scoresOf(2))).body).toMatchObject({
      code: 'PLANS.LOW_SCORE_NEEDS_NOTE',
      status: 422,
    });
    expect((await approve(scoresOf(4).slice(1))).body).toMatchObject({ code: 'PLANS.RUBRIC_INCOMPLETE' });
    const approved = await approve(scoresOf(5));
    expect(approved.status).toBe(200);
    const { versions } = await planOf(author, (approved.body as CaseView).id);
    expect(versions[0]?.verdicts).toMatchObject([{ verdict: 'approved', scores: scoresOf(5) }]);
  });
});

describe('The random sample', () => {
  beforeAll(() => drawAll(owner));

  it('is checked by another person than author and approver, once', async () => {
    await approve();
    const [sample] = (await samples('open')).items;
    expect(sample).toMatchObject({ approvedBy: { name: '员工 reviewer' }, check: null, isInvolved: false });
    const id = sample?.id ?? '';
    expect((await check(reviewer, id)).body).toMatchObject({ code: 'PLANS.CHECK_BY_ANOTHER_PERSON' });
    expect((await check(owner, id)).status).toBe(204);
    expect((await check(owner, id)).body).toMatchObject({ code: 'PLANS.SAMPLE_CHECKED' });
    const checked = (await samples('checked')).items.find((one) => one.id === id);
    expect(checked?.check).toMatchObject({ checkedBy: { name: '员工 owner' }, note: '整体清楚' });
  });

  it('does not trust the use case alone: the database refuses a check by the approver', async () => {
    const forged = `insert into plans.reviews (firm_id, id, case_id, version_id, purpose, scores, reviewed_by)
      select d.firm_id, gen_random_uuid(), d.case_id, d.version_id, 'quality', '[]', d.given_by
      from plans.verdicts d where d.verdict = 'approved' limit 1`;
    await expect(asFirm(firm.firmId, auditEntry(firm.firmId), forged)).rejects.toThrow('own_quality_check');
  });

  it('stops at the cap of the month; who changed the settings meanwhile is told', async () => {
    const { items } = await samples('open');
    const drawn = items.length + (await samples('checked')).items.length;
    const { version } = (await owner.get('/quality-settings')).body as { version: number };
    const changed = { samplePercent: 100, monthlyCap: drawn, version };
    expect((await owner.put('/quality-settings', changed)).body).toMatchObject({ version: version + 1 });
    expect((await owner.put('/quality-settings', changed)).body).toMatchObject({
      code: 'PLANS.QUALITY_VERSION_CONFLICT',
    });
    await approve();
    expect((await samples('open')).items).toHaveLength(items.length);
    expect((await reviewer.put('/quality-settings', changed)).status).toBe(403);
  });
});
