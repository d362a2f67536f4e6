import type { EvidenceView } from '@overturn/contracts/admin';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '../api';
import { saveBytes } from '../save-bytes';
import { useReport } from '../report';

/** Whether a file is out of quarantine. */
export const isUsable = ({ scanState }: Pick<EvidenceView, 'scanState'>): boolean =>
  scanState === 'clean' || scanState === 'unscanned';

const SCAN_WATCH_MS = 3_000;

/** The files of a case; asked again while a virus check is under way. */
export const evidenceQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['evidence', caseId],
    queryFn: ({ signal }) => api.listEvidence({ params: { caseId } }, signal),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ scanState }) => scanState === 'pending') ? SCAN_WATCH_MS : false,
  });

/** Saves a file's bytes as they came. */
export function useSaveEvidence() {
  const report = useReport();
  return useMutation({
    mutationFn: async ({ id, fileName }: Pick<EvidenceView, 'id' | 'fileName'>) =>
      saveBytes(await api.getEvidenceOriginal({ params: { evidenceId: id } }), fileName),
    onError: report.failure,
  });
}
