import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api';

const POLL_MS = 15_000;

export const NOTIFICATIONS_KEY = 'notifications';

/** How many are unread, asked again each 15 s while the page is looked at. */
export const unreadQuery = queryOptions({
  queryKey: [NOTIFICATIONS_KEY, 'count'],
  queryFn: ({ signal }) => api.listNotifications({ query: { filter: 'unread', limit: 1 } }, signal),
  select: ({ unread }) => unread,
  refetchInterval: POLL_MS,
});

export const notificationsQuery = (filter: 'all' | 'unread') =>
  infiniteQueryOptions({
    queryKey: [NOTIFICATIONS_KEY, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api.listNotifications({ query: { filter, ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
