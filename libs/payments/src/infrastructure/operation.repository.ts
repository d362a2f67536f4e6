import { Refusal, type OperationKind, type OperationState, type ParkReason } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly clientId: string;
  readonly caseId: string | null;
  readonly invoiceId: string | null;
  readonly mirrorOperationId: string | null;
  readonly cardId: string | null;
  readonly consentId: string | null;
  readonly creditNoteId: string | null;
  readonly surplusId: string | null;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly content: Readonly<Record<string, unknown>>;
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly firstSentAt: Date | null;
  readonly attempts: number;
  readonly isKeySpoilt: boolean;
  readonly nextAt: Date | null;
  readonly objectId: string | null;
  readonly url: string | null;
  readonly failureCode: string | null;
  readonly parkReason: ParkReason | null;
  readonly releasedBy: string | null;
  readonly settledAt: Date | null;
  readonly closedAt: Date | null;
}

type Row = Omit<Operation, 'amountMinor'> & { readonly amountMinor: string };
const operationOf = (row: Row): Operation => ({ ...row, amountMinor: BigInt(row.amountMinor) });

const COLUMNS = `o.id, o.kind, o.state, o.client_id as "clientId", o.case_id as "caseId", o.invoice_id as "invoiceId",
  o.mirror_operation_id as "mirrorOperationId", o.card_id as "cardId", o.consent_id as "consentId",
  o.credit_note_id as "creditNoteId", o.surplus_id as "surplusId", o.currency, o.amount_minor::text as "amountMinor",
  o.content, o.requested_by as "requestedBy", o.requested_at as "requestedAt", o.first_sent_at as "firstSentAt", o.attempts,
  o.is_key_spoilt as "isKeySpoilt", o.next_at as "nextAt", o.object_id as "objectId", o.url, o.failure_code as "failureCode",
  o.park_reason as "parkReason", o.released_by as "releasedBy", o.settled_at as "settledAt", o.closed_at as "closedAt"`;

export interface NewOperation {
  readonly kind: OperationKind;
  readonly clientId: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly requestedBy: string | null;
  readonly caseId?: string;
  readonly invoiceId?: string;
  readonly mirrorOperationId?: string;
  readonly cardId?: string;
  readonly consentId?: string;
  readonly creditNoteId?: string;
  readonly surplusId?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** Asks for an operation, due at once. @throws PAYMENTS.OPERATION_RUNNING when one of its kind lives already */
export async function insertOperation(tx: ChangeTx, one: NewOperation): Promise<string> {
  const id = newId();
  const rows = await tx.query(
    `insert into payments.operations (firm_id, id, kind, client_id, case_id, invoice_id, mirror_operation_id, card_id,
       consent_id, credit_note_id, surplus_id, currency, amount_minor, content, requested_by, requested_at, next_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
     on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.kind,
      one.clientId,
      one.caseId ?? null,
      one.invoiceId ?? null,
      one.mirrorOperationId ?? null,
      one.cardId ?? null,
      one.consentId ?? null,
      one.creditNoteId ?? null,
      one.surplusId ?? null,
      one.currency,
      one.amountMinor.toString(),
      JSON.stringify(one.content ?? {}),
      one.requestedBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('PAYMENTS.OPERATION_RUNNING');
  tx.touch('payment_operation', id);
  return id;
}

/** @throws PAYMENTS.OPERATION_NOT_FOUND */
export async function operationOfId(tx: Tx, id: string): Promise<Operation> {
  const found = await findOperation(tx, id);
  if (!found) throw new Refusal('PAYMENTS.OPERATION_NOT_FOUND');
  return found;
}

export async function findOperation(tx: Tx, id: string): Promise<Operation | undefined> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from payments.operations o where o.firm_id = $1 and o.id = $2`,
    [tx.scope.firmId, id],
  );
  return row && operationOf(row);
}

/** A charge that did not go through, for those who are told. */
export interface StoppedCharge extends Operation {
  /** The page on which the client can pay instead. */
  readonly pageUrl: string | null;
}

export async function stoppedCharge(tx: Tx, id: string): Promise<StoppedCharge | undefined> {
  const charge = await findOperation(tx, id);
  if (!charge || charge.mirrorOperationId === null) return undefined;
  const mirror = await findOperation(tx, charge.mirrorOperationId);
  return { ...charge, pageUrl: mirror?.closedAt === null ? mirror.url : null };
}

/** Charges over the bounds that wait for a person, oldest first, at most 50. */
export async function parkedCharges(tx: Tx): Promise<readonly Operation[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from payments.operations o where o.firm_id = $1 and o.state = 'parked' and o.closed_at is null
     order by o.requested_at, o.id limit 50`,
    [tx.scope.firmId],
  );
  return rows.map(operationOf);
}

/** Which of these surplus payments somebody has asked to be paid back. */
export async function refundedSurplus(tx: Tx, paymentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select surplus_id as id from payments.operations where firm_id = $1 and surplus_id = any ($2::uuid[])
       and state not in ('failed', 'cancelled')`,
    [tx.scope.firmId, paymentIds],
  );
  return new Set(rows.map(({ id }) => id));
}

