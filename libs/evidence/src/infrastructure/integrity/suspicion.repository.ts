import type { SuspicionVerdict } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { RaisedSuspicion } from '../../domain/integrity/find-suspicions';

export interface SuspicionJudgement {
  readonly hash: string;
  readonly verdict: SuspicionVerdict;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export const raisedOfCase = (tx: Tx, caseId: string): Promise<RaisedSuspicion[]> =>
  tx.query<RaisedSuspicion>(
    `select id, evidence_id as "evidenceId", reason, raised_by as by, raised_at as at
     from evidence.raised_suspicions where firm_id = $1 and case_id = $2 order by raised_at, id`,
    [tx.scope.firmId, caseId],
  );

/** The newest of each suspicion. */
export const judgementsOfCase = (tx: Tx, caseId: string): Promise<SuspicionJudgement[]> =>
  tx.query<SuspicionJudgement>(
    `select distinct on (suspicion_hash) suspicion_hash as hash, verdict, reason, judged_by as by, judged_at as at
     from evidence.suspicion_judgements where firm_id = $1 and case_id = $2
     order by suspicion_hash, judged_at desc, id desc`,
    [tx.scope.firmId, caseId],
  );

export async function insertRaised(
  tx: ChangeTx,
  caseId: string,
  { evidenceId, reason, by }: Pick<RaisedSuspicion, 'evidenceId' | 'reason' | 'by'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into evidence.raised_suspicions (firm_id, id, case_id, evidence_id, reason, raised_by, raised_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.scope.firmId, id, caseId, evidenceId, reason, by, tx.now],
  );
  tx.touch('suspicion', id);
}

export async function insertJudgement(
  tx: ChangeTx,
  caseId: string,
  { hash, verdict, reason, by }: Omit<SuspicionJudgement, 'at'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into evidence.suspicion_judgements (firm_id, id, case_id, suspicion_hash, verdict, reason, judged_by, judged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.scope.firmId, id, caseId, hash, verdict, reason, by, tx.now],
  );
  tx.touch('suspicion_judgement', id);
}
