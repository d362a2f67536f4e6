import type { WorksheetContent, WorksheetView } from '@overturn/contracts/admin';
import type { Cause, Intent } from '@overturn/kernel/vocabulary';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../shared/api';

export const worksheetQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'worksheet', caseId],
    queryFn: ({ signal }) => api.getWorksheet({ params: { caseId } }, signal),
  });

/** Saves the worksheet; the case's next step follows when it has become done, or is so no longer. */
export function useSaveWorksheet(caseId: string) {
  const client = useQueryClient();
  return useCallback(
    async (content: WorksheetContent, version: number): Promise<WorksheetView> => {
      const before = client.getQueryData(worksheetQuery(caseId).queryKey);
      const saved = await api.saveWorksheet({ params: { caseId }, body: { version, content } });
      client.setQueryData(worksheetQuery(caseId).queryKey, saved);
      if (saved.isDone !== before?.isDone) void client.invalidateQueries({ queryKey: ['cases'] });
      return saved;
    },
    [client, caseId],
  );
}

export function useRecordIntent(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly cause: Cause; readonly intent: Intent; readonly note: string }) =>
      api.recordIntent({ params: { caseId }, body }),
    onSuccess: (view) => client.setQueryData(worksheetQuery(caseId).queryKey, view),
  });
}
