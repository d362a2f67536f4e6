import { createHash } from 'node:crypto';
import { Refusal, type Currency } from '@overturn/kernel';
import { newId, writtenNumber, type ChangeTx, type Tx } from '@overturn/platform';
import type { BankMapping } from '../../domain/bank/bank-mapping';
import type { BankEntry } from '../../domain/bank/read-lines';

export interface BankProfile {
  readonly id: string;
  readonly name: string;
  readonly mapping: BankMapping;
  readonly version: number;
}

/** By name; a firm has a handful of banks. */
export const bankProfiles = (tx: Tx): Promise<BankProfile[]> =>
  tx.query<BankProfile>(
    'select id, name, mapping, version from billing.bank_profiles where firm_id = $1 order by name limit 50',
    [tx.scope.firmId],
  );

/** @throws BILLING.BANK_PROFILE_NOT_FOUND */
export async function bankProfile(tx: Tx, id: string): Promise<BankProfile> {
  const [row] = await tx.query<BankProfile>(
    'select id, name, mapping, version from billing.bank_profiles where firm_id = $1 and id = $2',
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.BANK_PROFILE_NOT_FOUND');
  return row;
}

/** Saves a bank's columns under its name; what was saved before is replaced. */
export async function saveBankProfile(
  tx: ChangeTx,
  one: { readonly name: string; readonly mapping: BankMapping; readonly savedBy: string },
): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `insert into billing.bank_profiles as b (firm_id, id, name, mapping, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (firm_id, name) do update set mapping = excluded.mapping, version = b.version + 1,
       saved_by = excluded.saved_by, saved_at = excluded.saved_at returning id`,
    [tx.scope.firmId, newId(), one.name, JSON.stringify(one.mapping), one.savedBy, tx.now],
  );
  tx.touch('bank_profile', row?.id ?? '');
}

export interface NewStatement {
  readonly profileId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly entries: readonly BankEntry[];
  readonly repeated: number;
  readonly outgoing: number;
  readonly importedBy: string;
}

