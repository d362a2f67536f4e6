import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseRecordSearch } from './model/record-search';

/** The screens of Amazon's answers. */
export const answersRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/answers',
      component: lazyRouteComponent(() => import('./pages/answer-queue-page'), 'AnswerQueuePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/answer',
      validateSearch: parseRecordSearch,
      component: lazyRouteComponent(() => import('./pages/record-answer-page'), 'RecordAnswerPage'),
    }),
  ] as const;
