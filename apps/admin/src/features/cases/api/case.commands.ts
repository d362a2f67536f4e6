import type { CaseCommandRequest, CaseView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { caseQuery } from './case.queries';

type Unversioned<T> = T extends CaseCommandRequest ? Omit<T, 'version'> : never;
export type CaseCommand = Unversioned<CaseCommandRequest>;

/** Gives a command on the version of the case that the screen shows; the new case is on the screen at once. */
export function useCommandCase({ id: caseId, version }: Pick<CaseView, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (command: CaseCommand) =>
      api.commandCase({ params: { caseId }, body: { ...command, version } }),
    onSuccess: (changed) => {
      client.setQueryData(caseQuery(caseId).queryKey, changed);
      return client.invalidateQueries({
        queryKey: ['cases'],
        predicate: ({ queryKey }) => queryKey[1] !== 'one' || queryKey[2] !== caseId,
      });
    },
  });
}

interface NewDeadline {
  readonly title: string;
  readonly kind: 'latest_by' | 'opens_at';
  readonly dueAt: string;
  readonly reason: string;
}
interface Target {
  readonly id: string;
  readonly version: number;
}
export type DeadlineChange =
  | { readonly act: 'add'; readonly body: NewDeadline }
  | {
      readonly act: 'pin';
      readonly deadline: Target;
      readonly dueAt: string;
      readonly reason: string;
      readonly dependents: 'move' | 'propose';
    }
  | { readonly act: 'satisfy'; readonly deadline: Target; readonly reason: string };

/** Adds a deadline, sets its date by hand, or says that it was met. */
export function useChangeDeadline(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: DeadlineChange) => {
      if (change.act === 'add') return api.addDeadline({ params: { caseId }, body: change.body });
      const { id: deadlineId, version } = change.deadline;
      const params = { caseId, deadlineId };
      return change.act === 'pin'
        ? api.pinDeadline({
            params,
            body: { version, dueAt: change.dueAt, reason: change.reason, dependents: change.dependents },
          })
        : api.satisfyDeadline({ params, body: { version, reason: change.reason } });
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['deadline-proposals'] }),
      ]),
  });
}

export const isVersionConflict = (error: unknown): boolean =>
  ApiProblem.of(error).code.endsWith('.VERSION_CONFLICT');
