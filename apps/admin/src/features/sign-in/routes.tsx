import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { RootRoute } from '../../app/app-route';

/** A place in this app to go back to after sign-in; anything else (another site, say) is dropped. */
const returnPath = (value: unknown): { returnTo?: string } =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? { returnTo: value } : {};

export const signInRoutes = (parent: RootRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/login',
      validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
        returnPath(search['returnTo']),
      component: lazyRouteComponent(() => import('./login-page'), 'LoginPage'),
    }),
  ] as const;
