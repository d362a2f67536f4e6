import type { Currency } from '@overturn/kernel';
import { writtenNumber, type Tx } from '@overturn/platform';

/** An issued invoice, and how much of it fapiaos say: blue less red, minor units of its currency. */
export interface InvoiceCover {
  readonly invoiceId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly number: string;
  readonly currency: Currency;
  readonly isVoid: boolean;
  readonly totalMinor: bigint;
  readonly coveredMinor: bigint;
}

type CoverRow = Omit<InvoiceCover, 'totalMinor' | 'coveredMinor'> & {
  readonly total: string;
  readonly covered: string;
};

/** Issued invoices by their numbers. */
export async function coversOf(
  tx: Tx,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, InvoiceCover>> {
  const rows = await tx.query<CoverRow>(
    `select i.id as "invoiceId", i.case_id as "caseId", i.client_id as "clientId", n.number, i.currency,
       i.state = 'void' as "isVoid", i.total_minor::text as total,
       (select coalesce(sum(case f.colour when 'blue' then f.covers_minor else -f.covers_minor end), 0)::text
        from fapiao.fapiaos f where f.firm_id = i.firm_id and f.invoice_id = i.id and f.number is not null) as covered
     from billing.invoices i,
       lateral (select ${writtenNumber('i')} as number) n
     where i.firm_id = $1 and i.number is not null and n.number = any ($2::text[])`,
    [tx.scope.firmId, numbers],
  );
  return new Map(
    rows.map(({ total, covered, ...row }) => [
      row.number,
      { ...row, totalMinor: BigInt(total), coveredMinor: BigInt(covered) },
    ]),
  );
}

/** What red fapiaos may still take back of a blue one. */
export interface BlueLeft {
  readonly id: string;
  readonly number: string;
  readonly invoiceNumber: string;
  readonly form: 'general' | 'special';
  readonly issuedOn: string;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly coversMinor: bigint;
}

type BlueRow = Omit<BlueLeft, 'netMinor' | 'taxMinor' | 'coversMinor'> & {
  readonly net: string;
  readonly tax: string;
  readonly covers: string;
};

/** Issued blue ones by their numbers, less what red ones took back. */
export async function bluesNumbered(
  tx: Tx,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, BlueLeft>> {
  const rows = await tx.query<BlueRow>(
    `select b.id, b.number, b.form, b.issued_on::text as "issuedOn",
       ${writtenNumber('i')} as "invoiceNumber",
       (b.net_minor - coalesce(sum(r.net_minor), 0))::text as net, (b.tax_minor - coalesce(sum(r.tax_minor), 0))::text as tax,
       (b.covers_minor - coalesce(sum(r.covers_minor), 0))::text as covers
     from fapiao.fapiaos b join billing.invoices i on i.firm_id = b.firm_id and i.id = b.invoice_id
     left join fapiao.fapiaos r on r.firm_id = b.firm_id and r.blue_id = b.id and r.number is not null
     where b.firm_id = $1 and b.colour = 'blue' and b.number = any ($2::text[])
     group by b.firm_id, b.id, i.firm_id, i.id`,
    [tx.scope.firmId, numbers],
  );
  return new Map(
    rows.map(({ net, tax, covers, ...row }) => [
      row.number,
      { ...row, netMinor: BigInt(net), taxMinor: BigInt(tax), coversMinor: BigInt(covers) },
    ]),
  );
}

/** An invoice of which fapiaos say more than is left of it after credit notes, or after it was voided. */
export interface RedToIssue {
  readonly invoiceId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly invoiceNumber: string;
  readonly currency: Currency;
  readonly excessMinor: bigint;
  /** Where a red one is under way. */
  readonly isUnderWay: boolean;
  /** When the last credit note was decided, else when the last blue one was registered. */
  readonly since: Date;
}

const MOST_WAITING = 100;

/** Oldest first, at most 100. */
export async function redsToIssue(tx: Tx): Promise<readonly RedToIssue[]> {
  const rows = await tx.query<Omit<RedToIssue, 'excessMinor'> & { readonly excess: string }>(
    `select i.id as "invoiceId", i.case_id as "caseId", i.client_id as "clientId", i.currency,
       ${writtenNumber('i')} as "invoiceNumber",
       (c.covered - case i.state when 'void' then 0 else i.total_minor - i.credited_minor end)::text as excess,
       c."isUnderWay", coalesce((select max(n.decided_at) from billing.credit_notes n
         where n.firm_id = i.firm_id and n.invoice_id = i.id and n.state = 'issued'), c.registered) as since
     from billing.invoices i join lateral (
       select coalesce(sum(case f.colour when 'blue' then f.covers_minor else -f.covers_minor end)
                filter (where f.number is not null), 0) as covered,
              max(f.registered_at) as registered,
              coalesce(bool_or(f.state in ('confirmation_asked', 'confirmed')), false) as "isUnderWay"
       from fapiao.fapiaos f where f.firm_id = i.firm_id and f.invoice_id = i.id) c on true
     where i.firm_id = $1 and (i.credited_minor > 0 or i.state = 'void') and i.number is not null
       and c.covered > case i.state when 'void' then 0 else i.total_minor - i.credited_minor end
     order by since, i.id limit $2`,
    [tx.scope.firmId, MOST_WAITING],
  );
  return rows.map(({ excess, ...row }) => ({ ...row, excessMinor: BigInt(excess) }));
}
