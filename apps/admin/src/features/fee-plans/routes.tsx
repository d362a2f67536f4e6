import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

const editor = lazyRouteComponent(() => import('./fee-plan-page'), 'FeePlanPage');

/** The fee plans that a firm offers. */
export const feePlansRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/fee-plans',
      component: lazyRouteComponent(() => import('./fee-plans-page'), 'FeePlansPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/fee-plans/new',
      validateSearch: (search: Record<string, unknown>): { from?: string } =>
        typeof search['from'] === 'string' ? { from: search['from'] } : {},
      component: editor,
    }),
    createRoute({ getParentRoute: () => parent, path: '/settings/fee-plans/$planId', component: editor }),
  ] as const;
