import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseSheetSearch } from './model/sheet-entries';

/** The firm's playbook. */
export const playbooksRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/playbooks',
      component: lazyRouteComponent(() => import('./pages/playbooks-page'), 'PlaybooksPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/playbooks/$sheetCode',
      validateSearch: parseSheetSearch,
      component: lazyRouteComponent(() => import('./pages/sheet-page'), 'SheetPage'),
    }),
  ] as const;
