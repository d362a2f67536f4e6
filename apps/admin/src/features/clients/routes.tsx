import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

const page = lazyRouteComponent(() => import('./stub-page'), 'StubPage');

export const clientsRoutes = (parent: AppRoute) =>
  [
    createRoute({ getParentRoute: () => parent, path: '/clients', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/clients/new', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/clients/$clientId', component: page }),
  ] as const;
