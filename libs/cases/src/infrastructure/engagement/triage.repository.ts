import type { TriageScale, TriageVerdict } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** What a manager decided about an enquiry. `by` is a staff id. */
export interface TriageDecision {
  readonly id: string;
  readonly verdict: TriageVerdict;
  readonly advice: TriageVerdict;
  readonly reason: string;
  readonly acknowledgesLowChance: boolean;
  readonly at: Date;
  readonly by: string;
}

const SHOWN = 50;

/** Newest first. */
export function triageDecisionsOf(tx: Tx, caseId: string): Promise<TriageDecision[]> {
  return tx.query<TriageDecision>(
    `select id, verdict, advice, reason, acknowledges_low_chance as "acknowledgesLowChance", decided_at as at,
       decided_by as by
     from cases.triage_decisions where firm_id = $1 and case_id = $2 order by decided_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
}

export async function isLowChanceAcknowledged(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from cases.triage_decisions
     where firm_id = $1 and case_id = $2 and acknowledges_low_chance limit 1`,
    [tx.scope.firmId, caseId],
  );
  return rows.length > 0;
}

export async function insertTriageDecision(
  tx: ChangeTx,
  caseId: string,
  decision: Omit<TriageDecision, 'id' | 'at'> & { readonly scores: Readonly<Record<TriageScale, number>> },
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.triage_decisions (firm_id, id, case_id, verdict, advice, scores, reason, acknowledges_low_chance,
       decided_at, decided_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.scope.firmId,
      id,
      caseId,
      decision.verdict,
      decision.advice,
      JSON.stringify(decision.scores),
      decision.reason,
      decision.acknowledgesLowChance,
      tx.now,
      decision.by,
    ],
  );
  tx.touch('triage_decision', id);
}

/** Whole days until the nearest open date to act by that is not past, or null. */
export async function daysLeftOf(tx: Tx, caseId: string): Promise<number | null> {
  const [row] = await tx.query<{ days: number | null }>(
    `select floor(extract(epoch from min(due_at) - $3::timestamptz) / 86400)::int as days from cases.deadlines
     where firm_id = $1 and case_id = $2 and state = 'open' and kind = 'latest_by' and due_at >= $3::timestamptz`,
    [tx.scope.firmId, caseId, tx.now],
  );
  return row?.days ?? null;
}
