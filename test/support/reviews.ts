import type { CaseView, WaitingReviewView } from '@overturn/contracts/admin';
import { RUBRIC_CRITERIA } from '@overturn/kernel';
import type { Caller } from './caller';
import { judgePlan, openInDrafting, submitPlan, writeDraft } from './filing';
import type { TestFirm } from './firm';

/** A rubric with the same score throughout. */
export const scoresOf = (score: number, note = '') =>
  RUBRIC_CRITERIA.map((criterion) => ({ criterion, score, note }));

/** A plan that waits for its review; `opener` opens its case. */
export async function planInReview(
  firmId: string,
  author: Caller,
  opener: Caller = author,
): Promise<{ readonly current: CaseView; readonly hash: string }> {
  const opened = await openInDrafting(firmId, opener);
  const { contentHash: hash } = await writeDraft(author, opened.id);
  return { current: (await submitPlan(author, opened, hash)).body as CaseView, hash };
}

/** Where it stands in the queue. */
export async function waiting(reviewer: Caller, caseId: string): Promise<WaitingReviewView> {
  const { items } = (await reviewer.get('/reviews?limit=100')).body as { items: WaitingReviewView[] };
  const found = items.find((one) => one.case.id === caseId);
  if (!found) throw new Error('Nobody waits');
  return found;
}

/** Draws every plan that is approved from now on. */
export const drawAll = (owner: Caller) =>
  owner.put('/quality-settings', { samplePercent: 100, monthlyCap: 500, version: 0 });

/** A plan that somebody reviews, scored and drawn for a second look. */
export async function fillReviews(firm: TestFirm, owner: Caller): Promise<void> {
  await drawAll(owner);
  const { current, hash } = await planInReview(firm.firmId, await firm.as('case_manager'));
  const { versionId } = await waiting(owner, current.id);
  await owner.put(`/plan-versions/${versionId}/reviewer`, {
    reviewerId: firm.member('owner').staffId,
    seenReviewerId: null,
  });
  await judgePlan(owner, current, { verdict: 'approved', planVersionHash: hash, scores: scoresOf(4) });
}
