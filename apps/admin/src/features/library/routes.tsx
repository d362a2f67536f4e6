import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const libraryRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/library',
      component: lazyRouteComponent(() => import('./passages/passages-page'), 'PassagesPage'),
    }),
  ] as const;
