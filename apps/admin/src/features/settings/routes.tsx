import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

const page = lazyRouteComponent(() => import('./stub-page'), 'StubPage');

export const settingsRoutes = (parent: AppRoute) =>
  [
    createRoute({ getParentRoute: () => parent, path: '/settings/staff', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/settings/roles', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/settings/audit', component: page }),
  ] as const;
