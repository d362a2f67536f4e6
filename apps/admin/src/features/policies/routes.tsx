import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const policiesRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/policies',
      component: lazyRouteComponent(() => import('./policies-page'), 'PoliciesPage'),
    }),
  ] as const;
