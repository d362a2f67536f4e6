import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface MailRecord {
  readonly id: string;
  readonly notification_id: string | null;
  /** Null for who wrote on the public page. */
  readonly person_id: string | null;
  /** Set when it goes to a client's person. */
  readonly client_user_id: string | null;
  readonly template:
    | 'deadline_reminder'
    | 'documents_due'
    | 'message_received'
    | 'client_todo'
    | 'client_digest'
    | 'daily_digest'
    | 'invitation'
    | 'password_reset'
    | 'portal_invitation'
    | 'portal_code'
    | 'passkey_added'
    | 'charge_stopped'
    | 'reply_refused'
    | 'invoice_reminder'
    | 'intake_declined'
    | 'question_answered';
  readonly params: Readonly<Record<string, string>>;
  readonly secret_sealed: string | null;
  readonly attempts: number;
}

export interface NewMail {
  readonly notificationId: string | null;
  /** Null for who wrote on the public page: the template knows where their address is. */
  readonly personId: string | null;
  /** Set when it goes to a client's person. */
  readonly clientUserId?: string | null;
  readonly template: MailRecord['template'];
  readonly params: MailRecord['params'];
  readonly secretSealed: string | null;
  readonly notBefore: Date;
  /** Since when it waits for the digest of a client's person instead. */
  readonly heldAt?: Date | null;
}

/** Long enough for any mail server; a worker killed while sending is followed by another after it. */
const LEASE_SECONDS = 60;
const GIVE_UP_AFTER = 12;

/**
 * Queues a mail; a second one for the same notification, or of the same digest, is dropped. `id` makes it the same mail
 * for ever.
 * @returns whether it is a new one
 */
export async function queueMail(tx: ChangeTx, mail: NewMail, id: string = newId()): Promise<boolean> {
  const rows = await tx.query(
    `insert into notifications.mails (firm_id, id, notification_id, person_id, template, params, secret_sealed, not_before,
       client_user_id, state, held_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      mail.notificationId,
      mail.personId,
      mail.template,
      JSON.stringify(mail.params),
      mail.secretSealed,
      mail.notBefore,
      mail.clientUserId ?? null,
      mail.heldAt ? 'held' : 'queued',
      mail.heldAt ?? null,
    ],
  );
  return rows.length > 0;
}

/** Whether a client's person is about to be told the same already. */
export async function hasQueuedFor(
  tx: Tx,
  clientUserId: string,
  about: Readonly<Record<string, string>>,
): Promise<boolean> {
  const rows = await tx.query(
    `select from notifications.mails
     where firm_id = $1 and client_user_id = $2 and state in ('queued', 'held') and params @> $3::jsonb limit 1`,
    [tx.scope.firmId, clientUserId, JSON.stringify(about)],
  );
  return rows.length > 0;
}

/** Hands everything that is held for a client's person to the digest that tells it. */
export async function collectHeld(tx: ChangeTx, clientUserId: string, digestId: string): Promise<void> {
  await tx.query(
    `update notifications.mails set state = 'collected', collected_by = $3
     where firm_id = $1 and client_user_id = $2 and state = 'held'`,
    [tx.scope.firmId, clientUserId, digestId],
  );
}

/** What the mails were about that a digest collected. */
export async function toldBy(tx: Tx, digestId: string): Promise<readonly MailRecord['params'][]> {
  const rows = await tx.query<Pick<MailRecord, 'params'>>(
    'select params from notifications.mails where firm_id = $1 and collected_by = $2',
    [tx.scope.firmId, digestId],
  );
  return rows.map(({ params }) => params);
}

/** A held mail, locked; null once it was collected or released. */
export async function heldMail(
  tx: ChangeTx,
  mailId: string,
): Promise<Pick<MailRecord, 'client_user_id' | 'params'> | null> {
  const [held] = await tx.query<Pick<MailRecord, 'client_user_id' | 'params'>>(
    `select client_user_id, params from notifications.mails where firm_id = $1 and id = $2 and state = 'held' for update`,
    [tx.scope.firmId, mailId],
  );
  return held ?? null;
}

/** Sends a held mail by itself after all. */
export async function releaseMail(tx: ChangeTx, mailId: string, notBefore: Date): Promise<void> {
  await tx.query(
    `update notifications.mails set state = 'queued', not_before = $3 where firm_id = $1 and id = $2 and state = 'held'`,
    [tx.scope.firmId, mailId, notBefore],
  );
}

/** Takes a due mail for one try: nobody else gets it before the lease ends. Null when it is not due or not queued. */
export async function leaseMail(tx: ChangeTx, mailId: string): Promise<MailRecord | null> {
  const [record] = await tx.query<MailRecord>(
    `with leased as (
       update notifications.mails set attempts = attempts + 1, attempted_at = clock_timestamp(),
         not_before = platform.now() + make_interval(secs => $3)
       where firm_id = $1 and id = $2 and state = 'queued' and not_before <= platform.now()
       returning id, notification_id, person_id, client_user_id, template, params, secret_sealed, attempts)
     select * from leased`,
    [tx.scope.firmId, mailId, LEASE_SECONDS],
  );
  return record ?? null;
}

export async function markSent(tx: Tx, mailId: string): Promise<void> {
  await tx.query(
    `update notifications.mails set state = 'sent', sent_at = clock_timestamp(), secret_sealed = null, last_error = null
     where firm_id = $1 and id = $2 and state = 'queued'`,
    [tx.scope.firmId, mailId],
  );
}

export async function markCancelled(tx: Tx, mailId: string): Promise<void> {
  await tx.query(
    `update notifications.mails set state = 'cancelled', secret_sealed = null where firm_id = $1 and id = $2 and state = 'queued'`,
    [tx.scope.firmId, mailId],
  );
}

/** Waits longer after each failed try, up to an hour; after twelve the mail is given up and shown as failed. */
export async function markFailed(tx: Tx, record: MailRecord, error: string): Promise<void> {
  const waitSeconds = Math.min(3_600, 5 * 2 ** record.attempts);
  await tx.query(
    `update notifications.mails set last_error = $3, state = case when attempts >= $4 then 'failed' else 'queued' end,
       not_before = platform.now() + make_interval(secs => $5) where firm_id = $1 and id = $2 and state = 'queued'`,
    [tx.scope.firmId, record.id, error.slice(0, 300), GIVE_UP_AFTER, waitSeconds],
  );
}
