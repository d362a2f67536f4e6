import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => api.listStaff({}, signal),
});

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => api.listRoles({}, signal),
});
