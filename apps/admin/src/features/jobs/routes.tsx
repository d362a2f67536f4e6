import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const jobsRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/jobs',
      component: lazyRouteComponent(() => import('./pages/jobs-page'), 'JobsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/jobs/$jobId',
      component: lazyRouteComponent(() => import('./pages/job-page'), 'JobPage'),
    }),
  ] as const;
