import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { answersRoutes } from '../features/answers/routes';
import { casesRoutes } from '../features/cases/routes';
import { chargesRoutes } from '../features/card-payments/routes';
import { clientsRoutes } from '../features/clients/routes';
import { deadlineRulesRoutes } from '../features/deadline-rules/routes';
import { robotsRoutes } from '../features/robots/routes';
import { dunningRoutes } from '../features/dunning/routes';
import { feePlansRoutes } from '../features/fee-plans/routes';
import { libraryRoutes } from '../features/library/routes';
import { financeRoutes } from '../features/finance/routes';
import { letterheadRoutes } from '../features/letterhead/routes';
import { linkageRoutes } from '../features/linkage/routes';
import { calendarRoutes } from '../features/calendar/routes';
import { intakeRoutes } from '../features/intake/routes';
import { jobsRoutes } from '../features/jobs/routes';
import { moneyRoutes } from '../features/money/routes';
import { noticesRoutes } from '../features/notices/routes';
import { notificationsRoutes } from '../features/notifications/routes';
import { planChecksRoutes } from '../features/plan-checks/routes';
import { policiesRoutes } from '../features/policies/routes';
import { playbooksRoutes } from '../features/playbooks/routes';
import { privacyRoutes } from '../features/privacy/routes';
import { profileRoutes } from '../features/profile/routes';
import { reviewsRoutes } from '../features/reviews/routes';
import { settingsRoutes } from '../features/settings/routes';
import { signInRoutes } from '../features/sign-in/routes';
import { tasksRoutes } from '../features/tasks/routes';
import { transfersRoutes } from '../features/transfers/routes';
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
    ...intakeRoutes(appRoute),
    ...jobsRoutes(appRoute),
    ...moneyRoutes(appRoute),
    ...noticesRoutes(appRoute),
    ...answersRoutes(appRoute),
    ...tasksRoutes(appRoute),
    ...transfersRoutes(appRoute),
    ...clientsRoutes(appRoute),
    ...deadlineRulesRoutes(appRoute),
    ...feePlansRoutes(appRoute),
    ...dunningRoutes(appRoute),
    ...robotsRoutes(appRoute),
    ...libraryRoutes(appRoute),
    ...financeRoutes(appRoute),
    ...letterheadRoutes(appRoute),
    ...linkageRoutes(appRoute),
    ...notificationsRoutes(appRoute),
    ...planChecksRoutes(appRoute),
    ...policiesRoutes(appRoute),
    ...privacyRoutes(appRoute),
    ...chargesRoutes(appRoute),
    ...profileRoutes(appRoute),
    ...reviewsRoutes(appRoute),
    ...settingsRoutes(appRoute),
    ...playbooksRoutes(appRoute),
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
