import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const documentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['evidence', caseId, 'requests'],
    queryFn: ({ signal }) => api.listDocumentRequests({ params: { caseId } }, signal),
  });

type Checklist = Awaited<ReturnType<typeof api.listDocumentRequests>>;

export function useChecklistChange<Input>(caseId: string, change: (input: Input) => Promise<Checklist>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (list) => client.setQueryData(documentsQuery(caseId).queryKey, list),
  });
}
