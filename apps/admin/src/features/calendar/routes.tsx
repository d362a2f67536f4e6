import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseCalendarSearch } from './model/calendar-search';

export const calendarRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/calendar',
      validateSearch: parseCalendarSearch,
      component: lazyRouteComponent(() => import('./pages/calendar-page'), 'CalendarPage'),
    }),
  ] as const;
