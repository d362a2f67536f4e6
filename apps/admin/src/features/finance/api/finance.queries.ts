import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import type { InvoiceSearch } from '../model/invoice-search';

export const waitingMoneyQuery = queryOptions({
  queryKey: ['money', 'waiting'],
  queryFn: ({ signal }) => api.getWaitingMoney({}, signal),
});

export const agingQuery = queryOptions({
  queryKey: ['money', 'aging'],
  queryFn: ({ signal }) => api.getAging({}, signal),
});

export const invoiceListQuery = ({ state = [] }: InvoiceSearch) =>
  infiniteQueryOptions({
    queryKey: ['money', 'invoices', state],
    queryFn: ({ pageParam, signal }) =>
      api.listInvoices(
        {
          query: {
            ...(state.length === 0 ? {} : { state: [...state] }),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
