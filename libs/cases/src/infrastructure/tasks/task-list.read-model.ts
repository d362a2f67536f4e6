import type { TaskChange, TaskState } from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';
import type { DueDeadline } from '../../domain/playbooks';
import type { ActorReference } from '../case-page.read-model';
import { TASK_COLUMNS, type TaskRecord } from './task-change.repository';

export type TaskView = 'mine' | 'team' | 'overdue' | 'open';

export interface TaskFilter {
  readonly view: TaskView;
  /** Whose tasks `mine` are. */
  readonly staffId: string | null;
  /** Whose unassigned tasks `team` are. */
  readonly roles: readonly string[];
  readonly role?: string | undefined;
  readonly assigneeId?: string | undefined;
  readonly dueFrom?: Date | undefined;
  readonly dueBefore?: Date | undefined;
}

export interface TaskListRow extends TaskRecord {
  readonly caseNumber: string;
  readonly clientId: string;
}

/** Counts stop here, so that none grows with the firm. */
const COUNTED_AT_MOST = 1_000;
/** A case has no more tasks than this on one page: ten rounds of every phase. */
const TASKS_OF_CASE = 500;

/** Tasks of a case, oldest round first, by date. */
export function tasksOfCase(tx: Tx, caseId: string): Promise<TaskRecord[]> {
  return tx.query<TaskRecord>(
    `select ${TASK_COLUMNS} from cases.tasks t where t.firm_id = $1 and t.case_id = $2
     order by t.round, t.due_at nulls last, t.id limit $3`,
    [tx.scope.firmId, caseId, TASKS_OF_CASE],
  );
}

/** Tasks of a case in one state, for the course of the case to act on. */
export function tasksInState(tx: Tx, caseId: string, state: TaskState): Promise<TaskRecord[]> {
  return tx.query<TaskRecord>(
    `select ${TASK_COLUMNS} from cases.tasks t where t.firm_id = $1 and t.case_id = $2 and t.state = $3 order by t.id`,
    [tx.scope.firmId, caseId, state],
  );
}

/** Open deadlines that tasks are due before. */
export function dueDeadlinesOf(tx: Tx, caseId: string): Promise<DueDeadline[]> {
  return tx.query<DueDeadline>(
    `select code as matter, kind, due_at as "dueAt", zone from cases.deadlines
     where firm_id = $1 and case_id = $2 and state = 'open'`,
    [tx.scope.firmId, caseId],
  );
}

export interface KeptTaskChange {
  readonly taskId: string;
  readonly change: TaskChange;
  readonly note: string;
  readonly at: Date;
  readonly by: ActorReference;
}

/** What people did with these tasks, newest first. */
export function changesOfTasks(tx: Tx, taskIds: readonly string[]): Promise<KeptTaskChange[]> {
  return tx.query<KeptTaskChange>(
    `select task_id as "taskId", change, note, changed_at as at, changed_by as by from cases.task_changes
     where firm_id = $1 and task_id = any ($2::uuid[]) order by changed_at desc, id desc`,
    [tx.scope.firmId, taskIds],
  );
}

/** Open tasks by view and filter, by date; undated ones come last. One page by keyset on (date, id). */
export async function listTasks(
  tx: Tx,
  filter: TaskFilter,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<TaskListRow>> {
  const { sql, params } = conditionOf(tx, filter);
  const ranges = rangesOf(page.cursor, params);
  const limit = `$${params.push(page.limit + 1)}`;
  const selects = ranges.map(
    (range) => `(select t.* from cases.tasks t where ${sql} ${range} order by t.due_at, t.id limit ${limit})`,
  );
  const rows = await tx.query<TaskListRow>(
    `select ${TASK_COLUMNS}, c.number as "caseNumber", c.client_id as "clientId"
     from (${selects.join(' union all ')}) as t join cases.cases c on c.firm_id = t.firm_id and c.id = t.case_id
     order by t.due_at nulls last, t.id limit ${limit}`,
    params,
  );
  return toPage(
    rows,
    page.limit,
    (row) => [row.dueAt?.toISOString() ?? null, row.id],
    (row) => row,
  );
}

/** How many a view holds, up to a bound. */
export async function countTasks(tx: Tx, filter: TaskFilter): Promise<{ count: number; isAtLeast: boolean }> {
  const { sql, params } = conditionOf(tx, filter);
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select from cases.tasks t where ${sql} limit $${params.push(COUNTED_AT_MOST + 1)}) as found`,
    params,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNTED_AT_MOST), isAtLeast: count > COUNTED_AT_MOST };
}

function conditionOf(tx: Tx, filter: TaskFilter): { sql: string; params: unknown[] } {
  const params: unknown[] = [tx.scope.firmId];
  const parts = ['t.firm_id = $1', `t.state = 'open'`];
  const add = (sql: (place: string) => string, value: unknown) => parts.push(sql(`$${params.push(value)}`));
  if (filter.view === 'mine') add((p) => `t.assignee_id = ${p}::uuid`, filter.staffId);
  if (filter.view === 'team') {
    parts.push('t.assignee_id is null');
    add((p) => `t.owner_role = any (${p}::text[])`, filter.roles);
  }
  if (filter.view === 'overdue') add((p) => `t.due_at < ${p}`, tx.now);
  if (filter.role !== undefined) add((p) => `t.owner_role = ${p}`, filter.role);
  if (filter.assigneeId !== undefined) add((p) => `t.assignee_id = ${p}::uuid`, filter.assigneeId);
  if (filter.dueFrom) add((p) => `t.due_at >= ${p}`, filter.dueFrom);
  if (filter.dueBefore) add((p) => `t.due_at < ${p}`, filter.dueBefore);
  return { sql: parts.join(' and '), params };
}

/** What is left behind the cursor, as ranges of one index each: an index cannot jump into `... or is null`. */
function rangesOf(cursor: string | undefined, params: unknown[]): readonly string[] {
  const after = decodeCursor(cursor, 2);
  if (!after) return ['and t.due_at is not null', 'and t.due_at is null'];
  const id = `$${params.push(cursorId(after[1]))}::uuid`;
  if (after[0] === null) return [`and t.due_at is null and t.id > ${id}`];
  const at = `$${params.push(cursorInstant(after[0]))}::timestamptz`;
  return [`and (t.due_at, t.id) > (${at}, ${id})`, 'and t.due_at is null'];
}
