import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

export const documentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'documents', caseId],
    queryFn: ({ signal }) => portalApi.listDocuments({ params: { caseId } }, signal),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ files }) => files.some(({ scanState }) => scanState === 'pending'))
        ? 5_000
        : false,
  });
