import { ApiProblem } from '@overturn/ui';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { queryClient } from '../shared/query-client';
import { returnPath } from '../shared/return-path';
import { sessionQuery } from '../shared/session';
import { AppLayout } from './app-layout';
import { CrashPage, LostPage } from './fallback-pages';

const rootRoute = createRootRoute();

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-page'), 'WelcomePage'),
});
const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } => returnPath(search['to']),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage'),
});
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../features/sign-in/invitation-page'), 'InvitationPage'),
});

const intakeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/f/$slug',
  component: lazyRouteComponent(() => import('../features/intake/intake-page'), 'IntakePage'),
});
const publicHelpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/f/$slug/help',
  component: lazyRouteComponent(() => import('../features/help/help-pages'), 'PublicHelpPage'),
});
const statusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/status',
  component: lazyRouteComponent(() => import('../features/intake/status-page'), 'StatusPage'),
});

/** Pages of somebody signed in; anybody else is sent to sign in first, and comes back to the same page. */
const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: AppLayout,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (ApiProblem.of(error).code !== 'HTTP.SIGN_IN_NEEDED') throw error;
      throw redirect({ to: '/sign-in', search: { to: location.href } });
    }
  },
});
const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/home',
  component: lazyRouteComponent(() => import('../features/cases/home-page'), 'HomePage'),
});
const caseRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../features/cases/case-page'), 'CasePage'),
});
const helpRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('../features/help/help-pages'), 'ClientHelpPage'),
});
const documentsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/documents',
  component: lazyRouteComponent(() => import('../features/documents/documents-page'), 'DocumentsPage'),
});
const planRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/plan',
  component: lazyRouteComponent(() => import('../features/plan/plan-page'), 'PlanPage'),
});
const messagesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/messages',
  component: lazyRouteComponent(() => import('../features/messages/messages-page'), 'MessagesPage'),
});
const agreementRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/agreement',
  component: lazyRouteComponent(() => import('../features/agreement/agreement-page'), 'AgreementPage'),
});
const outcomeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/outcome',
  component: lazyRouteComponent(() => import('../features/outcome/outcome-page'), 'OutcomePage'),
});
const questionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/questions',
  component: lazyRouteComponent(() => import('../features/questions/questions-page'), 'QuestionsPage'),
});
const moneyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId/money',
  component: lazyRouteComponent(() => import('../features/money/money-page'), 'MoneyPage'),
});
const meRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/me/me-page'), 'MePage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    welcomeRoute,
    signInRoute,
    invitationRoute,
    intakeRoute,
    publicHelpRoute,
    statusRoute,
    appRoute.addChildren([
      homeRoute,
      caseRoute,
      documentsRoute,
      planRoute,
      messagesRoute,
      agreementRoute,
      outcomeRoute,
      questionsRoute,
      moneyRoute,
      helpRoute,
      meRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: LostPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
