import type { CaseView, FileSubmissionRequest, SubmissionForm } from '@overturn/contracts/admin';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { useCaseChanged } from '../../shared/case-change';

/** What was sent to Amazon in a case, and what may be sent now. */
export const submissionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['submissions', caseId],
    queryFn: ({ signal }) => api.listSubmissions({ params: { caseId } }, signal),
  });

export const usePreviewSubmission = (caseId: string) =>
  useMutation({
    mutationFn: (details: SubmissionForm) => api.previewSubmission({ params: { caseId }, body: details }),
  });

export function useFileSubmission({ id: caseId, version }: Pick<CaseView, 'id' | 'version'>) {
  const caseChanged = useCaseChanged();
  return useMutation({
    mutationFn: (filing: Omit<FileSubmissionRequest, 'version'>) =>
      api.fileSubmission({ params: { caseId }, body: { ...filing, version } }),
    onSuccess: caseChanged,
  });
}

export function useGrantOverride({ id: caseId, version }: Pick<CaseView, 'id' | 'version'>) {
  const caseChanged = useCaseChanged();
  return useMutation({
    mutationFn: (reason: string) => api.grantOverride({ params: { caseId }, body: { version, reason } }),
    onSuccess: caseChanged,
  });
}
