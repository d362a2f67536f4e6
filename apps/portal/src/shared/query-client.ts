import { ApiProblem } from '@overturn/ui';
import { QueryClient } from '@tanstack/react-query';

/** Refusals are final; only a server that was not reached, or was busy, is asked again. */
const isWorthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthAnotherTry, staleTime: 10_000 },
    mutations: { retry: false },
  },
});
