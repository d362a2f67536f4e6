import { type Currency, type LedgerAccount, type LedgerKind, Refusal } from '@overturn/kernel';
import { newId, writtenNumber, type ChangeTx, type Tx } from '@overturn/platform';
import type { Posting } from '../domain/ledger/postings';

export interface NewLedgerEntry {
  readonly kind: LedgerKind;
  readonly caseId: string;
  readonly clientId: string;
  readonly invoiceId?: string;
  readonly creditNoteId?: string;
  readonly paymentId?: string;
  /** Object of the payment provider that it is about. */
  readonly providerObjectId?: string;
  readonly depositReturnId?: string;
  readonly commissionEarningId?: string;
  readonly commissionPayoutId?: string;
  /** Day on which it counts, in the firm's zone. */
  readonly occurredOn: string;
  readonly currency: Currency;
  readonly postings: readonly Posting[];
  /** Null: a job, by what the provider shows. */
  readonly postedBy: string | null;
}

/** After these what was received of a case's fees may be another amount. */
const MOVES_FEES: readonly LedgerKind[] = [
  'payment_received',
  'deposit_applied',
  'credit_applied',
  'credit_note_issued',
  'refund_paid',
  'refund_failed',
  'dispute_opened',
  'dispute_won',
  'dispute_lost',
];

/** Posts one transaction. @throws BILLING.PERIOD_CLOSED for a day of a closed period */
export async function postEntry(tx: ChangeTx, entry: NewLedgerEntry): Promise<void> {
  const { firmId } = tx.scope;
  const closed = await tx.query(
    'select from billing.period_closings where firm_id = $1 and closed_through >= $2::date limit 1',
    [firmId, entry.occurredOn],
  );
  if (closed.length > 0) throw new Refusal('BILLING.PERIOD_CLOSED', { day: entry.occurredOn });
  const id = newId();
  await tx.query(
    `insert into billing.ledger_transactions (firm_id, id, case_id, client_id, kind, invoice_id, credit_note_id, payment_id,
       deposit_return_id, occurred_on, posted_by, posted_at, provider_object_id, commission_earning_id,
       commission_payout_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      firmId,
      id,
      entry.caseId,
      entry.clientId,
      entry.kind,
      entry.invoiceId ?? null,
      entry.creditNoteId ?? null,
      entry.paymentId ?? null,
      entry.depositReturnId ?? null,
      entry.occurredOn,
      entry.postedBy,
      tx.now,
      entry.providerObjectId ?? null,
      entry.commissionEarningId ?? null,
      entry.commissionPayoutId ?? null,
    ],
  );
  await tx.query(
    `insert into billing.postings (firm_id, transaction_id, position, account, currency, amount_minor)
     select $1, $2, place, account, currency, minor
     from unnest($3::text[], $4::text[], $5::bigint[]) with ordinality as one (account, currency, minor, place)`,
    [
      firmId,
      id,
      entry.postings.map(({ account }) => account),
      entry.postings.map(({ currency = entry.currency }) => currency),
      entry.postings.map(({ minor }) => minor.toString()),
    ],
  );
  tx.touch('ledger_transaction', id);
  if (entry.kind === 'payment_received')
    await tx.emit('billing.payment_received.v1', { caseId: entry.caseId });
  if (MOVES_FEES.includes(entry.kind)) await tx.emit('billing.fee_moved.v1', { caseId: entry.caseId });
}

/** Whether an object of the provider is in the ledger already. */
export async function hasEntryOf(tx: Tx, kind: LedgerKind, objectId: string): Promise<boolean> {
  const rows = await tx.query(
    'select from billing.ledger_transactions where firm_id = $1 and kind = $2 and provider_object_id = $3',
    [tx.scope.firmId, kind, objectId],
  );
  return rows.length > 0;
}

/** What the firm holds of the client's money in a case. */
export async function depositHeld(tx: Tx, caseId: string, currency: Currency): Promise<bigint> {
  const [row] = await tx.query<{ held: string }>(
    `select coalesce(-sum(p.amount_minor), 0)::text as held from billing.ledger_transactions t
     join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
     where t.firm_id = $1 and t.case_id = $2 and p.account = 'deposits_held' and p.currency = $3`,
    [tx.scope.firmId, caseId, currency],
  );
  return BigInt(row?.held ?? '0');
}

/** What a client has to its credit in a currency; nobody else sets it against an invoice until this transaction ends. */
export async function clientCreditForUpdate(
  tx: ChangeTx,
  clientId: string,
  currency: Currency,
): Promise<bigint> {
  const { firmId } = tx.scope;
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('client credit ' || $1::uuid || $2::uuid, 0))`,
    [firmId, clientId],
  );
  const [row] = await tx.query<{ credit: string }>(
    `select coalesce(-sum(p.amount_minor), 0)::text as credit from billing.postings p
     join billing.ledger_transactions t on t.firm_id = p.firm_id and t.id = p.transaction_id
     where p.firm_id = $1 and p.account = 'client_credit' and p.currency = $3 and t.client_id = $2`,
    [firmId, clientId, currency],
  );
  return BigInt(row?.credit ?? '0');
}

