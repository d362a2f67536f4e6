import { Injectable } from '@nestjs/common';
import { allowsOwnPlanReview, staffNames, staffWith } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Page, type Tx } from '@overturn/platform';
import { putReviewer, reviewerForUpdate } from '../../infrastructure/review/review.repository';
import {
  countWaiting,
  reviewTimes,
  waitingReviews,
  type ReviewTime,
  type ReviewsFor,
  type WaitingReview,
} from '../../infrastructure/review/review-queue.read-model';
import { authorsOfVersions, versionById } from '../../infrastructure/version.repository';

type Staff = ReadonlyMap<string, string>;

/** What waits for a reviewer, and how long reviews take. */
@Injectable()
export class Reviews {
  constructor(private readonly work: UnitOfWork) {}

  /** The one that waits longest first: all, or those that wait for the caller. @throws PLATFORM.CURSOR_INVALID */
  queue(
    scope: Scope,
    {
      view,
      ...page
    }: { readonly view: 'mine' | 'all'; readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{
    readonly page: Page<WaitingReview>;
    readonly staff: Staff;
    readonly now: Date;
    readonly allowsOwn: boolean;
  }> {
    return this.work.read(scope, async (tx) => {
      const me = await callerOf(tx);
      const found = await waitingReviews(tx, view === 'mine' ? me : null, page);
      const ids = found.items.flatMap((one) => [one.submittedBy, one.reviewerId, ...one.authorIds]);
      return { page: found, staff: await staffNames(tx, ids), now: tx.now, allowsOwn: me.allowsOwn };
    });
  }

  /** How many wait for the caller, up to a bound. */
  count(scope: Scope): Promise<{ readonly count: number; readonly isAtLeast: boolean }> {
    return this.work.read(scope, async (tx) => countWaiting(tx, await callerOf(tx)));
  }

  /** Active staff who may review plans. */
  reviewers(scope: Scope): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.work.read(scope, (tx) => staffWith(tx, 'plan:review'));
  }

  /**
   * Says who does a review; null: whoever comes first. `seenReviewerId` is whom the caller saw there.
   * @throws PLANS.VERSION_NOT_FOUND, PLANS.REVIEW_TAKEN when somebody was faster, PLANS.REVIEWER_NOT_FOUND for whom
   * may not review, PLANS.REVIEWER_IS_AUTHOR
   */
  take(
    scope: Scope,
    versionId: string,
    {
      reviewerId,
      seenReviewerId,
    }: { readonly reviewerId: string | null; readonly seenReviewerId: string | null },
  ): Promise<void> {
    return this.work.change(scope, 'plan.take_review', async (tx) => {
      const version = await versionById(tx, versionId);
      if (!version) throw new Refusal('PLANS.VERSION_NOT_FOUND');
      if ((await reviewerForUpdate(tx, versionId)) !== seenReviewerId)
        throw new Refusal('PLANS.REVIEW_TAKEN');
      if (reviewerId !== null) await requireReviewer(tx, versionId, reviewerId);
      await putReviewer(tx, versionId, reviewerId);
    });
  }

  times(
    scope: Scope,
    days: number,
  ): Promise<{ readonly times: readonly ReviewTime[]; readonly staff: Staff }> {
    return this.work.read(scope, async (tx) => {
      const times = await reviewTimes(tx, days);
      return {
        times,
        staff: await staffNames(
          tx,
          times.map((one) => one.reviewerId),
        ),
      };
    });
  }
}

const callerOf = async (tx: Tx): Promise<ReviewsFor> => ({
  staffId: actingStaffId(tx.scope),
  allowsOwn: await allowsOwnPlanReview(tx),
});

async function requireReviewer(tx: Tx, versionId: string, reviewerId: string): Promise<void> {
  const mayReview = await staffWith(tx, 'plan:review');
  if (!mayReview.some(({ id }) => id === reviewerId)) throw new Refusal('PLANS.REVIEWER_NOT_FOUND');
  const authors = await authorsOfVersions(tx, [versionId]);
  const isAuthor = authors.some(({ staffId }) => staffId === reviewerId);
  if (isAuthor && !(await allowsOwnPlanReview(tx))) throw new Refusal('PLANS.REVIEWER_IS_AUTHOR');
}
