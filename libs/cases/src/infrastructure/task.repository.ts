import type { CaseStatus, TaskSource } from '@overturn/kernel';
import { newId, type ChangeTx } from '@overturn/platform';

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
}

/** Makes tasks that the case does not have yet in this round; those that are there stay as they are. */
export async function addTasks(tx: ChangeTx, tasks: readonly NewTask[]): Promise<readonly string[]> {
  const made: string[] = [];
  for (const task of tasks) {
    const rows = await tx.query<{ id: string }>(
      `insert into cases.tasks (firm_id, id, case_id, round, code, phase, title_zh, title_en, hint_zh, hint_en,
         owner_role, assignee_id, due_at, source)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (firm_id, case_id, round, code) do nothing returning id`,
      [
        tx.scope.firmId,
        newId(),
        task.caseId,
        task.round,
        task.code,
        task.phase,
        task.titleZh,
        task.titleEn,
        task.hintZh ?? '',
        task.hintEn ?? '',
        task.ownerRole,
        task.assigneeId,
        task.dueAt,
        task.source,
      ],
    );
    for (const { id } of rows) {
      tx.touch('task', id);
      made.push(id);
    }
  }
  return made;
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
