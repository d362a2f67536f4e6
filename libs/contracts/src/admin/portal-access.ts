import { CLIENT_RIGHTS, CLIENT_USER_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, LocaleField, route } from '../common';

export const ContactAccessView = z
  .object({
    contactId: Id,
    name: z.string(),
    email: z.string().nullable(),
    /** Null: never invited. */
    access: z
      .object({
        id: Id,
        rights: z.enum(CLIENT_RIGHTS),
        state: z.enum(CLIENT_USER_STATES),
        /** Where the codes go: another address than the contact's after that one changed. */
        email: z.string(),
        invitedAt: Instant,
        invitationExpiresAt: Instant.nullable(),
        isInvitationOpen: z.boolean(),
        joinedAt: Instant.nullable(),
        lastSeenAt: Instant.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'ContactAccessView' });
export type ContactAccessView = z.infer<typeof ContactAccessView>;

const clientId = z.object({ clientId: Id });
const list = z.object({ items: z.array(ContactAccessView) });

export const portalAccessRoutes = {
  listPortalAccess: route({
    method: 'GET',
    path: '/clients/:clientId/portal-access',
    access: 'client:read',
    summary: 'A client’s contacts and who of them may enter the portal',
    params: clientId,
    response: list,
  }),
  inviteToPortal: route({
    method: 'POST',
    path: '/clients/:clientId/contacts/:contactId/portal-invitation',
    access: 'client:write',
    summary: 'Invite a contact to the portal, or again: the newest link works, for seven days',
    params: clientId.extend({ contactId: Id }),
    body: z.strictObject({ rights: z.enum(CLIENT_RIGHTS), locale: LocaleField.optional() }),
    /** The link that was mailed, told this once: only its hash is kept. The code still goes to the contact. */
    response: list.extend({ link: z.object({ url: z.url(), expiresAt: Instant }) }),
  }),
  disablePortalAccess: route({
    method: 'POST',
    path: '/clients/:clientId/portal-access/:clientUserId/disable',
    access: 'client:write',
    summary: 'Shut somebody out of the portal at once, on every device',
    params: clientId.extend({ clientUserId: Id }),
    response: list,
  }),
} as const;
