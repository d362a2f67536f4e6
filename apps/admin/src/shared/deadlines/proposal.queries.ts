import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';

export type ProposalFilter = 'proposed' | 'accepted' | 'rejected';

/** Proposals of the firm, or of one case, newest first. */
export const proposalListQuery = (state: ProposalFilter, caseId: string | null = null) =>
  infiniteQueryOptions({
    queryKey: ['deadline-proposals', state, caseId],
    queryFn: ({ pageParam, signal }) =>
      api.listDeadlineProposals(
        { query: { state, ...(caseId ? { caseId } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

export interface Decision {
  readonly ids: readonly string[];
  readonly decision: 'accept' | 'reject';
  readonly reason: string;
}

/** Accepts or rejects proposals; dates of cases are read anew. */
export function useDecideProposals() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ids, ...rest }: Decision) =>
      api.decideDeadlineProposals({ body: { ids: [...ids], ...rest } }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['deadline-proposals'] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
}
