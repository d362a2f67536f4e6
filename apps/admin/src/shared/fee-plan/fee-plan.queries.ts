import type { FeePlanListView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';

export const feePlansQuery = queryOptions({
  queryKey: ['money', 'plans'],
  queryFn: ({ signal }) => api.listFeePlans({}, signal),
});

export type OfferedPlan = FeePlanListView['items'][number];

/** What tells a plan from the others: its id, or the code of a preset. */
export const planKey = ({ id, code }: OfferedPlan): string => id ?? code ?? '';

/** Changes the firm's plans; the list that is answered is on the screen at once. */
export function useFeePlanChange<Input>(change: (input: Input) => Promise<FeePlanListView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (list) => {
      client.setQueryData(feePlansQuery.queryKey, list);
      return client.invalidateQueries({ queryKey: ['money', 'plan-versions'] });
    },
  });
}
