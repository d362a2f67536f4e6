import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';

export const REVIEWS_KEY = 'reviews';
const LIVE_MS = 30_000;

/** How many plans wait for this person, kept live. */
export const reviewCountQuery = queryOptions({
  queryKey: [REVIEWS_KEY, 'count'],
  queryFn: ({ signal }) => api.countReviews({}, signal),
  refetchInterval: LIVE_MS,
});
