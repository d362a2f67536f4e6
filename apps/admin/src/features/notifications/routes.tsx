import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const notificationsRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/notifications',
      validateSearch: (search: Record<string, unknown>): { filter?: 'unread' } =>
        search['filter'] === 'unread' ? { filter: 'unread' } : {},
      component: lazyRouteComponent(() => import('./notifications-page'), 'NotificationsPage'),
    }),
  ] as const;
