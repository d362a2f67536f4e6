import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Page } from '@overturn/platform';
import { putReviewer } from '../../infrastructure/review/review.repository';
import {
  reviewTimes,
  waitingReviews,
  type ReviewTime,
  type WaitingReview,
} from '../../infrastructure/review/review-queue.read-model';
import { versionById } from '../../infrastructure/version.repository';

type Staff = ReadonlyMap<string, string>;

/** What waits for a reviewer, and how long reviews take. */
@Injectable()
export class Reviews {
  constructor(private readonly work: UnitOfWork) {}

  /** The one that waits longest first. @throws PLATFORM.CURSOR_INVALID */
  queue(
    scope: Scope,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ readonly page: Page<WaitingReview>; readonly staff: Staff; readonly now: Date }> {
    return this.work.read(scope, async (tx) => {
      const found = await waitingReviews(tx, page);
      const ids = found.items.flatMap((one) => [one.submittedBy, one.reviewerId, ...one.authorIds]);
      return { page: found, staff: await staffNames(tx, ids), now: tx.now };
    });
  }

  /** Says who does a review; null: whoever comes first. @throws PLANS.VERSION_NOT_FOUND, PLANS.REVIEWER_* */
  take(scope: Scope, versionId: string, reviewerId: string | null): Promise<void> {
    return this.work.change(scope, 'plan.take_review', async (tx) => {
      const version = await versionById(tx, versionId);
      if (!version) throw new Refusal('PLANS.VERSION_NOT_FOUND');
      if (reviewerId !== null && (await staffNames(tx, [reviewerId])).size === 0)
        throw new Refusal('PLANS.REVIEWER_NOT_FOUND');
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
