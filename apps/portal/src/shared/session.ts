import type { PortalSessionView } from '@overturn/contracts/portal';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { portalApi } from './api';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => portalApi.getSession({}, signal),
  staleTime: 5 * 60_000,
  gcTime: Infinity,
});

/** Who is signed in. Only below the signed-in layout, which has loaded it. */
export function useSession(): PortalSessionView {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession is for pages of somebody signed in');
  return data;
}

/** The product's time: what the server said, and what has gone by since. */
export function useProductNow(): string {
  const { data, dataUpdatedAt } = useQuery(sessionQuery);
  const said = data ? Date.parse(data.now) : dataUpdatedAt;
  return new Date(said + Date.now() - dataUpdatedAt).toISOString();
}

/** The client whom the person acts for now. */
export function usePlace(): PortalSessionView['places'][number] {
  const place = useSession().places.find(({ isCurrent }) => isCurrent);
  if (!place) throw new Error('A session without a client');
  return place;
}
