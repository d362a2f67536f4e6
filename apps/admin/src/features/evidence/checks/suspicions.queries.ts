import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const suspicionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['evidence', caseId, 'suspicions'],
    queryFn: ({ signal }) => api.listSuspicions({ params: { caseId } }, signal),
  });

type Suspicions = Awaited<ReturnType<typeof api.listSuspicions>>;

/** A change after which a filing may be possible, or not any more. */
export function useSuspicionChange<Input>(caseId: string, change: (input: Input) => Promise<Suspicions>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (list) => {
      client.setQueryData(suspicionsQuery(caseId).queryKey, list);
      void client.invalidateQueries({ queryKey: ['cases', 'one', caseId] });
    },
  });
}
