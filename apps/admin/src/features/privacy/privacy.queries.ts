import type { PrivacyView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

const WATCH_MS = 3_000;

/** While an erasure runs it is looked at again by itself. */
export const privacyQuery = queryOptions({
  queryKey: ['privacy'],
  queryFn: ({ signal }) => api.getPrivacy({}, signal),
  refetchInterval: (state) =>
    state.state.data?.erasures.some(
      (one) => one.state === 'erasing' || (one.state === 'approved' && !one.isHeld && !one.hasOpenCase),
    )
      ? WATCH_MS
      : false,
});

/** A change after which everything on the page is told anew. */
export function usePrivacyChange<Input>(change: (input: Input) => Promise<PrivacyView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => client.setQueryData(privacyQuery.queryKey, view),
  });
}

/** Cases by number, client or shop; from two characters on. */
export const casesFoundQuery = (q: string, view: 'open' | 'closed') =>
  queryOptions({
    queryKey: ['cases', 'search', view, q],
    queryFn: ({ signal }) => api.listCases({ query: { q, view, limit: 10 } }, signal),
    enabled: [...q.trim()].length >= 2,
  });
