import type { EvidenceChecksView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const checksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['evidence', caseId, 'checks'],
    queryFn: ({ signal }) => api.getEvidenceChecks({ params: { caseId } }, signal),
  });

/** A change after which everything is judged anew; the gates before a submission follow. */
export function useChecksChange<Input>(
  caseId: string,
  change: (input: Input) => Promise<EvidenceChecksView>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => {
      client.setQueryData(checksQuery(caseId).queryKey, view);
      void client.invalidateQueries({ queryKey: ['evidence', caseId, 'suspicions'] });
      void client.invalidateQueries({ queryKey: ['plan', caseId] });
    },
  });
}
