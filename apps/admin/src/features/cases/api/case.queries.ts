import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { filterOf, type CaseSearch } from '../model/case-search';

const LIVE_MS = 15_000;

/** Rows of a view and filter, page by page; old rows stay while new ones come. */
export const caseListQuery = (search: CaseSearch) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      api.listCases(
        {
          query: {
            ...filterOf(search),
            sort: search.sort ?? 'due',
            dir: search.dir ?? 'asc',
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** What hangs on a deadline and would move with it. */
export const pinPreviewQuery = (caseId: string, deadlineId: string, dueAt: string | null) =>
  queryOptions({
    queryKey: ['cases', 'pin-preview', caseId, deadlineId, dueAt],
    queryFn: ({ signal }) =>
      api.previewPin({ params: { caseId, deadlineId }, query: { dueAt: dueAt ?? '' } }, signal),
    enabled: dueAt !== null,
    placeholderData: keepPreviousData,
  });

/** How many cases the filter finds, kept live. */
export const caseCountQuery = (search: CaseSearch) =>
  queryOptions({
    queryKey: ['cases', 'count', filterOf(search)],
    queryFn: ({ signal }) => api.countCases({ query: filterOf(search) }, signal),
    refetchInterval: LIVE_MS,
    placeholderData: keepPreviousData,
  });

/** The count of each view's tab, kept live. */
export const caseSummaryQuery = queryOptions({
  queryKey: ['cases', 'summary'],
  queryFn: ({ signal }) => api.summariseCases({}, signal),
  refetchInterval: LIVE_MS,
});

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId],
    queryFn: ({ signal }) => api.getCase({ params: { caseId } }, signal),
  });

export const timelineQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'timeline', caseId],
    queryFn: ({ pageParam, signal }) =>
      api.listTimeline(
        { params: { caseId }, query: { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

/** The people of the firm, for choosing an assignee. */
export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => api.listStaff({}, signal),
  staleTime: 60_000,
});
