import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { calendarRoutes } from '../features/calendar/routes';
import { casesRoutes } from '../features/cases/routes';
import { clientsRoutes } from '../features/clients/routes';
import { jobsRoutes } from '../features/jobs/routes';
import { noticesRoutes } from '../features/notices/routes';
import { notificationsRoutes } from '../features/notifications/routes';
import { profileRoutes } from '../features/profile/routes';
import { settingsRoutes } from '../features/settings/routes';
import { signInRoutes } from '../features/sign-in/routes';
import { appRoute, rootRoute } from './app-route';
import { CrashPage, NotFoundPage, PendingPage } from './fallback-pages';

const indexRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cases' });
  },
});

const routeTree = rootRoute.addChildren([
  ...signInRoutes(rootRoute),
  appRoute.addChildren([
    indexRoute,
    ...casesRoutes(appRoute),
    ...calendarRoutes(appRoute),
    ...jobsRoutes(appRoute),
    ...noticesRoutes(appRoute),
    ...clientsRoutes(appRoute),
    ...notificationsRoutes(appRoute),
    ...profileRoutes(appRoute),
    ...settingsRoutes(appRoute),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
