import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const bankProfilesQuery = queryOptions({
  queryKey: ['money', 'bank', 'profiles'],
  queryFn: ({ signal }) => api.listBankProfiles({}, signal),
});

export const bankLinesQuery = infiniteQueryOptions({
  queryKey: ['money', 'bank', 'lines'],
  queryFn: ({ pageParam, signal }) =>
    api.listBankLines({ query: pageParam === null ? {} : { cursor: pageParam } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

/** Changes something about the bank; whatever shows money is asked for anew. */
export function useBankChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
}
