import {
  Refusal,
  type Currency,
  type FapiaoColour,
  type FapiaoForm,
  type FapiaoFormat,
  type FapiaoState,
} from '@overturn/kernel';
import { writtenNumber, type Tx } from '@overturn/platform';
import type { FapiaoFacts } from '../domain/fapiao-facts';

export interface Fapiao {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly invoiceId: string;
  /** `INV-2026-0042`. */
  readonly invoiceNumber: string;
  readonly currency: Currency;
  readonly colour: FapiaoColour;
  readonly form: FapiaoForm;
  readonly state: FapiaoState;
  readonly blueId: string | null;
  readonly blueNumber: string | null;
  readonly confirmationNumber: string | null;
  readonly reason: string;
  readonly closedReason: string | null;
  /** Null when the client asked. */
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly deliveredAt: Date | null;
  readonly version: number;
  /** What stands on it; null before it is issued. */
  readonly facts: FapiaoFacts | null;
  readonly files: readonly { readonly id: string; readonly format: FapiaoFormat }[];
}

interface Row extends Omit<Fapiao, 'facts'> {
  readonly number: string | null;
  readonly issuedOn: string;
  readonly title: string;
  readonly taxNumber: string;
  readonly item: string;
  readonly taxRatePpm: number;
  readonly net: string;
  readonly tax: string;
  readonly covers: string;
}

const COLUMNS = `f.id, f.case_id as "caseId", f.client_id as "clientId", f.invoice_id as "invoiceId",
  ${writtenNumber('i')} as "invoiceNumber", i.currency, f.colour, f.form, f.state,
  f.blue_id as "blueId", b.number as "blueNumber", f.confirmation_number as "confirmationNumber", f.reason,
  f.closed_reason as "closedReason", f.requested_by as "requestedBy", f.requested_at as "requestedAt",
  f.delivered_at as "deliveredAt", f.version, f.number, f.issued_on::text as "issuedOn", f.title, f.tax_number as "taxNumber",
  f.item, f.tax_rate_ppm as "taxRatePpm", f.net_minor::text as net, f.tax_minor::text as tax, f.covers_minor::text as covers,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.evidence_id, 'format', a.format) order by a.attached_at, a.evidence_id), '[]')
   from fapiao.files a where a.firm_id = f.firm_id and a.fapiao_id = f.id) as files`;
const FROM = `fapiao.fapiaos f join billing.invoices i on i.firm_id = f.firm_id and i.id = f.invoice_id
  left join fapiao.fapiaos b on b.firm_id = f.firm_id and b.id = f.blue_id`;

function fapiaoOf({
  number,
  issuedOn,
  title,
  taxNumber,
  item,
  taxRatePpm,
  net,
  tax,
  covers,
  ...row
}: Row): Fapiao {
  const said = { issuedOn, title, taxNumber, item, taxRatePpm };
  const amounts = () => ({ netMinor: BigInt(net), taxMinor: BigInt(tax), coversMinor: BigInt(covers) });
  return { ...row, facts: number === null ? null : { number, ...said, ...amounts() } };
}

export interface FapiaoFilter {
  readonly states: readonly FapiaoState[];
  readonly colours: readonly FapiaoColour[];
  /** Only of these clients or cases, or with this number of its own or of its invoice; absent for any. */
  readonly among?: {
    readonly clientIds: readonly string[];
    readonly caseIds: readonly string[];
    readonly number: string;
  };
}

/** Newest first; `after` is the instant and id of the last one seen. */
export async function fapiaosBy(
  tx: Tx,
  { states, colours, among }: FapiaoFilter,
  after: { readonly requestedAt: Date; readonly id: string } | null,
  limit: number,
): Promise<readonly Fapiao[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from ${FROM} where f.firm_id = $1 and f.state = any ($2::text[]) and f.colour = any ($3::text[])
       and ($4::timestamptz is null or (f.requested_at, f.id) < ($4::timestamptz, $5::uuid))
       and ($7::uuid[] is null or f.client_id = any ($7) or f.case_id = any ($8::uuid[]) or f.number = $9
         or ${writtenNumber('i')} = $9)
     order by f.requested_at desc, f.id desc limit $6`,
    [
      tx.scope.firmId,
      states,
      colours,
      after?.requestedAt ?? null,
      after?.id ?? null,
      limit,
      among?.clientIds ?? null,
      among?.caseIds ?? null,
      among?.number ?? null,
    ],
  );
  return rows.map(fapiaoOf);
}

const MOST_OF_CASE = 200;

/** Newest first, at most 200. Row security narrows a client's to their own. */
export async function fapiaosOfCase(tx: Tx, caseId: string): Promise<readonly Fapiao[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from ${FROM} where f.firm_id = $1 and f.case_id = $2 order by f.requested_at desc, f.id desc limit $3`,
    [tx.scope.firmId, caseId, MOST_OF_CASE],
  );
  return rows.map(fapiaoOf);
}

/** @throws FAPIAO.NOT_FOUND */
export async function fapiaoOfId(tx: Tx, id: string): Promise<Fapiao> {
  const [row] = await tx.query<Row>(`select ${COLUMNS} from ${FROM} where f.firm_id = $1 and f.id = $2`, [
    tx.scope.firmId,
    id,
  ]);
  if (!row) throw new Refusal('FAPIAO.NOT_FOUND');
  return fapiaoOf(row);
}

/** The open request of an invoice. */
export async function requestOfInvoice(
  tx: Tx,
  invoiceId: string,
): Promise<{ readonly id: string; readonly version: number } | null> {
  const [row] = await tx.query<{ id: string; version: number }>(
    `select id, version from fapiao.fapiaos where firm_id = $1 and invoice_id = $2 and state = 'requested'`,
    [tx.scope.firmId, invoiceId],
  );
  return row ?? null;
}

/** Which of these numbers the firm has registered. */
export async function knownNumbers(tx: Tx, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ number: string; id: string }>(
    'select number, id from fapiao.fapiaos where firm_id = $1 and number = any ($2::text[])',
    [tx.scope.firmId, numbers],
  );
  return new Map(rows.map(({ number, id }) => [number, id]));
}

/** Whether a file is one of this fapiao's. Row security lets a client see those of their own. */
export async function isFileOf(tx: Tx, fapiaoId: string, evidenceId: string): Promise<boolean> {
  const rows = await tx.query(
    'select from fapiao.files where firm_id = $1 and fapiao_id = $2 and evidence_id = $3',
    [tx.scope.firmId, fapiaoId, evidenceId],
  );
  return rows.length > 0;
}
