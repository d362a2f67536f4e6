import type { ClientLinkageView } from '@overturn/contracts/admin';
import type { FindingState, FindingVerdict } from '@overturn/kernel/vocabulary';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../../../shared/api';

const KEY = 'linkage';
const POLL_MS = 60_000;

export const clientLinkageQuery = (clientId: string) =>
  queryOptions({
    queryKey: [KEY, 'client', clientId],
    queryFn: ({ signal }) => api.getClientLinkage({ params: { clientId } }, signal),
  });

export const findingsQuery = (state: FindingState | 'all') =>
  infiniteQueryOptions({
    queryKey: [KEY, 'list', state],
    queryFn: ({ pageParam, signal }) =>
      api.listLinkFindings(
        { query: { state, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

/** How many findings are open, asked again each minute while the page is looked at. */
export const openFindingsQuery = queryOptions({
  queryKey: [KEY, 'count'],
  queryFn: ({ signal }) => api.countLinkFindings(undefined, signal),
  refetchInterval: POLL_MS,
});

/** Everything that a finding may have changed: lists, counts, and what a case allows. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [KEY] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ]);
}

/** Runs a change that answers with the client's links as they are now, and puts them on the screen. */
export function useLinkageChange<Input>(change: (input: Input) => Promise<ClientLinkageView>) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => {
      client.setQueryData(clientLinkageQuery(view.clientId).queryKey, view);
      return refresh();
    },
  });
}

/** Clears or confirms a finding; whatever came of it, what is shown is loaded anew. */
export function useJudge(finding: { readonly id: string; readonly version: number }) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ verdict, reason }: { readonly verdict: FindingVerdict; readonly reason: string }) =>
      api.judgeLinkFinding({
        params: { findingId: finding.id },
        body: { version: finding.version, verdict, reason },
      }),
    onSettled: refresh,
  });
}
