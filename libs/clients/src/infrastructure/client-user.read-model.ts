import type { ClientRights, ClientTodo, ClientUserState, Locale } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** A contact, and whether and how they may enter the portal. */
export interface ContactAccess {
  readonly contactId: string;
  readonly name: string;
  readonly email: string | null;
  readonly access: {
    readonly id: string;
    readonly rights: ClientRights;
    readonly state: ClientUserState;
    /** The address that the codes go to; another one than the contact's after it changed. */
    readonly email: string;
    readonly invitedAt: Date;
    readonly invitationExpiresAt: Date | null;
    readonly isInvitationOpen: boolean;
    readonly joinedAt: Date | null;
    readonly lastSeenAt: Date | null;
  } | null;
}

interface AccessRow {
  contact_id: string;
  name: string;
  contact_email: string | null;
  id: string | null;
  rights: ClientRights;
  state: ClientUserState;
  email: string;
  invited_at: Date;
  expires_at: Date | null;
  is_open: boolean | null;
  joined_at: Date | null;
  last_seen_at: Date | null;
}

/** The contacts of a client who are not retired, each with their newest access. */
export async function contactAccess(tx: Tx, clientId: string): Promise<ContactAccess[]> {
  const rows = await tx.query<AccessRow>(
    `select x.id as contact_id, x.name, x.email as contact_email, u.id, u.rights, u.state, p.email, u.invited_at,
            i.expires_at, i.is_open, u.joined_at, u.last_seen_at
     from clients.contacts x
     left join lateral (select * from clients.client_users u where u.firm_id = x.firm_id and u.client_id = x.client_id
       and u.contact_id = x.id order by u.state = 'disabled', u.invited_at desc limit 1) u on true
     left join identity.people p on p.id = u.person_id
     left join lateral (select expires_at, expires_at > clock_timestamp() as is_open from clients.portal_invitations i where i.firm_id = x.firm_id
       and i.client_user_id = u.id and i.used_at is null order by created_at desc limit 1) i on true
     where x.firm_id = $1 and x.client_id = $2 and x.retired_at is null order by x.name, x.id`,
    [tx.scope.firmId, clientId],
  );
  return rows.map((row) => ({
    contactId: row.contact_id,
    name: row.name,
    email: row.contact_email,
    access: row.id
      ? {
          id: row.id,
          rights: row.rights,
          state: row.state,
          email: row.email,
          invitedAt: row.invited_at,
          invitationExpiresAt: row.expires_at,
          isInvitationOpen: row.is_open ?? false,
          joinedAt: row.joined_at,
          lastSeenAt: row.last_seen_at,
        }
      : null,
  }));
}

/** A client's person who may enter, as far as writing to them asks. */
export interface ClientRecipient {
  readonly id: string;
  readonly personId: string;
  readonly clientId: string;
  readonly zone: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  /** What they are not mailed about. */
  readonly muted: readonly ClientTodo[];
  /** `HH:MM` on their clock when they are told once a day; null: at once. */
  readonly digestAt: string | null;
}

const RECIPIENTS = `select u.id, u.person_id as "personId", u.client_id as "clientId", p.zone,
    to_char(p.quiet_from, 'HH24:MI') as "quietFrom", to_char(p.quiet_to, 'HH24:MI') as "quietTo",
    coalesce(n.muted, '{}') as muted, to_char(n.digest_at, 'HH24:MI') as "digestAt"
  from clients.client_users u join identity.people p on p.id = u.person_id
  left join clients.notification_choices n on n.firm_id = u.firm_id and n.client_user_id = u.id
  where u.firm_id = $1 and u.state = 'active'`;

/** Everybody of a client who may enter the portal and has done so. */
export const activeClientUsers = (tx: Tx, clientId: string): Promise<ClientRecipient[]> =>
  tx.query(`${RECIPIENTS} and u.client_id = $2 order by u.id`, [tx.scope.firmId, clientId]);

/** One of them; null when they may not enter at present. */
export async function clientRecipient(tx: Tx, clientUserId: string): Promise<ClientRecipient | null> {
  const [one] = await tx.query<ClientRecipient>(`${RECIPIENTS} and u.id = $2`, [
    tx.scope.firmId,
    clientUserId,
  ]);
  return one ?? null;
}

/** Whether a client's person may enter at present. */
export async function activeClientUser(tx: Tx, clientUserId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from clients.client_users where firm_id = $1 and id = $2 and state = 'active'`,
    [tx.scope.firmId, clientUserId],
  );
  return rows.length > 0;
}

/** Where a text message reaches a client's person; null when no phone is known or they may not enter any more. */
export async function clientUserPhone(
  tx: Tx,
  clientUserId: string,
): Promise<{ phone: string | null; locale: Locale } | null> {
  const [row] = await tx.query<{ phone: string | null; locale: Locale }>(
    `select x.phone, p.locale from clients.client_users u
     join clients.contacts x on x.firm_id = u.firm_id and x.id = u.contact_id join identity.people p on p.id = u.person_id
     where u.firm_id = $1 and u.id = $2 and u.state <> 'disabled'`,
    [tx.scope.firmId, clientUserId],
  );
  return row ?? null;
}

/** Those of a client's people who may act for it at the portal. */
export function clientOwners(
  tx: Tx,
  clientId: string,
): Promise<{ readonly clientUserId: string; readonly personId: string }[]> {
  return tx.query(
    `select id as "clientUserId", person_id as "personId" from clients.client_users
     where firm_id = $1 and client_id = $2 and rights = 'owner' and state = 'active' order by id limit 20`,
    [tx.scope.firmId, clientId],
  );
}
