import type { QueryClient } from '@tanstack/react-query';
import { caseListQuery, eventsQuery, todosQuery } from '../features/cases/case.queries';
import { documentsQuery } from '../features/documents/document.queries';
import { intakePageQuery } from '../features/intake/intake.query';
import { conversationQuery } from '../features/messages/message.queries';
import { planQuery } from '../features/plan/plan.queries';
import { questionsQuery } from '../features/questions/question.queries';
import { brandQuery } from '../shared/brand';
import { caseQuery } from '../shared/case.query';
import { sessionQuery } from '../shared/session';
import type { router as portalRouter } from './router';

type Ask = (client: QueryClient, id: string) => unknown;

/** What a page is drawn from, by its route; `id` is the parameter in its address. */
const FIRST_QUESTIONS: Readonly<Record<string, Ask>> = {
  '/f/$slug': (client, id) => {
    void client.prefetchQuery(intakePageQuery(id));
    void client.prefetchQuery(brandQuery(id));
  },
  '/app': (client) => {
    void client.prefetchQuery(sessionQuery);
    void client.prefetchQuery(brandQuery(null));
  },
  '/app/home': (client) => {
    void client.prefetchQuery(todosQuery);
    void client.prefetchInfiniteQuery(caseListQuery);
  },
  '/app/cases/$caseId': (client, id) => {
    void client.prefetchQuery(caseQuery(id));
    void client.prefetchInfiniteQuery(eventsQuery(id));
  },
  '/app/cases/$caseId/documents': (client, id) => client.prefetchQuery(documentsQuery(id)),
  '/app/cases/$caseId/plan': (client, id) => client.prefetchQuery(planQuery(id)),
  '/app/cases/$caseId/questions': (client, id) => client.prefetchQuery(questionsQuery(id)),
  '/app/cases/$caseId/messages': (client, id) => client.prefetchInfiniteQuery(conversationQuery(id)),
};

/**
 * Asks for the first page's code, who is signed in and what the page shows at once. One after the other, each costs a
 * slow phone a round trip; what fails here is asked again, and told, by the page itself.
 */
export function askEarly(router: typeof portalRouter, client: QueryClient, pathname: string): void {
  const [routes, params] = router.getMatchedRoutes(pathname);
  const id = params['caseId'] ?? params['slug'] ?? '';
  // Answers first: what they are drawn with is there sooner than they are.
  for (const route of routes) FIRST_QUESTIONS[String(route.id)]?.(client, id);
  for (const route of routes) router.loadRouteChunk(route)?.catch(() => undefined);
}
