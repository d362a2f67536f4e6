import { ApiProblem } from '@overturn/ui';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noteSignedOut } from './signed-out';

/** Refusals are final; only a server that was not reached, or was busy, is asked again. */
const isWorthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status === 503);

const watchSession = (error: Error): void => {
  if (error instanceof ApiProblem && error.code === 'HTTP.SIGN_IN_NEEDED') noteSignedOut();
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // The session itself is asked for before anybody is signed in.
    onError: (error, { queryKey }) => queryKey[0] !== 'session' && watchSession(error),
  }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    queries: { retry: isWorthAnotherTry, staleTime: 10_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
