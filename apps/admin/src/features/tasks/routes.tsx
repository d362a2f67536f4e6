import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseTaskSearch } from './model/task-search';

/** The list of tasks. */
export const tasksRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/tasks',
      validateSearch: parseTaskSearch,
      component: lazyRouteComponent(() => import('./pages/tasks-page'), 'TasksPage'),
    }),
  ] as const;
