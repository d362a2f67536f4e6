import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const privacyRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/privacy',
      component: lazyRouteComponent(() => import('./privacy-page'), 'PrivacyPage'),
    }),
  ] as const;
