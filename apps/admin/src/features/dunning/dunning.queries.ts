import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const levelsQuery = queryOptions({
  queryKey: ['money', 'dunning', 'levels'],
  queryFn: ({ signal }) => api.listDunningLevels({}, signal),
});

export const overdueQuery = infiniteQueryOptions({
  queryKey: ['money', 'dunning', 'overdue'],
  queryFn: ({ pageParam, signal }) =>
    api.listOverdue({ query: pageParam === null ? {} : { cursor: pageParam } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

/** Changes something about reminders; whatever shows money is asked for anew. */
export function useDunningChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
}
