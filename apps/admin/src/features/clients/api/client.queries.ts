import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { ClientView } from '@overturn/contracts/admin';
import { api } from '../../../shared/api';
import { isSearchable, type ClientSearch } from '../model/client-search';

export const clientListQuery = ({
  q = '',
  state = 'active',
}: Pick<ClientSearch, 'q'> & { state?: 'active' | 'retired' | 'all' }) =>
  infiniteQueryOptions({
    queryKey: ['clients', 'list', q, state],
    queryFn: ({ pageParam, signal }) =>
      api.listClients(
        {
          query: {
            state,
            ...(isSearchable(q) ? { q } : {}),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const clientQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', 'one', clientId],
    queryFn: ({ signal }) => api.getClient({ params: { clientId } }, signal),
  });

/** Runs a change that answers with the client as it is now, and puts that on the screen. */
export function useClientChange<Input>(change: (input: Input) => Promise<ClientView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (changed) => {
      client.setQueryData(clientQuery(changed.id).queryKey, changed);
      // what was changed has been compared with all other clients
      void client.invalidateQueries({ queryKey: ['linkage'] });
      return client.invalidateQueries({ queryKey: ['clients', 'list'] });
    },
  });
}
