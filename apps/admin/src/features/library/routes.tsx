import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export const libraryRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/library',
      component: lazyRouteComponent(() => import('./passages/passages-page'), 'PassagesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/library/precedents',
      component: lazyRouteComponent(() => import('./precedents/precedents-page'), 'PrecedentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/library/precedents/waiting',
      component: lazyRouteComponent(() => import('./precedents/waiting-page'), 'WaitingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/library/help',
      component: lazyRouteComponent(() => import('./help/help-page'), 'HelpPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/library/questions',
      component: lazyRouteComponent(() => import('./help/questions-page'), 'QuestionsPage'),
    }),
  ] as const;
