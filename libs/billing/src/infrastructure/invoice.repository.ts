import {
  Refusal,
  type Currency,
  type FeeLineKind,
  type InvoiceKind,
  type InvoiceState,
} from '@overturn/kernel';
import { newId, writtenNumber, type ChangeTx, type Tx } from '@overturn/platform';
import type { DraftLine, Ground } from '../domain/invoices/draft-lines';

export interface Invoice {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly letterId: string;
  readonly calculationId: string | null;
  readonly kind: InvoiceKind;
  readonly state: InvoiceState;
  readonly currency: Currency;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  /** Parts per million; null without tax. */
  readonly taxRatePpm: number | null;
  readonly totalMinor: bigint;
  readonly depositAppliedMinor: bigint;
  readonly paidMinor: bigint;
  readonly creditedMinor: bigint;
  readonly dueOn: string | null;
  /** `INV-2026-0042`; null before it is issued. */
  readonly number: string | null;
  readonly calculatedBy: string;
  readonly draftedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly issuedAt: Date | null;
  readonly closedReason: string | null;
  readonly version: number;
  readonly lines: readonly {
    readonly kind: FeeLineKind;
    readonly clause: string;
    readonly amountMinor: bigint;
  }[];
}

type Amounts = 'netMinor' | 'taxMinor' | 'totalMinor' | 'depositAppliedMinor' | 'paidMinor' | 'creditedMinor';
type Row = Omit<Invoice, Amounts | 'lines'> &
  Record<Amounts, string> & {
    readonly lines: readonly {
      readonly kind: FeeLineKind;
      readonly clause: string;
      readonly minor: string;
    }[];
  };

const COLUMNS = `i.id, i.case_id as "caseId", i.client_id as "clientId", i.engagement_id as "letterId",
  i.calculation_id as "calculationId", i.kind, i.state, i.currency, i.net_minor::text as "netMinor",
  i.tax_minor::text as "taxMinor", i.tax_rate_ppm as "taxRatePpm", i.total_minor::text as "totalMinor", i.deposit_applied_minor::text as "depositAppliedMinor",
  i.paid_minor::text as "paidMinor", i.credited_minor::text as "creditedMinor", i.due_on::text as "dueOn",
  ${writtenNumber('i')} as number, i.calculated_by as "calculatedBy",
  i.drafted_at as "draftedAt", i.approved_by as "approvedBy", i.approved_at as "approvedAt", i.issued_at as "issuedAt",
  i.closed_reason as "closedReason", i.version,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'clause', l.clause, 'minor', l.amount_minor::text)
     order by l.position), '[]') from billing.invoice_lines l where l.firm_id = i.firm_id and l.invoice_id = i.id) as lines`;

const invoiceOf = (row: Row): Invoice => ({
  ...row,
  netMinor: BigInt(row.netMinor),
  taxMinor: BigInt(row.taxMinor),
  totalMinor: BigInt(row.totalMinor),
  depositAppliedMinor: BigInt(row.depositAppliedMinor),
  paidMinor: BigInt(row.paidMinor),
  creditedMinor: BigInt(row.creditedMinor),
  lines: row.lines.map(({ kind, clause, minor }) => ({ kind, clause, amountMinor: BigInt(minor) })),
});

/** What the client still owes; never below zero. */
export function openMinorOf(one: Invoice): bigint {
  const open = one.totalMinor - one.paidMinor - one.creditedMinor - one.depositAppliedMinor;
  return open > 0n ? open : 0n;
}

const MOST_INVOICES = 200;

/** Newest first, at most 200. */
export async function invoicesOfCase(tx: Tx, caseId: string): Promise<readonly Invoice[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.invoices i where i.firm_id = $1 and i.case_id = $2
     order by i.drafted_at desc, i.id desc limit $3`,
    [tx.scope.firmId, caseId, MOST_INVOICES],
  );
  return rows.map(invoiceOf);
}

export const numbersOfInvoices = (
  tx: Tx,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly number: string }[]> =>
  tx.query(
    `select i.id, ${writtenNumber('i')} as number
     from billing.invoices i where i.firm_id = $1 and i.id = any ($2) and i.number is not null`,
    [tx.scope.firmId, ids],
  );

export interface InvoiceFilter {
  readonly states: readonly InvoiceState[];
  /** Only of these clients or cases, or with this number; absent for any. */
  readonly among?: {
    readonly clientIds: readonly string[];
    readonly caseIds: readonly string[];
    readonly number: string;
  };
}
/** A client's invoices with something open, and when their last day ends where the firm is. Row security narrows it to theirs. */
export const openInvoicesOfClient = (
  tx: Tx,
): Promise<{ readonly caseId: string; readonly dueAt: Date | null }[]> =>
  tx.query(
    `select i.case_id as "caseId", (i.due_on + 1)::timestamp at time zone f.zone as "dueAt"
     from billing.invoices i join identity.firms f on f.id = i.firm_id
     where i.firm_id = $1 and i.state in ('issued', 'partly_paid')
       and i.total_minor > i.paid_minor + i.credited_minor + i.deposit_applied_minor
     order by i.due_on nulls last limit 50`,
    [tx.scope.firmId],
  );

/** Newest first; `after` is the instant and id of the last one seen. */
export async function invoicesInState(
  tx: Tx,
  { states, among }: InvoiceFilter,
  after: { readonly draftedAt: Date; readonly id: string } | null,
  limit: number,
): Promise<readonly Invoice[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.invoices i where i.firm_id = $1 and i.state = any ($2::text[])
       and ($3::timestamptz is null or (i.drafted_at, i.id) < ($3::timestamptz, $4::uuid))
       and ($6::uuid[] is null or i.client_id = any ($6) or i.case_id = any ($7::uuid[])
         or ${writtenNumber('i')} = $8)
     order by i.drafted_at desc, i.id desc limit $5`,
    [
      tx.scope.firmId,
      states,
      after?.draftedAt ?? null,
      after?.id ?? null,
      limit,
      among?.clientIds ?? null,
      among?.caseIds ?? null,
      among?.number ?? null,
    ],
  );
  return rows.map(invoiceOf);
}

