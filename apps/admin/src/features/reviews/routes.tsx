import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseReviewSearch } from './model/review-search';

/** The desk of those who review plans. */
export const reviewsRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/reviews',
      validateSearch: parseReviewSearch,
      component: lazyRouteComponent(() => import('./pages/reviews-page'), 'ReviewsPage'),
    }),
  ] as const;
