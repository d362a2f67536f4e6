import type { CaseStatus, OutcomeCheck, OutcomeKind, OutcomeState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface NewOutcomeClaim {
  readonly caseId: string;
  readonly round: number;
  readonly kind: OutcomeKind;
  /** ASINs or marketplaces of a partial reinstatement. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly statusBefore: CaseStatus;
  readonly note: string;
  /** Staff id; null for the client in person. */
  readonly claimedBy: string | null;
  readonly claimedByPerson: string | null;
  readonly evidenceIds: readonly string[];
}

/** Claims an outcome; a case has one open claim at most. @returns the claim's id */
export async function insertOutcomeClaim(tx: ChangeTx, claim: NewOutcomeClaim): Promise<string> {
  const id = newId();
  const { firmId } = tx.scope;
  await tx.query(
    `insert into cases.outcome_claims (firm_id, id, case_id, round, kind, scope, status_before, note, claimed_by,
       claimed_by_person)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
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
      claim.claimedByPerson,
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
  /** Staff id; the person of the client who reported it. */
  readonly claimedBy: string;
  readonly evidenceIds: readonly string[];
  readonly statusBefore: CaseStatus;
}

const EVIDENCE_IDS = `array(select e.evidence_id from cases.outcome_evidence e
  where e.firm_id = c.firm_id and e.claim_id = c.id order by e.evidence_id) as "evidenceIds"`;

/** The claim that waits for a second person. */
export async function openClaimOf(tx: Tx, caseId: string): Promise<OpenClaim | null> {
  const [claim] = await tx.query<OpenClaim>(
    `select c.id, coalesce(c.claimed_by, c.claimed_by_person) as "claimedBy", c.status_before as "statusBefore", ${EVIDENCE_IDS}
     from cases.outcome_claims c where c.firm_id = $1 and c.case_id = $2 and c.state = 'claimed'`,
    [tx.scope.firmId, caseId],
  );
  return claim ?? null;
}

export interface Judgement {
  readonly state: Exclude<OutcomeState, 'claimed'>;
  readonly checked: readonly OutcomeCheck[];
  /** What was seen, or why it is refuted. */
  readonly judgement: string;
  /** Staff id. */
  readonly judgedBy: string;
}

/** Judges the open claim of a locked case, once. */
export async function judgeClaim(tx: ChangeTx, caseId: string, judged: Judgement): Promise<void> {
  const judgedClaims = await tx.query<{ id: string }>(
    `with judged as (
       update cases.outcome_claims set state = $3, checked = $4, judgement = $5, judged_by = $6, judged_at = $7
       where firm_id = $1 and case_id = $2 and state = 'claimed' returning id) select id from judged`,
    [tx.scope.firmId, caseId, judged.state, judged.checked, judged.judgement, judged.judgedBy, tx.now],
  );
  for (const { id } of judgedClaims) tx.touch('outcome_claim', id);
}

/** What the last verified claim of a case says; null without one. */
export async function lastVerifiedKind(tx: Tx, caseId: string): Promise<OutcomeKind | null> {
  const [claim] = await tx.query<{ kind: OutcomeKind }>(
    `select kind from cases.outcome_claims where firm_id = $1 and case_id = $2 and state = 'verified'
     order by judged_at desc, id desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return claim?.kind ?? null;
}

export interface OutcomeClaimRecord {
  readonly id: string;
  readonly round: number;
  readonly kind: OutcomeKind;
  readonly scope: Readonly<Partial<Record<'asins' | 'marketplaces', readonly string[]>>>;
  readonly note: string;
  /** Staff id; the person of the client who reported it, who then has the name. */
  readonly claimedBy: string;
  readonly claimedByName: string;
  readonly claimedAt: Date;
  readonly state: OutcomeState;
  readonly checked: readonly OutcomeCheck[];
  readonly judgedBy: string | null;
  readonly judgedAt: Date | null;
  readonly judgement: string | null;
  readonly evidenceIds: readonly string[];
}

const CLAIMS_SHOWN = 50;

/** Claims of a case, newest first, at most 50. */
export function claimsOfCase(tx: Tx, caseId: string): Promise<OutcomeClaimRecord[]> {
  return tx.query<OutcomeClaimRecord>(
    `select c.id, c.round, c.kind, c.scope, c.note, coalesce(c.claimed_by, c.claimed_by_person) as "claimedBy",
            coalesce(p.name, '') as "claimedByName", c.claimed_at as "claimedAt", c.state,
            c.checked, c.judged_by as "judgedBy", c.judged_at as "judgedAt", c.judgement, ${EVIDENCE_IDS}
     from cases.outcome_claims c left join identity.people p on p.id = c.claimed_by_person
     where c.firm_id = $1 and c.case_id = $2
     order by c.claimed_at desc, c.id desc limit $3`,
    [tx.scope.firmId, caseId, CLAIMS_SHOWN],
  );
}
