import { Refusal } from '@overturn/kernel';
import { actorReference, newId, type ChangeTx, type Tx } from '@overturn/platform';
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

/** The open deadlines of a case, the nearest first. */
export const openDeadlines = (tx: Tx, caseId: string): Promise<DeadlineRow[]> =>
  tx.manager.find(DeadlineRow, {
    where: { firmId: tx.scope.firmId, caseId, state: 'open' },
    order: { dueAt: 'ASC', id: 'ASC' },
  });

/** Drops open deadlines of these matters: they have no point any more. */
export async function dropMatters(
  tx: ChangeTx,
  caseId: string,
  codes: readonly string[],
  reason: string,
): Promise<void> {
  const open = (await openDeadlines(tx, caseId)).filter(({ code }) => codes.includes(code));
  for (const row of open) await changeDeadline(tx, row, { state: 'cancelled', settledAt: tx.now }, reason);
}

/** What was just done meets the open deadlines of these matters; a `latest_by` whose date has passed was missed. */
export async function meetMatters(
  tx: ChangeTx,
  caseId: string,
  codes: readonly string[],
  reason: string,
): Promise<void> {
  const open = (await openDeadlines(tx, caseId)).filter(({ code }) => codes.includes(code));
  for (const row of open) {
    const state = row.kind === 'latest_by' && row.dueAt <= tx.now ? 'missed' : 'satisfied';
    await changeDeadline(tx, row, { state, settledAt: tx.now }, reason);
  }
}

interface Reopening {
  readonly settledFor: string;
  /** All matters where absent. */
  readonly codes?: readonly string[];
  /** Only those whose date has not passed. */
  readonly isAhead: boolean;
}

/** Brings back deadlines that were settled for a reason, and by nothing later. */
export async function reopenSettled(
  tx: ChangeTx,
  caseId: string,
  { settledFor, codes, isAhead }: Reopening,
  reason: string,
): Promise<void> {
  const ids = await tx.query<{ id: string }>(
    `select d.id from cases.deadlines d cross join lateral (
       select reason from cases.deadline_changes c where c.firm_id = d.firm_id and c.deadline_id = d.id
       order by changed_at desc, id desc limit 1) as last
     where d.firm_id = $1 and d.case_id = $2 and d.state in ('satisfied', 'cancelled') and last.reason = $3
       and ($4::text[] is null or d.code = any ($4)) and (not $5::boolean or d.due_at > $6)`,
    [tx.scope.firmId, caseId, settledFor, codes ? [...codes] : null, isAhead, tx.now],
  );
  for (const { id } of ids) {
    const row = await tx.manager.findOneByOrFail(DeadlineRow, { firmId: tx.scope.firmId, id });
    await changeDeadline(tx, row, { state: 'open', settledAt: null }, reason);
  }
}

/** Brings back what the closing of a case cancelled: its dates go on. */
export const reopenDeadlines = (tx: ChangeTx, caseId: string, reason: string): Promise<void> =>
  reopenSettled(tx, caseId, { settledFor: 'case_closed', isAhead: false }, reason);

/** Cancels what is open when a case closes. */
export async function cancelOpenDeadlines(tx: ChangeTx, caseId: string, reason: string): Promise<void> {
  for (const row of await openDeadlines(tx, caseId))
    await changeDeadline(tx, row, { state: 'cancelled', settledAt: tx.now }, reason);
}
