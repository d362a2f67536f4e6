import type { ContactAccessView } from '@overturn/contracts/admin';
import type { ClientRights } from '@overturn/kernel/vocabulary';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const portalAccessQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['portal-access', clientId],
    queryFn: ({ signal }) => api.listPortalAccess({ params: { clientId } }, signal),
  });

interface AccessChange {
  readonly clientId: string;
  readonly contactId: string;
  /** The rights with which to invite; null shuts the contact out. */
  readonly rights: ClientRights | null;
  readonly access: ContactAccessView['access'];
}

/** Invites a contact or shuts them out, and shows the list as it is then. */
export function useAccessChange() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ clientId, contactId, rights, access }: AccessChange) =>
      rights === null
        ? api.disablePortalAccess({ params: { clientId, clientUserId: access?.id ?? '' } })
        : api.inviteToPortal({ params: { clientId, contactId }, body: { rights } }),
    onSuccess: (list, { clientId }) => cache.setQueryData(portalAccessQuery(clientId).queryKey, list),
  });
}