/** What a case moved on each account by each kind of entry, in minor units as digits. */
export function movementsOfCase(
  tx: Tx,
  caseId: string,
): Promise<
  {
    readonly kind: LedgerKind;
    readonly account: LedgerAccount;
    readonly currency: Currency;
    readonly minor: string;
  }[]
> {
  return tx.query(
    `select t.kind, p.account, p.currency, sum(p.amount_minor)::text as minor from billing.ledger_transactions t
     join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
     where t.firm_id = $1 and t.case_id = $2 group by t.kind, p.account, p.currency order by 1, 2, 3`,
    [tx.scope.firmId, caseId],
  );
}

/** The day of an instant in a zone, today without one, as the ledger counts days. */
export async function dayIn(tx: Tx, zone: string, at: Date = tx.now): Promise<string> {
  const [row] = await tx.query<{ day: string }>(
    'select ($1::timestamptz at time zone $2)::date::text as day',
    [at, zone],
  );
  return row?.day ?? '';
}

export interface LedgerEntry {
  readonly id: string;
  readonly kind: LedgerKind;
  readonly caseId: string;
  readonly clientId: string;
  readonly invoiceId: string | null;
  readonly creditNoteId: string | null;
  readonly paymentId: string | null;
  readonly depositReturnId: string | null;
  /** Number of the invoice or credit note, or reference of the transfer, that it comes from. */
  readonly document: string | null;
  readonly occurredOn: string;
  readonly postedAt: Date;
  readonly postings: readonly {
    readonly account: LedgerAccount;
    readonly currency: string;
    readonly minor: string;
  }[];
}

/** Entries from the latest day back; `after` is the day and id of the last one seen. */
export function ledgerEntries(
  tx: Tx,
  filter: { readonly caseId: string | null; readonly account: string | null },
  after: { readonly day: string; readonly id: string } | null,
  limit: number,
): Promise<LedgerEntry[]> {
  return tx.query<LedgerEntry>(
    `select t.id, t.kind, t.case_id as "caseId", t.client_id as "clientId", t.invoice_id as "invoiceId",
       t.credit_note_id as "creditNoteId", t.payment_id as "paymentId", t.deposit_return_id as "depositReturnId",
       t.occurred_on::text as "occurredOn", t.posted_at as "postedAt",
       coalesce(
         (select ${writtenNumber('n')} from billing.credit_notes n
           where n.firm_id = t.firm_id and n.id = t.credit_note_id),
         (select p.reference from billing.payments p where p.firm_id = t.firm_id and p.id = t.payment_id),
         (select r.reference from billing.deposit_returns r where r.firm_id = t.firm_id and r.id = t.deposit_return_id),
         (select ${writtenNumber('i')} from billing.invoices i
           where i.firm_id = t.firm_id and i.id = t.invoice_id)) as document,
       (select jsonb_agg(jsonb_build_object('account', p.account, 'currency', p.currency, 'minor', p.amount_minor::text)
          order by p.position) from billing.postings p where p.firm_id = t.firm_id and p.transaction_id = t.id) as postings
     from billing.ledger_transactions t
     where t.firm_id = $1 and ($2::uuid is null or t.case_id = $2)
       and ($3::text is null or exists (select from billing.postings p
         where p.firm_id = t.firm_id and p.transaction_id = t.id and p.account = $3))
       and ($4::date is null or (t.occurred_on, t.id) < ($4::date, $5::uuid))
     order by t.occurred_on desc, t.id desc limit $6`,
    [tx.scope.firmId, filter.caseId, filter.account, after?.day ?? null, after?.id ?? null, limit],
  );
}

export interface AccountBalance {
  readonly account: LedgerAccount;
  readonly currency: Currency;
  readonly minor: string;
}

/** What stands on each account in each currency; currencies are never added to each other. */
export function accountBalances(tx: Tx): Promise<AccountBalance[]> {
  return tx.query<AccountBalance>(
    `select account, currency, sum(amount_minor)::text as minor from billing.postings
     where firm_id = $1 group by account, currency order by account, currency`,
    [tx.scope.firmId],
  );
}

/** @throws BILLING.PERIOD_NOT_CLOSABLE for a day that is closed already or has not ended */
export async function closePeriod(
  tx: ChangeTx,
  through: string,
  today: string,
  closedBy: string,
): Promise<void> {
  const { firmId } = tx.scope;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('ledger ' || $1::uuid, 0))`, [firmId]);
  const later = await tx.query(
    'select from billing.period_closings where firm_id = $1 and closed_through >= $2::date limit 1',
    [firmId, through],
  );
  if (through >= today || later.length > 0)
    throw new Refusal('BILLING.PERIOD_NOT_CLOSABLE', { day: through });
  const id = newId();
  await tx.query(
    'insert into billing.period_closings (firm_id, id, closed_through, closed_by, closed_at) values ($1, $2, $3, $4, $5)',
    [firmId, id, through, closedBy, tx.now],
  );
  tx.touch('period_closing', id);
}

/** The last closed day, or null. */
export async function closedThrough(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }>(
    'select max(closed_through)::text as day from billing.period_closings where firm_id = $1',
    [tx.scope.firmId],
  );
  return row?.day ?? null;
}
