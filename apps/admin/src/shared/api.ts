import { adminRoutes, type SessionView } from '@overturn/contracts/admin';
import { createApi } from '@overturn/ui';

let csrfToken: string | null = null;

const isSession = (answer: unknown): answer is SessionView =>
  typeof answer === 'object' && answer !== null && 'csrfToken' in answer;

/** The staff's API: a function for each route; refusals are thrown as `ApiProblem`. */
export const api = createApi(adminRoutes, '/api/v1/admin', {
  csrfToken: () => csrfToken,
  onAnswer: (answer) => {
    if (isSession(answer)) csrfToken = answer.csrfToken;
  },
});
