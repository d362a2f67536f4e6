import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseClientSearch } from './model/client-search';

/** The screens of clients. */
export const clientsRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/clients',
      validateSearch: parseClientSearch,
      component: lazyRouteComponent(() => import('./pages/client-list-page'), 'ClientListPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/clients/new',
      component: lazyRouteComponent(() => import('./pages/new-client-page'), 'NewClientPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/clients/$clientId',
      component: lazyRouteComponent(() => import('./pages/client-page'), 'ClientPage'),
    }),
  ] as const;
