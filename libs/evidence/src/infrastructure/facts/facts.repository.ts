import { Refusal, type EvidenceRuleId } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import { NO_PARTICULARS, type CaseParticulars, type EvidenceFacts } from '../../domain/facts/evidence-facts';

/** What was written down of a file; `enteredBy` is a staff id. */
export interface KeptFacts {
  readonly evidenceId: string;
  readonly content: EvidenceFacts;
  readonly version: number;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

/** Version 0 and nobody before the first time. */
export interface KeptParticulars {
  readonly content: CaseParticulars;
  readonly version: number;
  readonly enteredBy: string | null;
  readonly enteredAt: Date | null;
}

export interface SetAside {
  readonly evidenceId: string;
  readonly isSetAside: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export interface VerdictOverride {
  readonly verdictHash: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** The newest of each file of a case. */
export function factsOfCase(tx: Tx, caseId: string): Promise<KeptFacts[]> {
  return tx.query<KeptFacts>(
    `select distinct on (evidence_id) evidence_id as "evidenceId", content, version, entered_by as "enteredBy",
            entered_at as "enteredAt"
     from evidence.facts where firm_id = $1 and case_id = $2 order by evidence_id, version desc`,
    [tx.scope.firmId, caseId],
  );
}

/** Writes the next version over the one that the caller has seen. @throws EVIDENCE.FACTS_CHANGED */
export async function insertFacts(
  tx: ChangeTx,
  file: { readonly caseId: string; readonly evidenceId: string },
  seenVersion: number,
  content: EvidenceFacts,
  staffId: string,
): Promise<void> {
  const rows = await tx.query(
    `insert into evidence.facts (firm_id, case_id, evidence_id, version, kind, content, entered_by, entered_at)
     select $1, $2, $3, $4 + 1, $5, $6, $7, $8
     where $4 = (select coalesce(max(version), 0) from evidence.facts where firm_id = $1 and evidence_id = $3)
     on conflict do nothing returning version`,
    [
      tx.scope.firmId,
      file.caseId,
      file.evidenceId,
      seenVersion,
      content.kind,
      JSON.stringify(content),
      staffId,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('EVIDENCE.FACTS_CHANGED');
  tx.touch('evidence', file.evidenceId);
}

export async function particularsOf(tx: Tx, caseId: string): Promise<KeptParticulars> {
  const [row] = await tx.query<KeptParticulars>(
    `select content, version, entered_by as "enteredBy", entered_at as "enteredAt"
     from evidence.particulars where firm_id = $1 and case_id = $2 order by version desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return row ?? { content: NO_PARTICULARS, version: 0, enteredBy: null, enteredAt: null };
}

/** @throws EVIDENCE.FACTS_CHANGED */
export async function insertParticulars(
  tx: ChangeTx,
  caseId: string,
  seenVersion: number,
  content: CaseParticulars,
  staffId: string,
): Promise<void> {
  const rows = await tx.query(
    `insert into evidence.particulars (firm_id, case_id, version, content, entered_by, entered_at)
     select $1, $2, $3 + 1, $4, $5, $6
     where $3 = (select coalesce(max(version), 0) from evidence.particulars where firm_id = $1 and case_id = $2)
     on conflict do nothing returning version`,
    [tx.scope.firmId, caseId, seenVersion, JSON.stringify(content), staffId, tx.now],
  );
  if (rows.length === 0) throw new Refusal('EVIDENCE.FACTS_CHANGED');
  tx.touch('case', caseId);
}

/** The newest decision about each file of a case. */
export function setAsidesOfCase(tx: Tx, caseId: string): Promise<SetAside[]> {
  return tx.query<SetAside>(
    `select distinct on (evidence_id) evidence_id as "evidenceId", is_set_aside as "isSetAside", reason,
            decided_by as by, decided_at as at
     from evidence.set_asides where firm_id = $1 and case_id = $2 order by evidence_id, decided_at desc, id desc`,
    [tx.scope.firmId, caseId],
  );
}

export async function insertSetAside(
  tx: ChangeTx,
  caseId: string,
  { evidenceId, isSetAside, reason, by }: Omit<SetAside, 'at'>,
): Promise<void> {
  await tx.query(
    `insert into evidence.set_asides (firm_id, id, case_id, evidence_id, is_set_aside, reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.scope.firmId, newId(), caseId, evidenceId, isSetAside, reason, by, tx.now],
  );
  tx.touch('evidence', evidenceId);
}

/** The newest for each verdict. */
export function overridesOfCase(tx: Tx, caseId: string): Promise<VerdictOverride[]> {
  return tx.query<VerdictOverride>(
    `select distinct on (verdict_hash) verdict_hash as "verdictHash", reason, given_by as by, given_at as at
     from evidence.verdict_overrides where firm_id = $1 and case_id = $2 order by verdict_hash, given_at desc`,
    [tx.scope.firmId, caseId],
  );
}

export async function insertOverride(
  tx: ChangeTx,
  caseId: string,
  { rule, verdictHash, reason, by }: Omit<VerdictOverride, 'at'> & { readonly rule: EvidenceRuleId },
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into evidence.verdict_overrides (firm_id, id, case_id, rule, verdict_hash, reason, given_by, given_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.scope.firmId, id, caseId, rule, verdictHash, reason, by, tx.now],
  );
  tx.touch('verdict_override', id);
}
