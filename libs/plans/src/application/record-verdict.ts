import { actingStaffId, Refusal, type PlanVerdict, type TruthStatementVersion } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import { scoredRubric, type RubricScore } from '../domain/review/rubric';
import { insertReview } from '../infrastructure/review/review.repository';
import { insertVerdict, type ClientWord } from '../infrastructure/verdict.repository';
import { versionOfHash } from '../infrastructure/version.repository';
import { drawSample } from './review/draw-sample';

export interface VerdictInput {
  readonly caseId: string;
  readonly versionHash: string;
  readonly verdict: PlanVerdict;
  readonly comment: string;
  /** How a reviewer scores the version; null: not scored. */
  readonly scores: readonly RubricScore[] | null;
  readonly truthStatementVersion: TruthStatementVersion | null;
  readonly clientWord: ClientWord | null;
}

/**
 * Keeps what was said about a version of the case, and draws whether an approved one is looked at again.
 * @throws PLANS.VERSION_NOT_FOUND, PLANS.RUBRIC_INCOMPLETE, PLANS.LOW_SCORE_NEEDS_NOTE
 */
export async function recordVerdict(
  tx: ChangeTx,
  { versionHash, scores, ...verdict }: VerdictInput,
): Promise<void> {
  const { caseId } = verdict;
  const version = await versionOfHash(tx, caseId, versionHash);
  if (!version) throw new Refusal('PLANS.VERSION_NOT_FOUND');
  const { actor } = tx.scope;
  if (actor.kind === 'client') {
    const by = { givenBy: null, givenByPerson: actor.personId };
    await insertVerdict(tx, { ...verdict, versionId: version.id, ...by });
    return;
  }
  const givenBy = actingStaffId(tx.scope);
  await insertVerdict(tx, { ...verdict, versionId: version.id, givenBy, givenByPerson: null });
  if (scores !== null) {
    const scored = scoredRubric(scores);
    if (!scored.ok) throw new Refusal(scored.error.code);
    const review = { caseId, versionId: version.id, purpose: 'verdict', note: verdict.comment } as const;
    await insertReview(tx, { ...review, scores: scored.value, reviewedBy: givenBy });
  }
  if (verdict.verdict === 'approved') await drawSample(tx, caseId, version.id);
}
