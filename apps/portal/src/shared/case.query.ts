import { queryOptions } from '@tanstack/react-query';
import { portalApi } from './api';

/** One case: how far it is, its dates, and what may be done with it now. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId],
    queryFn: ({ signal }) => portalApi.getCase({ params: { caseId } }, signal),
  });
