import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

export const planQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'plan', caseId],
    queryFn: ({ signal }) => portalApi.getPlan({ params: { caseId } }, signal),
  });
