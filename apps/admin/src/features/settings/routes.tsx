import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const settingsRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/staff',
      component: lazyRouteComponent(() => import('./staff/staff-page'), 'StaffPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/roles',
      component: lazyRouteComponent(() => import('./roles/roles-page'), 'RolesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/audit',
      component: lazyRouteComponent(() => import('./audit/audit-page'), 'AuditPage'),
    }),
  ] as const;
