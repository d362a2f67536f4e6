import type { RubricScores } from '@overturn/contracts/admin';
import type { SampleState } from '@overturn/kernel/vocabulary';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { REVIEWS_KEY } from '../../../shared/review/review.queries';

const LIVE_MS = 30_000;
const SAMPLES_KEY = 'quality-samples';

const from = (cursor: string | null) => (cursor === null ? {} : { cursor });

/** Plans that wait for a review, page by page, kept live. */
export const reviewQueueQuery = (view: 'mine' | 'all') =>
  infiniteQueryOptions({
    queryKey: [REVIEWS_KEY, 'queue', view],
    queryFn: ({ pageParam, signal }) => api.listReviews({ query: { view, ...from(pageParam) } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: LIVE_MS,
  });

/** Colleagues who may review. */
export const reviewersQuery = queryOptions({
  queryKey: [REVIEWS_KEY, 'reviewers'],
  queryFn: ({ signal }) => api.listReviewers({}, signal),
  staleTime: 60_000,
});

export const reviewTimesQuery = (days: 30 | 90) =>
  queryOptions({
    queryKey: [REVIEWS_KEY, 'times', days],
    queryFn: ({ signal }) => api.getReviewTimes({ query: { days } }, signal),
    placeholderData: keepPreviousData,
  });

/** Approved plans that were drawn by chance, page by page. */
export const samplesQuery = (state: SampleState) =>
  infiniteQueryOptions({
    queryKey: [SAMPLES_KEY, state],
    queryFn: ({ pageParam, signal }) =>
      api.listQualitySamples({ query: { state, ...from(pageParam) } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

export const qualitySettingsQuery = queryOptions({
  queryKey: ['quality-settings'],
  queryFn: ({ signal }) => api.getQualitySettings({}, signal),
});

interface Taking {
  readonly versionId: string;
  readonly reviewerId: string | null;
  /** Who had it on this screen. */
  readonly seenReviewerId: string | null;
}

/** Says who does a review; the lists and counts follow, also after a refusal. */
export function useTakeReview() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ versionId, ...body }: Taking) => api.takeReview({ params: { versionId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: [REVIEWS_KEY] }),
  });
}

/** Keeps what the second look at a sample found. */
export function useCheckSample(sampleId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly scores: RubricScores; readonly note: string }) =>
      api.checkQuality({ params: { sampleId }, body: { ...body, scores: [...body.scores] } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [SAMPLES_KEY] }),
  });
}

type Settings = Parameters<typeof api.changeQualitySettings>[0]['body'];

/** Saves the draw's settings at the version that was seen. */
export function useSaveQualitySettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Settings) => api.changeQualitySettings({ body }),
    onSuccess: (saved) => client.setQueryData(qualitySettingsQuery.queryKey, saved),
  });
}
