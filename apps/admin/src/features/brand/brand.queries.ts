import type { adminRoutes } from '@overturn/contracts/admin';
import type { RouteRequest } from '@overturn/contracts/common';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const brandQuery = queryOptions({
  queryKey: ['brand'],
  queryFn: ({ signal }) => api.getBrand({}, signal),
});

/** Saves the whole brand at the version that was seen. */
export function useSaveBrand() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteRequest<typeof adminRoutes.setBrand>['body']) => api.setBrand({ body }),
    onSuccess: (saved) => client.setQueryData(brandQuery.queryKey, saved),
  });
}
