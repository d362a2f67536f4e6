import { Injectable } from '@nestjs/common';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { caseForUpdate } from '../../infrastructure/case.repository';
import { addTasks } from '../../infrastructure/task.repository';
import {
  assignTask,
  caseOfTask,
  fixTaskDue,
  recordTaskChange,
  settleTask,
  taskForUpdate,
  type TaskRecord,
} from '../../infrastructure/tasks/task-change.repository';
import { requireStaff } from '../case-command.runner';

export interface ManualTask {
  /** In the language of who wrote it; both languages show it. */
  readonly title: string;
  readonly hint: string;
  readonly ownerRole: string;
  readonly assigneeId: string | null;
  readonly dueAt: Date;
}

/** What people do with tasks. Each answers the task's id; who did what and when is kept. */
@Injectable()
export class CaseTasks {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND, CASES.ASSIGNEE_NOT_FOUND, CASES.TRANSITION_NOT_ALLOWED for a closed case */
  add(scope: Scope, caseId: string, input: ManualTask): Promise<string> {
    return this.work.change(scope, 'task.add', async (tx) => {
      const row = await openCaseForUpdate(tx, caseId, 'AddTask');
      if (input.assigneeId !== null) await requireStaff(tx, input.assigneeId);
      const [id] = await addTasks(tx, [
        {
          caseId,
          round: row.round,
          code: `manual_${newId()}`,
          phase: row.status,
          titleZh: input.title,
          titleEn: input.title,
          hintZh: input.hint,
          hintEn: input.hint,
          ownerRole: input.ownerRole,
          assigneeId: input.assigneeId,
          dueAt: input.dueAt,
          source: 'manual',
        },
      ]);
      if (id === undefined) throw new Error('A new task that was there already');
      await recordTaskChange(tx, [id], 'added', '');
      return id;
    });
  }

  /** @throws CASES.TASK_NOT_FOUND, CASES.TASK_VERSION_CONFLICT, CASES.TASK_SETTLED */
  complete(scope: Scope, taskId: string, input: { version: number; note: string }): Promise<string> {
    return this.settle(scope, 'task.complete', taskId, input.version, 'done', input.note);
  }

  /** It need not be done, for a reason. @throws CASES.TASK_NOT_FOUND, CASES.TASK_VERSION_CONFLICT, CASES.TASK_SETTLED */
  waive(scope: Scope, taskId: string, input: { version: number; reason: string }): Promise<string> {
    return this.settle(scope, 'task.waive', taskId, input.version, 'waived', input.reason);
  }

  /**
   * @throws CASES.TASK_NOT_FOUND, CASES.TASK_VERSION_CONFLICT, CASES.TASK_NOT_SETTLED for one that is open or was
   * ended by the course of the case, CASES.TRANSITION_NOT_ALLOWED for a closed case
   */
  reopen(scope: Scope, taskId: string, input: { version: number; reason: string }): Promise<string> {
    return this.work.change(scope, 'task.reopen', async (tx) => {
      // The case first, as its commands do: a case that closes at this moment leaves no open task behind.
      await openCaseForUpdate(tx, await caseOfTask(tx, taskId), 'ReopenTask');
      const task = await taskForUpdate(tx, taskId, input.version);
      if (task.state !== 'done' && task.state !== 'waived')
        throw new Refusal('CASES.TASK_NOT_SETTLED', { state: task.state });
      const open = { state: 'open', settledAt: null, settledBy: null, settledNote: null } as const;
      await settleTask(tx, task, open, 'reopened', input.reason);
      return taskId;
    });
  }

  /** @throws CASES.TASK_NOT_FOUND, CASES.TASK_VERSION_CONFLICT, CASES.TASK_SETTLED, CASES.ASSIGNEE_NOT_FOUND */
  assign(
    scope: Scope,
    taskId: string,
    input: { version: number; assigneeId: string | null },
  ): Promise<string> {
    return this.work.change(scope, 'task.assign', async (tx) => {
      const task = await openTaskForUpdate(tx, taskId, input.version);
      if (input.assigneeId !== null) await requireStaff(tx, input.assigneeId);
      await assignTask(tx, task, input.assigneeId);
      return taskId;
    });
  }

  /** @throws CASES.TASK_NOT_FOUND, CASES.TASK_VERSION_CONFLICT, CASES.TASK_SETTLED */
  changeDue(
    scope: Scope,
    taskId: string,
    input: { version: number; dueAt: Date; reason: string },
  ): Promise<string> {
    return this.work.change(scope, 'task.change_due', async (tx) => {
      await fixTaskDue(tx, await openTaskForUpdate(tx, taskId, input.version), input.dueAt, input.reason);
      return taskId;
    });
  }

  private settle(
    scope: Scope,
    action: string,
    taskId: string,
    version: number,
    state: 'done' | 'waived',
    note: string,
  ): Promise<string> {
    return this.work.change(scope, action, async (tx) => {
      const task = await openTaskForUpdate(tx, taskId, version);
      const settled = { state, settledAt: tx.now, settledBy: actingStaffId(scope), settledNote: note };
      await settleTask(tx, task, settled, state === 'done' ? 'completed' : 'waived', note);
      return taskId;
    });
  }
}

async function openTaskForUpdate(tx: ChangeTx, taskId: string, version: number): Promise<TaskRecord> {
  const task = await taskForUpdate(tx, taskId, version);
  if (task.state !== 'open') throw new Refusal('CASES.TASK_SETTLED', { state: task.state });
  return task;
}

async function openCaseForUpdate(tx: ChangeTx, caseId: string, command: string) {
  const row = await caseForUpdate(tx, caseId);
  if (row.status === 'closed')
    throw new Refusal('CASES.TRANSITION_NOT_ALLOWED', { command, status: row.status });
  return row;
}
