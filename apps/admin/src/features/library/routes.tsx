import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const libraryRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/library',
      component: lazyRouteComponent(() => import('./passages/passages-page'), 'PassagesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/library/precedents',
      component: lazyRouteComponent(() => import('./precedents/precedents-page'), 'PrecedentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/library/precedents/waiting',
      component: lazyRouteComponent(() => import('./precedents/waiting-page'), 'WaitingPage'),
    }),
  ] as const;
