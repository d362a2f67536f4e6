import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const chargesRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/charges',
      component: lazyRouteComponent(() => import('./charges-page'), 'ChargesPage'),
    }),
  ] as const;
