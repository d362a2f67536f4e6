import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const deadlineRulesRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/deadline-proposals',
      component: lazyRouteComponent(() => import('./pages/proposal-list-page'), 'ProposalListPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/deadline-rules',
      component: lazyRouteComponent(() => import('./pages/rule-list-page'), 'RuleListPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/deadline-rules/$packId',
      component: lazyRouteComponent(() => import('./pages/rule-pack-page'), 'RulePackPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/settings/calendars',
      component: lazyRouteComponent(() => import('./pages/calendar-page'), 'CalendarPage'),
    }),
  ] as const;
