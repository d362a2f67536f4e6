import { queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

/** Where to transfer, the codes, and what became of what was said to be paid. */
export const transfersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'transfers', caseId],
    queryFn: ({ signal }) => portalApi.getTransfers({ params: { caseId } }, signal),
  });
