import {
  Refusal,
  type CaseStatus,
  type SheetCode,
  type TaskChange,
  type TaskSource,
  type TaskState,
} from '@overturn/kernel';
import { actorReference, newId, type ChangeTx } from '@overturn/platform';
import type { TaskDue } from '../../domain/playbooks';

/** A task as it is kept. */
export interface TaskRecord {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  readonly code: string;
  readonly phase: CaseStatus;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly hintZh: string;
  readonly hintEn: string;
  readonly ownerRole: string;
  readonly assigneeId: string | null;
  readonly dueAt: Date | null;
  readonly dueRule: TaskDue | null;
  readonly isDueFixed: boolean;
  readonly state: TaskState;
  readonly source: TaskSource;
  readonly sheetCode: SheetCode | null;
  readonly sheetVersion: number | null;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly settledNote: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

export const TASK_COLUMNS = `t.id, t.case_id as "caseId", t.round, t.code, t.phase, t.title_zh as "titleZh",
  t.title_en as "titleEn", t.hint_zh as "hintZh", t.hint_en as "hintEn", t.owner_role as "ownerRole",
  t.assignee_id as "assigneeId", t.due_at as "dueAt", t.due_rule as "dueRule", t.is_due_fixed as "isDueFixed",
  t.state, t.source, t.sheet_code as "sheetCode", t.sheet_version as "sheetVersion", t.settled_at as "settledAt",
  t.settled_by as "settledBy", t.settled_note as "settledNote", t.created_at as "createdAt", t.version`;

/** Locks a task for a change; another firm's is not found. @throws CASES.TASK_NOT_FOUND, CASES.TASK_VERSION_CONFLICT */
export async function taskForUpdate(tx: ChangeTx, taskId: string, version: number): Promise<TaskRecord> {
  const [task] = await tx.query<TaskRecord>(
    `select ${TASK_COLUMNS} from cases.tasks t where t.firm_id = $1 and t.id = $2 for update`,
    [tx.scope.firmId, taskId],
  );
  if (!task) throw new Refusal('CASES.TASK_NOT_FOUND');
  if (task.version !== version)
    throw new Refusal('CASES.TASK_VERSION_CONFLICT', { currentVersion: task.version });
  return task;
}

/** The case that a task belongs to, without a lock. @throws CASES.TASK_NOT_FOUND */
export async function caseOfTask(tx: ChangeTx, taskId: string): Promise<string> {
  const [row] = await tx.query<{ caseId: string }>(
    'select case_id as "caseId" from cases.tasks where firm_id = $1 and id = $2',
    [tx.scope.firmId, taskId],
  );
  if (!row) throw new Refusal('CASES.TASK_NOT_FOUND');
  return row.caseId;
}

type Settlement = Pick<TaskRecord, 'state' | 'settledAt' | 'settledBy' | 'settledNote'>;

/** Done, waived, or open again. */
export async function settleTask(
  tx: ChangeTx,
  task: TaskRecord,
  { state, settledAt, settledBy, settledNote }: Settlement,
  change: TaskChange,
  note: string,
): Promise<void> {
  await tx.query(
    `update cases.tasks set state = $3, settled_at = $4, settled_by = $5, settled_note = $6, version = version + 1
     where firm_id = $1 and id = $2`,
    [tx.scope.firmId, task.id, state, settledAt, settledBy, settledNote],
  );
  await recordTaskChange(tx, [task.id], change, note);
}

export async function assignTask(tx: ChangeTx, task: TaskRecord, assigneeId: string | null): Promise<void> {
  await tx.query(
    'update cases.tasks set assignee_id = $3, version = version + 1 where firm_id = $1 and id = $2',
    [tx.scope.firmId, task.id, assigneeId],
  );
  await recordTaskChange(tx, [task.id], 'assigned', '', { from: task.assigneeId, to: assigneeId });
}

/** A person's date: it no longer moves with a deadline. */
export async function fixTaskDue(tx: ChangeTx, task: TaskRecord, dueAt: Date, reason: string): Promise<void> {
  await tx.query(
    `update cases.tasks set due_at = $3, is_due_fixed = true, version = version + 1 where firm_id = $1 and id = $2`,
    [tx.scope.firmId, task.id, dueAt],
  );
  await recordTaskChange(tx, [task.id], 'due_changed', reason, {
    from: task.dueAt?.toISOString() ?? null,
    to: dueAt.toISOString(),
  });
}

/** Dates that followed a deadline. */
export async function moveTaskDues(
  tx: ChangeTx,
  moved: readonly { readonly id: string; readonly dueAt: Date }[],
): Promise<void> {
  if (moved.length === 0) return;
  await tx.query(
    `update cases.tasks t set due_at = m.due_at, version = t.version + 1
     from unnest($2::uuid[], $3::timestamptz[]) as m (id, due_at) where t.firm_id = $1 and t.id = m.id`,
    [tx.scope.firmId, moved.map(({ id }) => id), moved.map(({ dueAt }) => dueAt.toISOString())],
  );
  await recordTaskChange(
    tx,
    moved.map(({ id }) => id),
    'due_changed',
    'deadline_moved',
  );
}

/** Ends open tasks that make no sense any more. */
export async function cancelTasks(tx: ChangeTx, ids: readonly string[], note: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update cases.tasks set state = 'cancelled', settled_at = $3, settled_note = $4, version = version + 1
     where firm_id = $1 and id = any ($2::uuid[]) and state = 'open'`,
    [tx.scope.firmId, ids, tx.now, note],
  );
  await recordTaskChange(tx, ids, 'cancelled', note);
}

/** Opens tasks again that only the course of the case had ended. */
export async function bringBackTasks(tx: ChangeTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update cases.tasks set state = 'open', settled_at = null, settled_by = null, settled_note = null, version = version + 1
     where firm_id = $1 and id = any ($2::uuid[]) and state = 'cancelled'`,
    [tx.scope.firmId, ids],
  );
  await recordTaskChange(tx, ids, 'brought_back', '');
}

/** Open tasks that were the assignee's, or nobody's, go to the next one where they hold the role, else to nobody. */
export async function handTasksOver(
  tx: ChangeTx,
  caseId: string,
  from: string | null,
  to: { readonly staffId: string | null; readonly roles: readonly string[] },
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `with handed as (
       update cases.tasks set assignee_id = case when owner_role = any ($4::text[]) then $5::uuid end, version = version + 1
       where firm_id = $1 and case_id = $2 and state = 'open' and (assignee_id is null or assignee_id = $3::uuid)
         and assignee_id is distinct from case when owner_role = any ($4::text[]) then $5::uuid end
       returning id)
     select id from handed`,
    [tx.scope.firmId, caseId, from, to.roles, to.staffId],
  );
  await recordTaskChange(
    tx,
    rows.map(({ id }) => id),
    'assigned',
    'case_assigned',
    { from, to: to.staffId },
  );
}

export async function recordTaskChange(
  tx: ChangeTx,
  taskIds: readonly string[],
  change: TaskChange,
  note: string,
  details: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  if (taskIds.length === 0) return;
  await tx.query(
    `insert into cases.task_changes (firm_id, id, task_id, change, note, details, changed_by, changed_at)
     select $1, one.id, one.task_id, $4, $5, $6, $7, $8 from unnest($2::uuid[], $3::uuid[]) as one (id, task_id)`,
    [
      tx.scope.firmId,
      taskIds.map(() => newId()),
      taskIds,
      change,
      note,
      JSON.stringify(details),
      JSON.stringify(actorReference(tx.scope)),
      tx.now,
    ],
  );
  for (const id of taskIds) tx.touch('task', id);
}
