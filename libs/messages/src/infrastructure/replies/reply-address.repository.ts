import type { ChangeTx, Tx } from '@overturn/platform';

/** To whom an address is given: a client's person by their access, or a member of staff. */
export interface NewReplyAddress {
  /** The mail that carries it. */
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  /** Null for staff. */
  readonly clientUserId: string | null;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/** Nothing happens when the mail has its address already. */
export async function insertReplyAddress(tx: ChangeTx, one: NewReplyAddress): Promise<void> {
  await tx.query(
    `insert into messages.reply_addresses
       (firm_id, id, case_id, person_id, client_user_id, staff_id, token_hash, created_at, expires_at)
     select $1, $2, $3, $4, $5, case when $5::uuid is null then
       (select s.id from identity.staff s where s.firm_id = $1 and s.person_id = $4) end, $6, $7, $8
     on conflict do nothing`,
    [
      tx.scope.firmId,
      one.id,
      one.caseId,
      one.personId,
      one.clientUserId,
      one.tokenHash,
      tx.now,
      one.expiresAt,
    ],
  );
}

/** Where an address leads, and to whom it was given. */
export interface ReplyAddress {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly clientUserId: string | null;
  readonly staffId: string | null;
  readonly expiresAt: Date;
}

export async function replyAddressOf(tx: Tx, id: string): Promise<ReplyAddress | null> {
  const [row] = await tx.query<ReplyAddress>(
    `select id, case_id as "caseId", person_id as "personId", client_user_id as "clientUserId", staff_id as "staffId",
            expires_at as "expiresAt"
     from messages.reply_addresses where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  return row ?? null;
}
