import type { RobotsView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export type Robot = RobotsView['items'][number];

export const robotsQuery = queryOptions({
  queryKey: ['robots'],
  queryFn: ({ signal }) => api.listRobots({}, signal),
});

/** Changes a robot; the list is what the server answers. */
export function useRobotChange<Input>(change: (input: Input) => Promise<RobotsView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (robots) => client.setQueryData(robotsQuery.queryKey, robots),
  });
}
