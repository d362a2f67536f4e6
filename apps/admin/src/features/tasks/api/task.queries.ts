import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { filterOf, type TaskSearch } from '../model/task-search';

const LIVE_MS = 15_000;

/** Tasks of a view and filter, page by page; old rows stay while new ones come. */
export const taskListQuery = (search: TaskSearch) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      api.listTasks(
        { query: { ...filterOf(search), ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** The count of each view's tab, kept live. */
export const taskSummaryQuery = queryOptions({
  queryKey: ['tasks', 'summary'],
  queryFn: ({ signal }) => api.summariseTasks({}, signal),
  refetchInterval: LIVE_MS,
});

/** Tasks of a case with its playbook, anew with each version of the case: a command makes and ends tasks. */
export const caseTasksQuery = (caseId: string, caseVersion: number) =>
  queryOptions({
    queryKey: ['tasks', 'case', caseId, caseVersion],
    queryFn: ({ signal }) => api.listCaseTasks({ params: { caseId } }, signal),
    placeholderData: keepPreviousData,
  });

/** The people of the firm, for choosing who does a task. */
export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => api.listStaff({}, signal),
  staleTime: 60_000,
});
