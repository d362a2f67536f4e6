import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

/** Enquiries of the public page that wait for a person. */
export const intakeRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/intakes',
      component: lazyRouteComponent(() => import('./intakes-page'), 'IntakesPage'),
    }),
  ] as const;
