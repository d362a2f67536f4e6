import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import type { LedgerAccount } from '@overturn/kernel/vocabulary';
import type { InvoiceSearch } from '../model/invoice-search';

export const waitingMoneyQuery = queryOptions({
  queryKey: ['money', 'waiting'],
  queryFn: ({ signal }) => api.getWaitingMoney({}, signal),
});

export const agingQuery = queryOptions({
  queryKey: ['money', 'aging'],
  queryFn: ({ signal }) => api.getAging({}, signal),
});

export const invoiceListQuery = ({ state = [], q = '' }: InvoiceSearch) =>
  infiniteQueryOptions({
    queryKey: ['money', 'invoices', state, q],
    queryFn: ({ pageParam, signal }) =>
      api.listInvoices(
        {
          query: {
            ...(state.length === 0 ? {} : { state: [...state] }),
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

export const ledgerQuery = (account: LedgerAccount | null) =>
  infiniteQueryOptions({
    queryKey: ['money', 'ledger', account],
    queryFn: ({ pageParam, signal }) =>
      api.listLedger(
        {
          query: {
            ...(account === null ? {} : { account }),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
