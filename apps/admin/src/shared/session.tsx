import type { SessionView } from '@overturn/contracts/admin';
import type { Permission } from '@overturn/kernel/vocabulary';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from './api';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.getSession({}, signal),
  staleTime: 5 * 60_000,
  gcTime: Infinity,
});

/** The session, or undefined on the pages that need none. */
export const useMaybeSession = (): SessionView | undefined =>
  useQuery({ ...sessionQuery, enabled: false }).data;

/** Who is signed in. Only below the signed-in layout, which has loaded it. */
export function useSession(): SessionView {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession is for screens of a signed-in person');
  return data;
}

/** Whether the person may do something; the server decides again. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useSession().staff;
  return useCallback((permission) => permissions.includes(permission), [permissions]);
}
