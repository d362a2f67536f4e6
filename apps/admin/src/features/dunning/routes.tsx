import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const dunningRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/dunning',
      component: lazyRouteComponent(() => import('./levels-page'), 'LevelsPage'),
    }),
  ] as const;
