import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const accountCodesQuery = queryOptions({
  queryKey: ['books', 'codes'],
  queryFn: ({ signal }) => api.getAccountCodes({}, signal),
});

/** Clients who owe something, for their statements. */
export const owingClientsQuery = queryOptions({
  queryKey: ['money', 'aging'],
  queryFn: ({ signal }) => api.getAging({}, signal),
});
