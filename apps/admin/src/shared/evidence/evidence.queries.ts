import type { EvidenceView } from '@overturn/contracts/admin';
import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';
import { saveBytes } from '../save-bytes';
import { useReport } from '../report';

export const evidenceQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['evidence', caseId],
    queryFn: ({ signal }) => api.listEvidence({ params: { caseId } }, signal),
  });

/** Keeps a file of a case. */
export function useKeepEvidence(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, kind }: { readonly file: File; readonly kind: EvidenceKind }) =>
      api.keepEvidence({ params: { caseId }, query: { fileName: file.name, kind }, body: file }),
    onSettled: () => client.invalidateQueries({ queryKey: evidenceQuery(caseId).queryKey }),
  });
}

/** Saves a file's bytes as they came. */
export function useSaveEvidence() {
  const report = useReport();
  return useMutation({
    mutationFn: async ({ id, fileName }: Pick<EvidenceView, 'id' | 'fileName'>) =>
      saveBytes(await api.getEvidenceOriginal({ params: { evidenceId: id } }), fileName),
    onError: report.failure,
  });
}
