import type { PlanChecksView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const planChecksQuery = queryOptions({
  queryKey: ['plan-checks'],
  queryFn: ({ signal }) => api.getPlanChecks({}, signal),
});

/** Saves all settings at the version that was seen. */
export function useSavePlanChecks() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: PlanChecksView) => api.setPlanChecks({ body: settings }),
    onSuccess: (saved) => {
      client.setQueryData(planChecksQuery.queryKey, saved);
      return client.invalidateQueries({ queryKey: ['plan'] });
    },
  });
}
