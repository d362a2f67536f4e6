import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

const page = lazyRouteComponent(() => import('./stub-page'), 'StubPage');

export const noticesRoutes = (parent: AppRoute) =>
  [
    createRoute({ getParentRoute: () => parent, path: '/notices', component: page }),
    createRoute({ getParentRoute: () => parent, path: '/notices/$noticeId', component: page }),
  ] as const;