export interface ImportedStatement {
  readonly imported: number;
  readonly known: number;
  readonly outgoing: number;
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

/** Writes a whole statement or nothing; lines that another file brought are left out. @throws BILLING.BANK_FILE_KNOWN */
export async function insertStatement(tx: ChangeTx, one: NewStatement): Promise<ImportedStatement> {
  const { firmId } = tx.scope;
  const id = newId();
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('bank profile ' || $1::uuid, 0))`, [
    one.profileId,
  ]);
  const prints = one.entries.map(({ fingerprint }) => hashed(fingerprint));
  const rows = await tx.query<{ fingerprint: string }>(
    `select fingerprint from billing.bank_lines where firm_id = $1 and profile_id = $2 and fingerprint = any ($3::text[])`,
    [firmId, one.profileId, prints],
  );
  const there = new Set(rows.map(({ fingerprint }) => fingerprint));
  const fresh = one.entries.map((entry, index) => ({ ...entry, print: prints[index] ?? '' })).filter(({ print }) => !there.has(print)); // prettier-ignore
  const known = one.entries.length - fresh.length + one.repeated;
  const written = await tx.query(
    `insert into billing.bank_statements (firm_id, id, profile_id, file_name, sha256, imported_lines, known_lines,
       outgoing_lines, imported_by, imported_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (firm_id, sha256) do nothing returning id`,
    [firmId, id, one.profileId, one.fileName, one.sha256, fresh.length, known, one.outgoing, one.importedBy, tx.now],
  ); // prettier-ignore
  if (written.length === 0) throw new Refusal('BILLING.BANK_FILE_KNOWN');
  await tx.query(
    `insert into billing.bank_lines (firm_id, id, statement_id, profile_id, line, booked_on, currency, amount_minor,
       counterparty, remark, bank_reference, fingerprint)
     select $1, l.id, $2, $3, l.line, l.day, l.currency, l.minor, l.counterparty, l.remark, l.reference, l.print
     from unnest($4::uuid[], $5::int[], $6::date[], $7::text[], $8::bigint[], $9::text[], $10::text[], $11::text[], $12::text[])
       as l (id, line, day, currency, minor, counterparty, remark, reference, print)`,
    [
      firmId,
      id,
      one.profileId,
      fresh.map(() => newId()),
      fresh.map(({ line }) => line),
      fresh.map(({ bookedOn }) => bookedOn),
      fresh.map(({ currency }) => currency),
      fresh.map(({ amountMinor }) => amountMinor.toString()),
      fresh.map(({ counterparty }) => counterparty),
      fresh.map(({ remark }) => remark),
      fresh.map(({ bankReference }) => bankReference),
      fresh.map(({ print }) => print),
    ],
  );
  tx.touch('bank_statement', id);
  return { imported: fresh.length, known, outgoing: one.outgoing };
}

export interface BankLine {
  readonly id: string;
  readonly bank: string;
  readonly line: number;
  readonly bookedOn: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  /** What no payment says yet. */
  readonly openMinor: bigint;
  /** Payments that were recorded from it before, the rejected ones too. */
  readonly matches: number;
  readonly counterparty: string;
  readonly remark: string;
  readonly bankReference: string;
}

const LINE = `l.id, b.name as bank, l.line, l.booked_on::text as "bookedOn", l.currency, l.amount_minor::text as minor,
  l.counterparty, l.remark, l.bank_reference as "bankReference", (l.amount_minor - k.minor)::text as open, k.matches`;
const MATCHED = `cross join lateral (select coalesce(sum(p.amount_minor) filter (where p.state <> 'rejected'), 0) as minor,
    count(*)::int as matches from billing.bank_matches m join billing.payments p on p.firm_id = m.firm_id and p.id = m.payment_id
  where m.firm_id = l.firm_id and m.line_id = l.id) k`;
const OPEN = `k.minor < l.amount_minor
  and not exists (select from billing.bank_set_asides s where s.firm_id = l.firm_id and s.line_id = l.id)`;
type LineRow = Omit<BankLine, 'amountMinor' | 'openMinor'> & {
  readonly minor: string;
  readonly open: string;
};
const lineOf = ({ minor, open, ...row }: LineRow): BankLine => ({
  ...row,
  amountMinor: BigInt(minor),
  openMinor: BigInt(open),
});

/** Lines that nobody matched yet, the latest day first. */
export async function openBankLines(
  tx: Tx,
  after: { readonly day: string; readonly id: string } | null,
  limit: number,
): Promise<readonly BankLine[]> {
  const rows = await tx.query<LineRow>(
    `select ${LINE} from billing.bank_lines l
     join billing.bank_profiles b on b.firm_id = l.firm_id and b.id = l.profile_id ${MATCHED}
     where l.firm_id = $1 and ${OPEN} and ($2::date is null or (l.booked_on, l.id) < ($2::date, $3::uuid))
     order by l.booked_on desc, l.id desc limit $4`,
    [tx.scope.firmId, after?.day ?? null, after?.id ?? null, limit],
  );
  return rows.map(lineOf);
}

/** @throws BILLING.BANK_LINE_NOT_FOUND, BILLING.BANK_LINE_USED */
export async function openBankLine(tx: ChangeTx, id: string): Promise<BankLine> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('bank line ' || $1::uuid, 0))`, [id]);
  const [row] = await tx.query<LineRow & { readonly isOpen: boolean }>(
    `select ${LINE}, ${OPEN} as "isOpen" from billing.bank_lines l
     join billing.bank_profiles b on b.firm_id = l.firm_id and b.id = l.profile_id ${MATCHED}
     where l.firm_id = $1 and l.id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.BANK_LINE_NOT_FOUND');
  if (!row.isOpen) throw new Refusal('BILLING.BANK_LINE_USED');
  return lineOf(row);
}

export async function insertBankMatch(
  tx: ChangeTx,
  one: { readonly lineId: string; readonly paymentId: string; readonly matchedBy: string },
): Promise<void> {
  await tx.query(
    `insert into billing.bank_matches (firm_id, line_id, payment_id, matched_by, matched_at) values ($1, $2, $3, $4, $5)`,
    [tx.scope.firmId, one.lineId, one.paymentId, one.matchedBy, tx.now],
  );
  tx.touch('bank_line', one.lineId);
}

export async function setBankLineAside(
  tx: ChangeTx,
  one: { readonly lineId: string; readonly reason: string; readonly by: string },
): Promise<void> {
  await tx.query(
    `insert into billing.bank_set_asides (firm_id, line_id, reason, set_aside_by, set_aside_at) values ($1, $2, $3, $4, $5)`,
    [tx.scope.firmId, one.lineId, one.reason, one.by, tx.now],
  );
  tx.touch('bank_line', one.lineId);
}

export interface OpenInvoice {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly number: string;
  readonly currency: Currency;
  readonly openMinor: bigint;
}

const MOST_OPEN = 1_000;

/** Invoices that money can be for, in these currencies, the earliest due first, at most 1,000. */
export async function openInvoices(tx: Tx, currencies: readonly string[]): Promise<readonly OpenInvoice[]> {
  const rows = await tx.query<Omit<OpenInvoice, 'openMinor'> & { readonly open: string }>(
    `select id, case_id as "caseId", client_id as "clientId", currency,
       ${writtenNumber('invoices')} as number,
       (total_minor - paid_minor - credited_minor - deposit_applied_minor)::text as open
     from billing.invoices where firm_id = $1 and state in ('issued', 'partly_paid', 'uncollectible')
       and currency = any ($2::text[]) and total_minor > paid_minor + credited_minor + deposit_applied_minor
     order by due_on, id limit $3`,
    [tx.scope.firmId, currencies, MOST_OPEN],
  );
  return rows.map(({ open, ...row }) => ({ ...row, openMinor: BigInt(open) }));
}
