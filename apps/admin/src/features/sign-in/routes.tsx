import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { RootRoute } from '../../app/app-route';
import { returnPath } from './return-path';

export const signInRoutes = (parent: RootRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/login',
      validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
        returnPath(search['returnTo']),
      component: lazyRouteComponent(() => import('./login-page'), 'LoginPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/forgotten-password',
      component: lazyRouteComponent(() => import('./forgotten-password-page'), 'ForgottenPasswordPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reset-password',
      component: lazyRouteComponent(() => import('./reset-password-page'), 'ResetPasswordPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/accept-invitation',
      component: lazyRouteComponent(() => import('./accept-invitation-page'), 'AcceptInvitationPage'),
    }),
  ] as const;
