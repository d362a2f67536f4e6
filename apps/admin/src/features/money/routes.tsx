import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

/** The screens of a case's money that need a page of their own. */
export const moneyRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId/letter',
      component: lazyRouteComponent(() => import('./pages/letter-page'), 'LetterPage'),
    }),
  ] as const;
