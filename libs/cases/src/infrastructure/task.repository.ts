import type { CaseStatus, SheetCode, TaskSource } from '@overturn/kernel';
import { newId, type ChangeTx } from '@overturn/platform';
import type { TaskDue } from '../domain/playbooks';

/** A task to be made. A role's code decides who may take it; `assigneeId` null: whoever the case belongs to. */
export interface NewTask {
  readonly caseId: string;
  readonly round: number;
  readonly code: string;
  readonly phase: CaseStatus;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly hintZh?: string;
  readonly hintEn?: string;
  readonly ownerRole: string;
  readonly assigneeId: string | null;
  readonly dueAt: Date | null;
  readonly source: TaskSource;
  /** The playbook's sheet that it comes from. */
  readonly sheet?: { readonly code: SheetCode; readonly version: number };
  /** From what the date is counted: it moves with the deadline. */
  readonly dueRule?: TaskDue;
}

/**
 * Makes tasks that the case does not have yet in this round; those that are there stay as they are.
 * @returns the ids of the new ones
 */
export async function addTasks(tx: ChangeTx, tasks: readonly NewTask[]): Promise<readonly string[]> {
  if (tasks.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `insert into cases.tasks (firm_id, id, case_id, round, code, phase, title_zh, title_en, hint_zh, hint_en,
       owner_role, assignee_id, due_at, source, sheet_code, sheet_version, due_rule)
     select $1, t.id, t.case_id, t.round, t.code, t.phase, t.title_zh, t.title_en, t.hint_zh, t.hint_en,
       t.owner_role, t.assignee_id, t.due_at, t.source, t.sheet_code, t.sheet_version, t.due_rule
     from jsonb_to_recordset($2::jsonb) as t (id uuid, case_id uuid, round int, code text, phase text, title_zh text,
       title_en text, hint_zh text, hint_en text, owner_role text, assignee_id uuid, due_at timestamptz, source text,
       sheet_code text, sheet_version int, due_rule jsonb)
     on conflict (firm_id, case_id, round, code) do nothing returning id`,
    [tx.scope.firmId, JSON.stringify(tasks.map(recordOf))],
  );
  for (const { id } of rows) tx.touch('task', id);
  return rows.map(({ id }) => id);
}

/** Whether the case has, or ever had, this task in any round. */
export async function hasTask(tx: ChangeTx, caseId: string, code: string): Promise<boolean> {
  const rows = await tx.query(
    'select from cases.tasks where firm_id = $1 and case_id = $2 and code = $3 limit 1',
    [tx.scope.firmId, caseId, code],
  );
  return rows.length > 0;
}

/** Marks an open task done because what it asked for has happened. */
export async function settleTask(tx: ChangeTx, caseId: string, code: string, staffId: string): Promise<void> {
  const settled = await tx.query<{ id: string }>(
    `with settled as (
       update cases.tasks set state = 'done', settled_at = $4, settled_by = $5, version = version + 1
       where firm_id = $1 and case_id = $2 and code = $3 and state = 'open' returning id) select id from settled`,
    [tx.scope.firmId, caseId, code, tx.now, staffId],
  );
  for (const { id } of settled) tx.touch('task', id);
}

/** Drops an open task that events have overtaken. */
export async function cancelTask(tx: ChangeTx, caseId: string, code: string): Promise<void> {
  const cancelled = await tx.query<{ id: string }>(
    `with cancelled as (
       update cases.tasks set state = 'cancelled', settled_at = $4, version = version + 1
       where firm_id = $1 and case_id = $2 and code = $3 and state = 'open' returning id) select id from cancelled`,
    [tx.scope.firmId, caseId, code, tx.now],
  );
  for (const { id } of cancelled) tx.touch('task', id);
}
const recordOf = (task: NewTask) => ({
  id: newId(),
  case_id: task.caseId,
  round: task.round,
  code: task.code,
  phase: task.phase,
  title_zh: task.titleZh,
  title_en: task.titleEn,
  hint_zh: task.hintZh ?? '',
  hint_en: task.hintEn ?? '',
  owner_role: task.ownerRole,
  assignee_id: task.assigneeId,
  due_at: task.dueAt,
  source: task.source,
  sheet_code: task.sheet?.code ?? null,
  sheet_version: task.sheet?.version ?? null,
  due_rule: task.dueRule ?? null,
});
