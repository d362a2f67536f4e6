import type { CaseStatus, OutcomeKind } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface NewOutcomeClaim {
  readonly caseId: string;
  readonly round: number;
  readonly kind: OutcomeKind;
  /** ASINs or marketplaces of a partial reinstatement. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly statusBefore: CaseStatus;
  readonly note: string;
  /** Staff id. */
  readonly claimedBy: string;
  readonly evidenceIds: readonly string[];
}

/** Claims an outcome; a case has one open claim at most. @returns the claim's id */
export async function insertOutcomeClaim(tx: ChangeTx, claim: NewOutcomeClaim): Promise<string> {
  const id = newId();
  const { firmId } = tx.scope;
  await tx.query(
    `insert into cases.outcome_claims (firm_id, id, case_id, round, kind, scope, status_before, note, claimed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      firmId,
      id,
      claim.caseId,
      claim.round,
      claim.kind,
      JSON.stringify(claim.scope),
      claim.statusBefore,
      claim.note,
      claim.claimedBy,
    ],
  );
  await addOutcomeEvidence(tx, claim.caseId, id, claim.evidenceIds);
  tx.touch('outcome_claim', id);
  return id;
}

export async function addOutcomeEvidence(
  tx: ChangeTx,
  caseId: string,
  claimId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  if (evidenceIds.length === 0) return;
  await tx.query(
    `insert into cases.outcome_evidence (firm_id, case_id, claim_id, evidence_id)
     select $1, $2, $3, one from unnest($4::uuid[]) as one on conflict do nothing`,
    [tx.scope.firmId, caseId, claimId, evidenceIds],
  );
}

export interface OpenClaim {
  readonly id: string;
  readonly claimedByPersonId: string;
  readonly evidenceCount: number;
  readonly statusBefore: CaseStatus;
}

/** The claim that waits for a second person. */
export async function openClaimOf(tx: Tx, caseId: string): Promise<OpenClaim | null> {
  const [claim] = await tx.query<OpenClaim>(
    `select c.id, s.person_id as "claimedByPersonId", c.status_before as "statusBefore",
            (select count(*)::int from cases.outcome_evidence e where e.firm_id = c.firm_id and e.claim_id = c.id) as "evidenceCount"
     from cases.outcome_claims c join identity.staff s on s.firm_id = c.firm_id and s.id = c.claimed_by
     where c.firm_id = $1 and c.case_id = $2 and c.state = 'claimed'`,
    [tx.scope.firmId, caseId],
  );
  return claim ?? null;
}
