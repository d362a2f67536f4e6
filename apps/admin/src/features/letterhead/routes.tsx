import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const letterheadRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/letterhead',
      component: lazyRouteComponent(() => import('./letterhead-page'), 'LetterheadPage'),
    }),
  ] as const;
