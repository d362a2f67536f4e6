import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const exchangeRatesQuery = infiniteQueryOptions({
  queryKey: ['money', 'exchange', 'rates'],
  queryFn: ({ pageParam, signal }) =>
    api.listExchangeRates({ query: pageParam === null ? {} : { cursor: pageParam } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

/** Records rates; what is shown in the base currency is asked for anew. */
export function useRatesChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
}
