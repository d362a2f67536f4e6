import { hashToken, newId, newToken, type ChangeTx, type Tx } from '@overturn/platform';

const SESSION_DAYS = 30;

/** As whom somebody has come in, and how. */
interface NewPortalSession {
  readonly personId: string;
  readonly firmId: string;
  readonly clientUserId: string;
  /** Null: by a one-time code. */
  readonly passkeyId: string | null;
  readonly userAgent: string;
  readonly ipAddress: string;
}

/** Opens a session for thirty days. @returns its token, of which only the hash is kept */
export async function openPortalSession(tx: ChangeTx, session: NewPortalSession): Promise<string> {
  const [id, token] = [newId(), newToken()];
  await tx.query(
    `update clients.client_users set state = 'active', joined_at = coalesce(joined_at, clock_timestamp()),
       last_seen_at = clock_timestamp() where firm_id = $1 and id = $2 and state <> 'disabled'`,
    [session.firmId, session.clientUserId],
  );
  await tx.query(
    `insert into clients.portal_sessions
       (id, person_id, firm_id, client_user_id, token_hash, user_agent, ip_address, passkey_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp() + make_interval(days => $9))`,
    [
      id,
      session.personId,
      session.firmId,
      session.clientUserId,
      hashToken(token),
      session.userAgent.slice(0, 300),
      session.ipAddress,
      session.passkeyId,
      SESSION_DAYS,
    ],
  );
  tx.touch('client_user', session.clientUserId);
  tx.touch('portal_session', id);
  return token;
}

/** Whether a session was opened by a one-time code in the last quarter of an hour: it needs no further one. */
export async function isFreshByCode(tx: Tx, sessionId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from clients.portal_sessions
     where id = $1 and passkey_id is null and created_at > clock_timestamp() - interval '15 minutes'`,
    [sessionId],
  );
  return rows.length > 0;
}
