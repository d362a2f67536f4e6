import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api';

const LIVE_MS = 10_000;
const IDLE_MS = 60_000;

export const conversationKey = (caseId: string) => ['messages', caseId] as const;

export const conversationQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: [...conversationKey(caseId), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      api.getConversation(
        { params: { caseId }, query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: LIVE_MS,
  });

/** Answers by mail from addresses that nobody knows, until somebody has dealt with them. */
export const unconfirmedQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...conversationKey(caseId), 'unconfirmed'],
    queryFn: ({ signal }) => api.listUnconfirmedMails({ params: { caseId } }, signal),
    refetchInterval: IDLE_MS,
  });

/** How much is unread, for the tab. */
export const unreadQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...conversationKey(caseId), 'unread'],
    queryFn: ({ signal }) => api.getConversation({ params: { caseId }, query: { limit: 1 } }, signal),
    select: ({ unread }) => unread,
    refetchInterval: IDLE_MS,
  });
