import { Refusal } from '@overturn/kernel';
import { actorReference, newId, type ChangeTx } from '@overturn/platform';
import { In } from 'typeorm';
import { planReminders } from '../domain/deadlines';
import { DeadlineRow } from './deadline.row';

export async function insertDeadline(tx: ChangeTx, row: DeadlineRow): Promise<void> {
  await tx.manager.insert(DeadlineRow, row);
  await planRungs(tx, row);
  tx.touch('deadline', row.id);
}

/** @throws CASES.DEADLINE_NOT_FOUND, CASES.VERSION_CONFLICT, CASES.DEADLINE_SETTLED */
export async function openDeadlineAt(
  tx: ChangeTx,
  caseId: string,
  deadlineId: string,
  version: number,
): Promise<DeadlineRow> {
  const row = await tx.manager.findOne(DeadlineRow, {
    where: { firmId: tx.scope.firmId, caseId, id: deadlineId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new Refusal('CASES.DEADLINE_NOT_FOUND');
  if (row.version !== version) throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: row.version });
  if (row.state !== 'open') throw new Refusal('CASES.DEADLINE_SETTLED', { state: row.state });
  return row;
}

/** Changes a deadline, keeps the old date with the reason and plans its reminders anew. */
export async function changeDeadline(
  tx: ChangeTx,
  before: DeadlineRow,
  change: Partial<DeadlineRow>,
  reason: string,
): Promise<DeadlineRow> {
  await tx.query(
    `insert into cases.deadline_changes (firm_id, id, deadline_id, due_at, state, reason, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      before.firmId,
      newId(),
      before.id,
      before.dueAt,
      before.state,
      reason,
      JSON.stringify(actorReference(tx.scope)),
      tx.now,
    ],
  );
  const after: DeadlineRow = { ...before, ...change, version: before.version + 1 };
  await tx.manager.update(
    DeadlineRow,
    { firmId: before.firmId, id: before.id },
    {
      ...change,
      version: after.version,
    },
  );
  await cancelRungs(tx, before.id);
  if (after.state === 'open') await planRungs(tx, after);
  tx.touch('deadline', before.id);
  return after;
}

/** A met or dropped deadline reminds nobody. */
async function cancelRungs(tx: ChangeTx, deadlineId: string): Promise<void> {
  await tx.query(
    `update cases.reminders set state = 'cancelled' where firm_id = $1 and deadline_id = $2 and state <> 'cancelled'`,
    [tx.scope.firmId, deadlineId],
  );
}

async function planRungs(tx: ChangeTx, row: DeadlineRow): Promise<void> {
  const rungs = planReminders(
    { kind: row.kind, ladder: row.countsHours ? 'hours' : 'days', dueAt: row.dueAt },
    tx.now,
  );
  if (rungs.length === 0) return;
  await tx.query(
    `insert into cases.reminders (firm_id, id, deadline_id, rung, fire_at)
     select $1, * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])`,
    [
      row.firmId,
      rungs.map(() => newId()),
      rungs.map(() => row.id),
      rungs.map((one) => one.rung),
      rungs.map((one) => one.fireAt.toISOString()),
    ],
  );
}

/** Brings back what the closing of a case cancelled: its dates go on. */
export async function reopenDeadlines(tx: ChangeTx, caseId: string, reason: string): Promise<void> {
  const rows = await tx.manager.findBy(DeadlineRow, { firmId: tx.scope.firmId, caseId, state: 'cancelled' });
  for (const row of rows) await changeDeadline(tx, row, { state: 'open', settledAt: null }, reason);
}

/** Cancels what is open when a case closes. */
export async function cancelOpenDeadlines(tx: ChangeTx, caseId: string, reason: string): Promise<void> {
  const rows = await tx.manager.findBy(DeadlineRow, { firmId: tx.scope.firmId, caseId, state: 'open' });
  for (const row of rows) await changeDeadline(tx, row, { state: 'cancelled', settledAt: tx.now }, reason);
}

/** The open dates that follow from rules or notices; those set by hand are left out. */
export const openDerivedDeadlines = (tx: ChangeTx, caseId: string): Promise<DeadlineRow[]> =>
  tx.manager.findBy(DeadlineRow, {
    firmId: tx.scope.firmId,
    caseId,
    state: 'open',
    source: In(['notice', 'marketplace', 'firm']),
  });
