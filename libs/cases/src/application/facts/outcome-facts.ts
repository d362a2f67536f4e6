import { evidenceNamed } from '@overturn/evidence';
import { personIdsOf } from '@overturn/identity';
import { OUTCOME_PROOF_KINDS, type EvidenceKind } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import { isGuaranteeOpen } from '../../domain/outcome';
import type { CaseRow } from '../../infrastructure/case.row';
import { openClaimOf } from '../../infrastructure/outcome/outcome.repository';
import { postMortemOf } from '../../infrastructure/outcome/post-mortem.repository';

type Facts = Pick<CaseFacts, 'outcomeClaim' | 'isGuaranteeWindowOpen' | 'isPostMortemWritten'>;

/** Outcome claimed, guarantee, post-mortem. */
export async function outcomeFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  return {
    outcomeClaim: await claimFacts(tx, row.id),
    isGuaranteeWindowOpen: isGuaranteeOpen(row.guaranteeEndsAt, tx.now),
    isPostMortemWritten: (await postMortemOf(tx, row.id)) !== null,
  };
}

const PROOF: readonly EvidenceKind[] = OUTCOME_PROOF_KINDS;

async function claimFacts(tx: Tx, caseId: string): Promise<CaseFacts['outcomeClaim']> {
  const claim = await openClaimOf(tx, caseId);
  if (!claim) return null;
  const persons = await personIdsOf(tx, [claim.claimedBy]);
  const files = await evidenceNamed(tx, caseId, claim.evidenceIds);
  return {
    // The client's own person is one already.
    claimedByPersonId: persons.get(claim.claimedBy) ?? claim.claimedBy,
    evidenceCount: files.filter(({ kind }) => PROOF.includes(kind)).length,
    statusBefore: claim.statusBefore,
  };
}
