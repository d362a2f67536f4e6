import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';

export const todosQuery = queryOptions({
  queryKey: ['cases', 'todos'],
  queryFn: ({ signal }) => portalApi.listTodos({}, signal),
});

export const caseListQuery = infiniteQueryOptions({
  queryKey: ['cases', 'list'],
  queryFn: ({ pageParam, signal }) =>
    portalApi.listCases({ query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

export const eventsQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'events', caseId],
    queryFn: ({ pageParam, signal }) =>
      portalApi.listCaseEvents(
        { params: { caseId }, query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
