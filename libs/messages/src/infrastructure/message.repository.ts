import type { ChangeTx, Tx } from '@overturn/platform';

/** Which of the two sides of a conversation. */
export type Side = 'firm' | 'client';

/** A message as it is shown; of one that was taken back only that it was. */
export interface Message {
  readonly id: string;
  readonly side: Side;
  readonly writer: string;
  readonly isMine: boolean;
  readonly body: string;
  readonly sentAt: Date;
  readonly isRetracted: boolean;
  readonly files: readonly { readonly id: string; readonly fileName: string }[];
  /** Set when it came by mail. */
  readonly mail: MailedBesides | null;
}

export interface NewMessage {
  readonly caseId: string;
  readonly body: string;
  readonly evidenceIds: readonly string[];
}

/** Who writes or reads, on which side. @throws for a job, which converses with nobody */
export function readerOf({ scope: { actor } }: Tx): { readonly side: Side; readonly personId: string } {
  if (actor.kind === 'system') throw new Error('A job reads no conversation');
  return { side: actor.kind === 'client' ? 'client' : 'firm', personId: actor.personId };
}

/** What a message that came by mail brought besides its words. */
export interface MailedBesides {
  readonly signature: string;
  readonly quoted: string;
  readonly leftOut: readonly string[];
}

/** @param id makes it the same message for ever. @returns whether it is new */
export async function insertMessage(
  tx: ChangeTx,
  { caseId, body, evidenceIds }: NewMessage,
  id: string,
): Promise<boolean> {
  const { firmId, actor } = tx.scope;
  const added = await tx.query(
    `insert into messages.messages (firm_id, id, case_id, body, staff_id, person_id, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    [
      firmId,
      id,
      caseId,
      body,
      actor.kind === 'staff' ? actor.staffId : null,
      actor.kind === 'client' ? actor.personId : null,
      tx.now,
    ],
  );
  tx.touch('message', id);
  if (added.length === 0) return false;
  if (evidenceIds.length > 0)
    await tx.query(
      `insert into messages.message_files (firm_id, case_id, message_id, evidence_id)
       select $1, $2, $3, one from unnest($4::uuid[]) as one`,
      [firmId, caseId, id, [...new Set(evidenceIds)]],
    );
  return true;
}

export async function insertBesides(
  tx: ChangeTx,
  message: { readonly id: string; readonly caseId: string },
  { signature, quoted, leftOut }: MailedBesides,
): Promise<void> {
  await tx.query(
    `insert into messages.message_mails (firm_id, case_id, message_id, signature, quoted, left_out)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.firmId, message.caseId, message.id, signature, quoted, leftOut],
  );
}

// Staff are named to a client by the firm; a client's transaction sees no person but itself.
const SHOWN = `select m.id, case when m.staff_id is null then 'client' else 'firm' end as side,
    coalesce(p.name, '') as writer, coalesce(coalesce(m.person_id, s.person_id) = $3, false) as "isMine",
    case when r.message_id is null then m.body else '' end as body, m.sent_at as "sentAt",
    r.message_id is not null as "isRetracted",
    coalesce((select json_agg(json_build_object('id', f.id, 'fileName', f.file_name) order by f.file_name, f.id)
      from messages.message_files o join evidence.files f on f.firm_id = o.firm_id and f.id = o.evidence_id
      where o.firm_id = m.firm_id and o.message_id = m.id and r.message_id is null), '[]') as files,
    case when b.message_id is not null and r.message_id is null then
      json_build_object('signature', b.signature, 'quoted', b.quoted, 'leftOut', b.left_out) end as mail
  from messages.messages m
  left join messages.retractions r on r.firm_id = m.firm_id and r.message_id = m.id
  left join messages.message_mails b on b.firm_id = m.firm_id and b.message_id = m.id
  left join identity.staff s on s.firm_id = m.firm_id and s.id = m.staff_id
  left join identity.people p on p.id = coalesce(m.person_id, s.person_id)
  where m.firm_id = $1 and m.case_id = $2`;

/** Newest first, before a place in the conversation. */
export function messagesOfCase(
  tx: Tx,
  caseId: string,
  before: { readonly at: Date; readonly id: string } | null,
  limit: number,
): Promise<Message[]> {
  return tx.query<Message>(
    `${SHOWN} and ($4::timestamptz is null or (m.sent_at, m.id) < ($4, $5::uuid))
     order by m.sent_at desc, m.id desc limit $6`,
    [tx.scope.firmId, caseId, readerOf(tx).personId, before?.at ?? null, before?.id ?? null, limit],
  );
}

/** A message of the case that the reader wrote, or undefined. */
export async function ownMessage(tx: Tx, caseId: string, id: string): Promise<Message | undefined> {
  const [message] = await tx.query<Message>(`${SHOWN} and m.id = $4`, [
    tx.scope.firmId,
    caseId,
    readerOf(tx).personId,
    id,
  ]);
  return message?.isMine ? message : undefined;
}

export async function insertRetraction(tx: ChangeTx, caseId: string, id: string): Promise<void> {
  await tx.query(
    `insert into messages.retractions (firm_id, message_id, case_id, retracted_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [tx.scope.firmId, id, caseId, tx.now],
  );
  tx.touch('message', id);
}

/** The reader has seen everything that is there. */
export async function markRead(tx: ChangeTx, caseId: string): Promise<void> {
  const { side, personId } = readerOf(tx);
  await tx.query(
    `insert into messages.reads as old (firm_id, case_id, person_id, is_client, read_until)
     select $1, $2, $3, $4, max(sent_at) from messages.messages where firm_id = $1 and case_id = $2 having count(*) > 0
     on conflict (firm_id, case_id, person_id, is_client)
     do update set read_until = greatest(old.read_until, excluded.read_until)`,
    [tx.scope.firmId, caseId, personId, side === 'client'],
  );
}

/** How far anybody of a side has read; null: nobody has. */
export async function readUntil(tx: Tx, caseId: string, side: Side): Promise<Date | null> {
  const [row] = await tx.query<{ until: Date | null }>(
    'select max(read_until) as until from messages.reads where firm_id = $1 and case_id = $2 and is_client = $3',
    [tx.scope.firmId, caseId, side === 'client'],
  );
  return row?.until ?? null;
}

/** What somebody has not read yet, case by case; of one case, or of all that row security shows. */
export function unreadByCase(
  tx: Tx,
  { side, personId }: { readonly side: Side; readonly personId: string },
  caseId: string | null,
): Promise<{ readonly caseId: string; readonly count: number; readonly since: Date }[]> {
  return tx.query(
    `select m.case_id as "caseId", count(*)::int as count, min(m.sent_at) as since from messages.messages m
     left join messages.reads r on r.firm_id = m.firm_id and r.case_id = m.case_id and r.person_id = $2 and r.is_client = $3
     where m.firm_id = $1 and (m.staff_id is null) <> $3 and ($4::uuid is null or m.case_id = $4)
       and (r.read_until is null or m.sent_at > r.read_until)
       and not exists (select from messages.retractions x where x.firm_id = m.firm_id and x.message_id = m.id)
     group by m.case_id limit 200`,
    [tx.scope.firmId, personId, side === 'client', caseId],
  );
}
