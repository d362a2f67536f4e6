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
