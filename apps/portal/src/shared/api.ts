import { portalRoutes } from '@overturn/contracts/portal';
import { publicRoutes } from '@overturn/contracts/public';
import { createApi } from '@overturn/ui';

/** The part of the API that needs no sign-in. */
export const publicApi = createApi(publicRoutes, '/api/v1/public');

let csrfToken: string | null = null;
const hasToken = (answer: unknown): answer is { csrfToken: string } =>
  typeof answer === 'object' && answer !== null && 'csrfToken' in answer;

/** The clients' API: a function for each route; refusals are thrown as `ApiProblem`. */
export const portalApi = createApi(portalRoutes, '/api/v1/portal', {
  csrfToken: () => csrfToken,
  onAnswer: (answer) => {
    if (hasToken(answer)) csrfToken = answer.csrfToken;
  },
});
