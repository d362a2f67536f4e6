import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../../shared/api';

export const fapiaosQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'fapiaos', caseId],
    queryFn: ({ signal }) => portalApi.listFapiaos({ params: { caseId } }, signal),
  });

export const titleQuery = queryOptions({
  queryKey: ['fapiao-title'],
  queryFn: ({ signal }) => portalApi.getFapiaoTitle({}, signal),
});
