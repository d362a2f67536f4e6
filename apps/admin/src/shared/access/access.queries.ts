import type { AccessGrantView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';

export const grantsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['access-grants', clientId],
    queryFn: ({ signal }) => api.listAccessGrants({ params: { clientId } }, signal),
  });

/** A seller account that access can be registered for. */
export interface Shop {
  readonly id: string;
  readonly name: string;
}

type NewGrant = Parameters<typeof api.registerAccessGrant>[0]['body'];

type GrantChange =
  | { readonly act: 'register'; readonly body: NewGrant }
  | { readonly act: 'revoke'; readonly grant: AccessGrantView; readonly reason: string };

/** Registers access, or says that it was taken back. */
export function useChangeGrants(clientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: GrantChange) =>
      change.act === 'register'
        ? api.registerAccessGrant({ params: { clientId }, body: change.body })
        : api.revokeAccessGrant({
            params: { clientId, grantId: change.grant.id },
            body: { version: change.grant.version, reason: change.reason },
          }),
    onSuccess: (grants) => client.setQueryData(grantsQuery(clientId).queryKey, grants),
    onError: () => client.invalidateQueries({ queryKey: grantsQuery(clientId).queryKey }),
  });
}
