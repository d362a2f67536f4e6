import type { EvidenceView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { evidenceQuery } from '../../../shared/evidence/evidence.queries';
import { useReport } from '../../../shared/report';

export const detailsQuery = (evidenceId: string) =>
  queryOptions({
    queryKey: ['evidence-details', evidenceId],
    queryFn: ({ signal }) => api.getEvidence({ params: { evidenceId } }, signal),
  });

/** What is looked at: the product's own preview, or the bytes of a PDF. Never changes. */
export const lookQuery = ({ id, mediaType }: EvidenceView) =>
  queryOptions({
    queryKey: ['evidence-look', id],
    queryFn: async ({ signal }) => {
      const params = { evidenceId: id };
      // Opening is what is recorded, not each time that the drawer is drawn.
      await api.recordEvidenceView({ params });
      return mediaType === 'application/pdf'
        ? api.getEvidenceOriginal({ params }, signal)
        : api.getEvidencePreview({ params }, signal);
    },
    staleTime: Infinity,
    retry: false,
  });

/** Something beside a file was changed: the drawer and the list are asked again. */
export function useBeside<Input>(
  caseId: string,
  evidenceId: string,
  work: (input: Input) => Promise<unknown>,
) {
  const client = useQueryClient();
  const report = useReport();
  return useMutation({
    mutationFn: work,
    onError: report.failure,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: detailsQuery(evidenceId).queryKey });
      await client.invalidateQueries({ queryKey: evidenceQuery(caseId).queryKey });
    },
  });
}
