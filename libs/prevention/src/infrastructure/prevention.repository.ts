import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { Measure } from '../domain/shipped-measures';

/** A version of a plan. `writtenBy` is a staff id. */
export interface PlanVersion {
  readonly version: number;
  readonly measures: readonly Measure[];
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

export interface Sending {
  readonly version: number;
  readonly sentBy: string;
  readonly sentAt: Date;
}

export interface Tick {
  readonly measure: string;
  readonly isDone: boolean;
  readonly tickedAt: Date;
}

const COLUMNS = `v.version, v.measures, v.written_by as "writtenBy", v.written_at as "writtenAt"`;

/** The newest version; null while the case has none. */
export async function newestPlan(tx: Tx, caseId: string): Promise<PlanVersion | null> {
  const [row] = await tx.query<PlanVersion>(
    `select ${COLUMNS} from prevention.versions v where v.firm_id = $1 and v.case_id = $2 order by v.version desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return row ?? null;
}

/** The version that was sent last, which is what the client reads; null while none was. */
export async function sentPlan(tx: Tx, caseId: string): Promise<(PlanVersion & Sending) | null> {
  const [row] = await tx.query<PlanVersion & Sending>(
    `select ${COLUMNS}, s.sent_by as "sentBy", s.sent_at as "sentAt" from prevention.sendings s
     join prevention.versions v on v.firm_id = s.firm_id and v.case_id = s.case_id and v.version = s.version
     where s.firm_id = $1 and s.case_id = $2 order by s.sent_at desc, s.id desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return row ?? null;
}

/** What holds for each measure. */
export const ticksOf = (tx: Tx, caseId: string): Promise<Tick[]> =>
  tx.query<Tick>(
    `select distinct on (measure) measure, is_done as "isDone", ticked_at as "tickedAt" from prevention.ticks
     where firm_id = $1 and case_id = $2 order by measure, ticked_at desc, id desc`,
    [tx.scope.firmId, caseId],
  );

/** Keeps the next version. @throws PREVENTION.VERSION_CONFLICT when another came in between */
export async function insertPlan(
  tx: ChangeTx,
  caseId: string,
  version: number,
  { measures, by }: { readonly measures: readonly Measure[]; readonly by: string },
): Promise<void> {
  const current = (await newestPlan(tx, caseId))?.version ?? 0;
  if (current !== version) throw new Refusal('PREVENTION.VERSION_CONFLICT', { currentVersion: current });
  const rows = await tx.query(
    `insert into prevention.versions (firm_id, case_id, version, measures, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning version`,
    [tx.scope.firmId, caseId, version + 1, JSON.stringify(measures), by, tx.now],
  );
  if (rows.length === 0) throw new Refusal('PREVENTION.VERSION_CONFLICT', { currentVersion: version + 1 });
  tx.touch('prevention_plan', caseId);
}

export async function insertSending(
  tx: ChangeTx,
  caseId: string,
  version: number,
  by: string,
): Promise<void> {
  await tx.query(
    `insert into prevention.sendings (firm_id, id, case_id, version, sent_by, sent_at) values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.firmId, newId(), caseId, version, by, tx.now],
  );
  tx.touch('prevention_plan', caseId);
}

export async function insertTick(
  tx: ChangeTx,
  caseId: string,
  tick: { readonly measure: string; readonly isDone: boolean; readonly personId: string },
): Promise<void> {
  await tx.query(
    `insert into prevention.ticks (firm_id, id, case_id, measure, is_done, person_id, ticked_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.scope.firmId, newId(), caseId, tick.measure, tick.isDone, tick.personId, tx.now],
  );
  tx.touch('prevention_plan', caseId);
}
