import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const declarationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'declarations', caseId],
    queryFn: ({ signal }) => api.getDeclarations({ params: { caseId } }, signal),
  });

export const triageQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'triage', caseId],
    queryFn: ({ signal }) => api.getTriage({ params: { caseId } }, signal),
  });

/** Records signatures; with the last one the engagement may begin. */
export function useSignDeclarations(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Parameters<typeof api.signDeclarations>[0]['body']) =>
      api.signDeclarations({ params: { caseId }, body }),
    onSuccess: (view) => {
      client.setQueryData(declarationsQuery(caseId).queryKey, view);
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}

export function useDecideTriage(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Parameters<typeof api.decideTriage>[0]['body']) =>
      api.decideTriage({ params: { caseId }, body }),
    onSuccess: (view) => {
      client.setQueryData(triageQuery(caseId).queryKey, view);
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}
