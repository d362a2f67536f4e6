import type { DefaultRole } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

/** The task as the screen shows it. */
export interface Target {
  readonly id: string;
  readonly version: number;
}

export type TaskAct =
  | { readonly act: 'complete'; readonly task: Target; readonly note: string }
  | { readonly act: 'waive' | 'reopen'; readonly task: Target; readonly reason: string }
  | { readonly act: 'assign'; readonly task: Target; readonly assigneeId: string | null }
  | { readonly act: 'due'; readonly task: Target; readonly dueAt: string; readonly reason: string };

function give(what: TaskAct): Promise<unknown> {
  const params = { taskId: what.task.id };
  const { version } = what.task;
  switch (what.act) {
    case 'complete':
      return api.completeTask({ params, body: { version, note: what.note } });
    case 'waive':
      return api.waiveTask({ params, body: { version, reason: what.reason } });
    case 'reopen':
      return api.reopenTask({ params, body: { version, reason: what.reason } });
    case 'assign':
      return api.assignTask({ params, body: { version, assigneeId: what.assigneeId } });
    case 'due':
      return api.changeTaskDue({ params, body: { version, dueAt: what.dueAt, reason: what.reason } });
  }
}

/** Does something with a task; lists, counts and the case's tab follow, also after a refusal. */
export function useTaskAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: give,
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

export interface NewTask {
  readonly title: string;
  readonly hint: string;
  readonly ownerRole: DefaultRole;
  readonly assigneeId: string | null;
  readonly dueAt: string;
}

export function useAddTask(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewTask) => api.addTask({ params: { caseId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
