import { blockingVerdicts, hasEvidence } from '@overturn/evidence';
import { allowsOwnPlanReview } from '@overturn/identity';
import { findInPlan, isCoolOffOver, planStanding, type PlanStanding } from '@overturn/plans';
import { sha256Of, type Tx } from '@overturn/platform';
import type { CaseFacts, GateFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';
import { evidenceSituation } from '../evidence/evidence-situation';
import { rejectedPlanPayloads } from '../../infrastructure/submission.repository';

type Facts = Pick<CaseFacts, 'isOwnReviewAllowed' | 'plan' | 'gates'>;

/** The plan of action of this round and what stands between it and Amazon. */
export async function planFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  const standing = await planStanding(tx, row.id, row.round, row.status === 'drafting');
  return {
    isOwnReviewAllowed: await allowsOwnPlanReview(tx),
    plan: standing && {
      versionHash: standing.contentHash,
      authorPersonIds: standing.authorPersonIds,
      clientApprovedHash: standing.clientApprovedAt === null ? null : standing.contentHash,
    },
    gates: standing && (await gatesOf(tx, row, standing)),
  };
}

async function gatesOf(tx: Tx, row: CaseRow, standing: PlanStanding): Promise<GateFacts> {
  const rejected = await rejectedPlanPayloads(tx, row.id);
  return {
    lintPasses: findInPlan(standing.content, rejected.has(sha256Of(standing.rendered))).length === 0,
    evidencePasses:
      (await hasEvidence(tx, row.id)) &&
      (await blockingVerdicts(tx, row.id, await evidenceSituation(tx, row))) === 0,
    isCoolOffOver: isCoolOffOver(standing.clientApprovedAt, tx.now),
  };
}