const SHOWN = 200;

/** Of a case, newest first, at most 200. */
export async function operationsOfCase(tx: Tx, caseId: string): Promise<readonly Operation[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from payments.operations o where o.firm_id = $1 and o.case_id = $2
     order by o.requested_at desc, o.id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
  return rows.map(operationOf);
}

/** Of an invoice, newest first. */
export async function operationsOfInvoice(tx: Tx, invoiceId: string): Promise<readonly Operation[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from payments.operations o where o.firm_id = $1 and o.invoice_id = $2
     order by o.requested_at desc, o.id desc limit $3`,
    [tx.scope.firmId, invoiceId, SHOWN],
  );
  return rows.map(operationOf);
}

/** Savings of cards of a client, newest first. */
export async function savingsOfClient(tx: Tx, clientId: string): Promise<readonly Operation[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from payments.operations o where o.firm_id = $1 and o.client_id = $2 and o.kind = 'save_card'
     order by o.requested_at desc, o.id desc limit 20`,
    [tx.scope.firmId, clientId],
  );
  return rows.map(operationOf);
}

export interface PayLink {
  readonly invoiceId: string;
  /** Null while the provider makes the page. */
  readonly url: string | null;
}

/** Pages on which a client can pay now, or soon. */
export function payLinksOfClient(tx: Tx, clientId: string): Promise<PayLink[]> {
  return tx.query<PayLink>(
    `select o.invoice_id as "invoiceId", o.url from payments.operations o
     where o.firm_id = $1 and o.client_id = $2 and o.kind = 'invoice' and o.closed_at is null
       and (o.state in ('requested', 'sent', 'unknown') or o.state = 'succeeded' and o.url is not null) order by o.requested_at desc, o.id desc limit $3`,
    [tx.scope.firmId, clientId, SHOWN],
  );
}

/** What charges of the last 24 hours took or may have taken, in minor units of a currency. */
export async function takenOfDay(tx: Tx, currency: string): Promise<bigint> {
  const [row] = await tx.query<{ taken: string }>(
    `select coalesce(sum(amount_minor), 0)::text as taken from payments.operations
     where firm_id = $1 and kind = 'charge' and currency = $2 and first_sent_at > $3::timestamptz - interval '24 hours'
       and state not in ('failed', 'cancelled')`,
    [tx.scope.firmId, currency, tx.now],
  );
  return BigInt(row?.taken ?? '0');
}

/** What may change of an operation; the database says when. Null clears `nextAt`: nothing is to be done. */
export interface OperationMove {
  readonly state?: OperationState;
  readonly firstSentAt?: Date;
  readonly isTakenUp?: boolean;
  readonly isKeySpoilt?: boolean;
  readonly nextAt: Date | null;
  readonly objectId?: string;
  readonly url?: string | null;
  readonly failureCode?: string | null;
  readonly parkReason?: ParkReason;
  readonly releasedBy?: string;
  readonly isSettled?: boolean;
  readonly isClosed?: boolean;
}

/** Moves an operation on by one version. */
export async function moveOperation(tx: ChangeTx, id: string, move: OperationMove): Promise<void> {
  await tx.query(
    `update payments.operations set version = version + 1, state = coalesce($3, state),
       first_sent_at = coalesce(first_sent_at, $4), attempts = attempts + $5, is_key_spoilt = is_key_spoilt or $6,
       next_at = $7, object_id = coalesce($8, object_id), url = coalesce($9, url),
       failure_code = case when $10 then $11 else failure_code end, park_reason = coalesce($12, park_reason),
       released_by = coalesce($13, released_by), released_at = case when $13::uuid is null then released_at else $14 end,
       settled_at = case when $15 then coalesce(settled_at, $14) else settled_at end,
       closed_at = case when $16 then coalesce(closed_at, $14) else closed_at end
     where firm_id = $1 and id = $2`,
    [
      tx.scope.firmId,
      id,
      move.state ?? null,
      move.firstSentAt ?? null,
      move.isTakenUp ? 1 : 0,
      move.isKeySpoilt ?? false,
      move.nextAt,
      move.objectId ?? null,
      move.url ?? null,
      move.failureCode !== undefined,
      move.failureCode ?? null,
      move.parkReason ?? null,
      move.releasedBy ?? null,
      tx.now,
      move.isSettled ?? false,
      move.isClosed ?? false,
    ],
  );
  tx.touch('payment_operation', id);
}

/** One after the other within a firm: whoever moves operations or objects waits here for who does it already. */
export async function takeTurn(tx: ChangeTx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('payments ' || $1::uuid, 0))`, [
    tx.scope.firmId,
  ]);
}
