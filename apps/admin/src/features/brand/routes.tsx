import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const brandRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/brand',
      component: lazyRouteComponent(() => import('./brand-page'), 'BrandPage'),
    }),
  ] as const;
