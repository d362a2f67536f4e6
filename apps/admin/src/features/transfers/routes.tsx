import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const transfersRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/transfers',
      component: lazyRouteComponent(() => import('./accounts-page'), 'AccountsPage'),
    }),
  ] as const;