/** @throws BILLING.INVOICE_NOT_FOUND */
export async function invoiceOfId(tx: Tx, id: string): Promise<Invoice> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.invoices i where i.firm_id = $1 and i.id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.INVOICE_NOT_FOUND');
  return invoiceOf(row);
}

/** @throws BILLING.INVOICE_NOT_FOUND */
export async function invoiceForUpdate(tx: ChangeTx, id: string): Promise<Invoice> {
  const { firmId } = tx.scope;
  await tx.query('select from billing.invoices where firm_id = $1 and id = $2 for update', [firmId, id]);
  return invoiceOfId(tx, id);
}

export interface NewInvoice {
  readonly caseId: string;
  readonly clientId: string;
  readonly letterId: string;
  readonly calculationId: string | null;
  readonly kind: InvoiceKind;
  readonly currency: Currency;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly tax: { readonly ratePpm: number; readonly isIncluded: boolean } | null;
  readonly dueInDays: number;
  readonly calculatedBy: string;
  readonly lines: readonly DraftLine[];
  readonly grounds: readonly Ground[];
}

/** Writes an invoice at once: what it says is never changed afterwards. */
export async function insertInvoice(tx: ChangeTx, one: NewInvoice): Promise<void> {
  const id = newId();
  const { firmId } = tx.scope;
  await tx.query(
    `insert into billing.invoices (firm_id, id, case_id, client_id, engagement_id, calculation_id, kind, currency, net_minor,
       tax_minor, total_minor, tax_rate_ppm, is_tax_included, due_in_days, calculated_by, drafted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      firmId,
      id,
      one.caseId,
      one.clientId,
      one.letterId,
      one.calculationId,
      one.kind,
      one.currency,
      one.netMinor.toString(),
      one.taxMinor.toString(),
      (one.netMinor + one.taxMinor).toString(),
      one.tax?.ratePpm ?? null,
      one.tax?.isIncluded ?? true,
      one.dueInDays,
      one.calculatedBy,
      tx.now,
    ],
  );
  await tx.query(
    `insert into billing.invoice_grounds (firm_id, case_id, invoice_id, position, claim_id, payout_id)
     select $1, $2, $3, place, claim, payout
     from unnest($4::uuid[], $5::uuid[]) with ordinality as one (claim, payout, place)`,
    [
      firmId,
      one.caseId,
      id,
      one.grounds.map(({ claimId }) => claimId),
      one.grounds.map(({ payoutId }) => payoutId),
    ],
  );
  await tx.query(
    `insert into billing.invoice_lines (firm_id, invoice_id, position, kind, clause, amount_minor, ground_position)
     select $1, $2, place, kind, clause, minor, ground
     from unnest($3::text[], $4::text[], $5::bigint[], $6::int[]) with ordinality as one (kind, clause, minor, ground, place)`,
    [
      firmId,
      id,
      one.lines.map(({ kind }) => kind),
      one.lines.map(({ clause }) => clause),
      one.lines.map(({ amountMinor }) => amountMinor.toString()),
      one.lines.map(({ groundIndex }) => (groundIndex === null ? null : groundIndex + 1)),
    ],
  );
  tx.touch('invoice', id);
}

/** What may change of an invoice; the database says when. */
export interface InvoiceMove {
  readonly state: InvoiceState;
  readonly paidMinor?: bigint;
  readonly creditedMinor?: bigint;
  readonly depositAppliedMinor?: bigint;
  readonly approvedBy?: string;
  readonly issuedBy?: string;
  readonly closedReason?: string;
}

/** Moves a locked invoice on by one version. */
export async function moveInvoice(tx: ChangeTx, id: string, move: InvoiceMove): Promise<void> {
  await tx.query(
    `update billing.invoices set version = version + 1, state = $3, paid_minor = coalesce($4, paid_minor),
       credited_minor = coalesce($5, credited_minor), deposit_applied_minor = coalesce($6, deposit_applied_minor),
       approved_by = coalesce($7, approved_by), approved_at = case when $7::uuid is null then approved_at else $10 end,
       issued_by = coalesce($8, issued_by), issued_at = case when $8::uuid is null then issued_at else $10 end,
       closed_reason = coalesce($9, closed_reason)
     where firm_id = $1 and id = $2`,
    [
      tx.scope.firmId,
      id,
      move.state,
      move.paidMinor?.toString() ?? null,
      move.creditedMinor?.toString() ?? null,
      move.depositAppliedMinor?.toString() ?? null,
      move.approvedBy ?? null,
      move.issuedBy ?? null,
      move.closedReason ?? null,
      tx.now,
    ],
  );
  tx.touch('invoice', id);
}

/** What an invoice rested on can be invoiced again. */
export async function freeGrounds(tx: ChangeTx, invoiceId: string): Promise<void> {
  await tx.query(
    'update billing.invoice_grounds set is_live = false where firm_id = $1 and invoice_id = $2 and is_live',
    [tx.scope.firmId, invoiceId],
  );
}

/** Which of these claims and payouts a live invoice rests on. */
export async function liveGrounds(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select coalesce(claim_id, payout_id) as id from billing.invoice_grounds
     where firm_id = $1 and is_live and (claim_id = any ($2::uuid[]) or payout_id = any ($2::uuid[]))`,
    [tx.scope.firmId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}
