import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';

/** The case, as its own page keeps it. */
export const oneCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId],
    queryFn: ({ signal }) => api.getCase({ params: { caseId } }, signal),
  });
