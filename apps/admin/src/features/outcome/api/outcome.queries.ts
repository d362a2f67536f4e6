import type { CaseView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const outcomeQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['outcome', 'claims', caseId],
    queryFn: ({ signal }) => api.getOutcome({ params: { caseId } }, signal),
  });

export const fundsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['outcome', 'funds', caseId],
    queryFn: ({ signal }) => api.getFunds({ params: { caseId } }, signal),
  });

export const postMortemQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['outcome', 'post-mortem', caseId],
    queryFn: ({ signal }) => api.getPostMortem({ params: { caseId } }, signal),
  });

/** Changes how a case ends; the answered case, its claims and funds are on the screen at once. */
export function useCaseChange<Input>(change: (input: Input) => Promise<CaseView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (changed) => {
      client.setQueryData(['cases', 'one', changed.id], changed);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['outcome'] }),
        client.invalidateQueries({
          queryKey: ['cases'],
          predicate: ({ queryKey }) => queryKey[1] !== 'one' || queryKey[2] !== changed.id,
        }),
      ]);
    },
  });
}
