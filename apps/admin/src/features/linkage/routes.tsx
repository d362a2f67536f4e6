import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseLinkageSearch } from './model/linkage-search';

export const linkageRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/linkage',
      validateSearch: parseLinkageSearch,
      component: lazyRouteComponent(() => import('./pages/linkage-page'), 'LinkagePage'),
    }),
  ] as const;
