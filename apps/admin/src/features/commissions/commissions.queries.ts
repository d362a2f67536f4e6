import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const caseCommissionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['money', 'commissions', 'case', caseId],
    queryFn: ({ signal }) => api.getCaseCommissions({ params: { caseId } }, signal),
  });

export const commissionDeskQuery = queryOptions({
  queryKey: ['money', 'commissions', 'desk'],
  queryFn: ({ signal }) => api.getCommissionDesk({}, signal),
});

export const colleaguesQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => api.listStaff({}, signal),
});

/** Changes something about commissions; whatever shows money is asked for anew. */
export function useCommissionChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
}
