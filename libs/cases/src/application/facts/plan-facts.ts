import { blockingVerdicts, hasEvidence } from '@overturn/evidence';
import { allowsOwnPlanReview } from '@overturn/identity';
import { isCoolOffOver, planStanding, type PlanStanding } from '@overturn/plans';
import type { Tx } from '@overturn/platform';
import type { CaseFacts, GateFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';
import { evidenceSituation } from '../evidence/evidence-situation';
import { checkPlan } from '../filing/check-plan';

type Facts = Pick<CaseFacts, 'isOwnReviewAllowed' | 'plan' | 'gates' | 'isEvidenceInOrder'>;

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
    // Nothing asks for the gates before: reading them is the dearest of all facts.
    gates: standing && row.status === 'ready_to_submit' ? await gatesOf(tx, row, standing) : null,
    isEvidenceInOrder: row.status === 'info_requested' ? await isEvidenceInOrder(tx, row) : null,
  };
}

async function gatesOf(tx: Tx, row: CaseRow, standing: PlanStanding): Promise<GateFacts> {
  return {
    lintPasses: (await checkPlan(tx, row, standing.content)).passes,
    evidencePasses: (await hasEvidence(tx, row.id)) && (await isEvidenceInOrder(tx, row)),
    isCoolOffOver: isCoolOffOver(standing.clientApprovedAt, tx.now),
  };
}

const isEvidenceInOrder = async (tx: Tx, row: CaseRow): Promise<boolean> =>
  (await blockingVerdicts(tx, row.id, await evidenceSituation(tx, row))) === 0;
