import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

const page = lazyRouteComponent(() => import('./pages/finance-page'), 'FinancePage');

/** The firm's money; a tab's own filters stand behind its address. */
export const financeRoutes = (parent: AppRoute) =>
  [
    createRoute({ getParentRoute: () => parent, path: '/finance', component: page }),
    createRoute({
      getParentRoute: () => parent,
      path: '/finance/$tab',
      validateSearch: (search: Record<string, unknown>) => search,
      component: page,
    }),
  ] as const;
