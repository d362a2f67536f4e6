import type { ClientRights } from '@overturn/kernel/vocabulary';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const portalAccessQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['portal-access', clientId],
    queryFn: ({ signal }) => api.listPortalAccess({ params: { clientId } }, signal),
  });

/** Invites a contact and shows the list as it is then; the answer has the link, which is told this once. */
export function useInvite() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: { clientId: string; contactId: string; rights: ClientRights }) => {
      const { rights, ...params } = input;
      return api.inviteToPortal({ params, body: { rights } });
    },
    onSuccess: ({ items }, { clientId }) =>
      cache.setQueryData(portalAccessQuery(clientId).queryKey, { items }),
  });
}

/** Shuts a contact out, and shows the list as it is then. */
export function useShutOut() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (params: { clientId: string; clientUserId: string }) => api.disablePortalAccess({ params }),
    onSuccess: (list, { clientId }) => cache.setQueryData(portalAccessQuery(clientId).queryKey, list),
  });
}
