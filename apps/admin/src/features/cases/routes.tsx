import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

const page = lazyRouteComponent(() => import('./stub-page'), 'StubPage');

export const casesRoutes = (parent: AppRoute) =>
  [
    createRoute({ getParentRoute: () => parent, path: '/cases', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/cases/new', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/cases/$caseId', component: page }),
  ] as const;
