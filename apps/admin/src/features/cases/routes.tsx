import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';
import { parseCaseSearch } from './model/case-search';
import { parseCasePageSearch, parseNewCaseSearch } from './model/page-search';

/** The screens of cases. */
export const casesRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/cases',
      validateSearch: parseCaseSearch,
      component: lazyRouteComponent(() => import('./pages/case-list-page'), 'CaseListPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/board',
      validateSearch: parseCaseSearch,
      component: lazyRouteComponent(() => import('./pages/board-page'), 'BoardPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/new',
      validateSearch: parseNewCaseSearch,
      component: lazyRouteComponent(() => import('./pages/new-case-page'), 'NewCasePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/cases/$caseId',
      validateSearch: parseCasePageSearch,
      component: lazyRouteComponent(() => import('./pages/case-page'), 'CasePage'),
    }),
  ] as const;
