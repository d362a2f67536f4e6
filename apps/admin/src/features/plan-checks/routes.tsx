import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const planChecksRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/plan-checks',
      component: lazyRouteComponent(() => import('./plan-checks-page'), 'PlanChecksPage'),
    }),
  ] as const;
