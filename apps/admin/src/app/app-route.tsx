import { ApiProblem } from '@overturn/ui';
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient } from '../shared/query-client';
import { sessionQuery } from '../shared/session';
import { CrashPage, NotFoundPage } from './fallback-pages';

export const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage, errorComponent: CrashPage });

/** The frame of every page for signed-in people; others go to the sign-in page, which leads back. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: lazyRouteComponent(() => import('./app-layout'), 'AppLayout'),
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (ApiProblem.of(error).status !== 401) throw error;
      throw redirect({ to: '/login', search: { returnTo: location.href } });
    }
  },
});

export type RootRoute = typeof rootRoute;
export type AppRoute = typeof appRoute;
