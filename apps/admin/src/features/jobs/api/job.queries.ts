import type { BulkItemView, BulkJobView } from '@overturn/contracts/admin';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

/** A job that runs is looked at often, an ended one not at all. */
const LIVE_MS = 1_500;
const IDLE_MS = 30_000;

export const jobListQuery = infiniteQueryOptions({
  queryKey: ['jobs', 'list'],
  queryFn: ({ pageParam, signal }) =>
    api.listBulkJobs({ query: pageParam === null ? {} : { cursor: pageParam } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((page) => page.items.some(isRunning)) ? LIVE_MS : false,
});

export const jobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', jobId],
    queryFn: ({ signal }) => api.getBulkJob({ params: { jobId } }, signal),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? LIVE_MS : false),
  });

/** Jobs that run now, for the head bar. */
export const runningJobsQuery = queryOptions({
  queryKey: ['jobs', 'running'],
  queryFn: ({ signal }) => api.listBulkJobs({ query: { state: 'running', limit: 5 } }, signal),
  refetchInterval: ({ state }) => (state.data && state.data.items.length > 0 ? LIVE_MS : IDLE_MS),
});

export const jobItemsQuery = (job: BulkJobView, state: BulkItemView['state'] | 'all') =>
  infiniteQueryOptions({
    // What is settled so far is part of the key: the list follows the progress.
    queryKey: ['jobs', 'items', job.id, state, job.done + job.refused, job.state],
    queryFn: ({ pageParam, signal }) =>
      api.listBulkItems(
        {
          params: { jobId: job.id },
          query: {
            ...(state === 'all' ? {} : { state }),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });

export function useCancelJob(jobId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.cancelBulkJob({ params: { jobId } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

export const isRunning = ({ state }: BulkJobView): boolean => state === 'running';
