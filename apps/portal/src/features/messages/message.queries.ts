import { infiniteQueryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

const LIVE_MS = 10_000;

export const conversationQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'messages', caseId],
    queryFn: ({ pageParam, signal }) =>
      portalApi.getConversation(
        { params: { caseId }, query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: LIVE_MS,
  });
