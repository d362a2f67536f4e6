import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AppRoute } from '../../app/app-route';

export interface NoticeSearch {
  filter?: 'unlinked';
}

const parseNoticeSearch = (raw: Record<string, unknown>): NoticeSearch =>
  raw['filter'] === 'unlinked' ? { filter: 'unlinked' } : {};

/** The screens of notices. */
export const noticesRoutes = (parent: AppRoute) =>
  [
    createRoute({
      getParentRoute: () => parent,
      path: '/notices',
      validateSearch: parseNoticeSearch,
      component: lazyRouteComponent(() => import('./pages/notice-list-page'), 'NoticeListPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/notices/$noticeId',
      component: lazyRouteComponent(() => import('./pages/notice-page'), 'NoticePage'),
    }),
  ] as const;
