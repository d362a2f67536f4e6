import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const noticeListQuery = (filter: 'all' | 'unlinked') =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api.listNotices({ query: { filter, ...(pageParam === null ? {} : { cursor: pageParam }) } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
