import type { FapiaoColour, FapiaoState } from '@overturn/kernel/vocabulary';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../../../shared/api';

export interface FapiaoSearch {
  state?: readonly FapiaoState[];
  colour?: readonly FapiaoColour[];
  q?: string;
}

export const fapiaoListQuery = ({ state = [], colour = [], q = '' }: FapiaoSearch) =>
  infiniteQueryOptions({
    queryKey: ['money', 'fapiaos', state, colour, q],
    queryFn: ({ pageParam, signal }) =>
      api.listFapiaos(
        {
          query: {
            ...(state.length === 0 ? {} : { state: [...state] }),
            ...(colour.length === 0 ? {} : { colour: [...colour] }),
            ...(q === '' ? {} : { q }),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Invoices that a fapiao can be for, the newest first. */
export const billableInvoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['money', 'fapiaos', 'invoices', q],
    queryFn: ({ signal }) =>
      api.listInvoices(
        {
          query: {
            state: ['issued', 'partly_paid', 'paid', 'uncollectible'],
            limit: 20,
            ...(q === '' ? {} : { q }),
          },
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

export const fapiaoTitleQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['money', 'fapiao-title', clientId],
    queryFn: ({ signal }) => api.getFapiaoTitle({ params: { clientId } }, signal),
  });

/** Changes something about fapiaos; whatever shows money is asked for anew. */
export function useFapiaoChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
}
