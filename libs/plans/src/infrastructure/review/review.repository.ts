import { newId, type ChangeTx } from '@overturn/platform';
import type { RubricScore } from '../../domain/review/rubric';

export interface NewReview {
  readonly caseId: string;
  readonly versionId: string;
  readonly purpose: 'verdict' | 'quality';
  readonly scores: readonly RubricScore[];
  readonly note: string;
  /** Staff id. */
  readonly reviewedBy: string;
}

/** Keeps how a version was scored. @returns the review's id */
export async function insertReview(tx: ChangeTx, review: NewReview): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into plans.reviews (firm_id, id, case_id, version_id, purpose, scores, note, reviewed_by, reviewed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.firmId,
      id,
      review.caseId,
      review.versionId,
      review.purpose,
      JSON.stringify(review.scores),
      review.note,
      review.reviewedBy,
      tx.now,
    ],
  );
  tx.touch('plan_review', id);
  return id;
}

/** Who does the review of a version; nobody else says so until this transaction ends. */
export async function reviewerForUpdate(tx: ChangeTx, versionId: string): Promise<string | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('plans.reviewers ' || $1 || $2, 0))`, [
    tx.scope.firmId,
    versionId,
  ]);
  const [row] = await tx.query<{ reviewerId: string | null }>(
    'select reviewer_id as "reviewerId" from plans.reviewers where firm_id = $1 and version_id = $2',
    [tx.scope.firmId, versionId],
  );
  return row?.reviewerId ?? null;
}

/** Says who does the review of a version; null: whoever comes first. */
export async function putReviewer(tx: ChangeTx, versionId: string, reviewerId: string | null): Promise<void> {
  await tx.query(
    `insert into plans.reviewers (firm_id, version_id, reviewer_id, changed_at) values ($1, $2, $3, $4)
     on conflict (firm_id, version_id) do update set reviewer_id = excluded.reviewer_id, changed_at = excluded.changed_at`,
    [tx.scope.firmId, versionId, reviewerId, tx.now],
  );
  tx.touch('plan_version', versionId);
}
