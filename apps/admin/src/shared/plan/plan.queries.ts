import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';

/** The plan of action of a case: draft, versions, gates. */
export const planQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['plan', caseId],
    queryFn: ({ signal }) => api.getPlan({ params: { caseId } }, signal),
  });
