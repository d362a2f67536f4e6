import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';

const LIVE_MS = 60_000;

/** What clients say they have transferred and nobody has looked for yet. */
export const transferClaimsQuery = queryOptions({
  queryKey: ['money', 'transfer-claims'],
  queryFn: ({ signal }) => api.listTransferClaims({}, signal),
  refetchInterval: LIVE_MS,
});
