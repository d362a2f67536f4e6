import type { IncomingMailState, ReplyDrop, ReplyRefusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

export interface NewIncomingMail {
  readonly id: string;
  readonly caseId: string;
  readonly addressId: string;
  readonly messageKey: string;
  readonly sizeBytes: number;
  readonly fileKey: string;
}

/** @returns whether it is new: a Message-ID comes to a conversation once */
export async function insertIncomingMail(tx: ChangeTx, mail: NewIncomingMail): Promise<boolean> {
  const rows = await tx.query(
    `insert into messages.incoming_mails (firm_id, id, case_id, address_id, message_key, size_bytes, file_key, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      mail.id,
      mail.caseId,
      mail.addressId,
      mail.messageKey,
      mail.sizeBytes,
      mail.fileKey,
      tx.now,
    ],
  );
  return rows.length > 0;
}

export interface WaitingMail {
  readonly id: string;
  readonly addressId: string;
  readonly sizeBytes: number;
  readonly fileKey: string;
}

/** A mail that is still to be worked on; null when it has been. */
export async function waitingMail(tx: Tx, id: string): Promise<WaitingMail | null> {
  const [row] = await tx.query<WaitingMail>(
    `select id, address_id as "addressId", size_bytes::int8::float8 as "sizeBytes", file_key as "fileKey"
     from messages.incoming_mails where firm_id = $1 and id = $2 and state = 'received'`,
    [tx.scope.firmId, id],
  );
  return row ?? null;
}

/** What became of a mail. */
export interface MailEnd {
  readonly state: Exclude<IncomingMailState, 'received'>;
  readonly reason?: ReplyRefusal | ReplyDrop;
  readonly messageId?: string;
  readonly sender?: string;
  readonly words?: string;
  readonly leftOut?: readonly string[];
}

/** @returns whether this was the first to say so */
export async function endMail(tx: ChangeTx, id: string, end: MailEnd): Promise<boolean> {
  const rows = await tx.query(
    `with ended as (
       update messages.incoming_mails set state = $3, reason = $4, message_id = $5, sender = $6, words = $7, left_out = $8,
         worked_at = $9, file_key = null
       where firm_id = $1 and id = $2 and state = 'received' returning id)
     select id from ended`,
    [
      tx.scope.firmId,
      id,
      end.state,
      end.reason ?? null,
      end.messageId ?? null,
      end.sender ?? null,
      end.words ?? null,
      end.leftOut ?? [],
      tx.now,
    ],
  );
  return rows.length > 0;
}

/** Why an answer was refused, and of which case; null when it was not. */
export async function refusedMail(
  tx: Tx,
  id: string,
): Promise<{ readonly caseId: string; readonly reason: ReplyRefusal } | null> {
  const [row] = await tx.query<{ caseId: string; reason: ReplyRefusal }>(
    `select case_id as "caseId", reason from messages.incoming_mails where firm_id = $1 and id = $2 and state = 'refused'`,
    [tx.scope.firmId, id],
  );
  return row ?? null;
}

/** A mail whose sender nobody knows, for staff to look at. */
export interface UnconfirmedMail {
  readonly id: string;
  readonly sender: string | null;
  readonly words: string;
  readonly leftOut: readonly string[];
  readonly receivedAt: Date;
  /** Whose address it came to. */
  readonly addressOf: string;
}

/** Those of a case that nobody has dealt with, newest first. */
export const unconfirmedMails = (tx: Tx, caseId: string): Promise<UnconfirmedMail[]> =>
  tx.query(
    `select i.id, i.sender, i.words, i.left_out as "leftOut", i.received_at as "receivedAt", p.name as "addressOf"
     from messages.incoming_mails i
     join messages.reply_addresses a on a.firm_id = i.firm_id and a.id = i.address_id
     join identity.people p on p.id = a.person_id
     where i.firm_id = $1 and i.case_id = $2 and i.state = 'unconfirmed' and i.looked_at is null
     order by i.received_at desc, i.id desc limit 50`,
    [tx.scope.firmId, caseId],
  );

/** @returns whether there was one to deal with */
export async function setMailAside(
  tx: ChangeTx,
  { caseId, mailId, staffId }: { readonly caseId: string; readonly mailId: string; readonly staffId: string },
): Promise<boolean> {
  const rows = await tx.query(
    `with aside as (
       update messages.incoming_mails set looked_at = $4, looked_at_by = $5
       where firm_id = $1 and case_id = $2 and id = $3 and state = 'unconfirmed' and looked_at is null returning id)
     select id from aside`,
    [tx.scope.firmId, caseId, mailId, tx.now, staffId],
  );
  tx.touch('incoming_mail', mailId);
  return rows.length > 0;
}
