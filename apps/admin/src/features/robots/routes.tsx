import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const robotsRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/robots',
      component: lazyRouteComponent(() => import('./robots-page'), 'RobotsPage'),
    }),
  ] as const;
