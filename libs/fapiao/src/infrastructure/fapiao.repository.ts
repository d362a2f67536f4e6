import { Refusal, type FapiaoColour, type FapiaoForm, type FapiaoState } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import { totalOf, type FapiaoFacts } from '../domain/fapiao-facts';
import { knownNumbers, type Fapiao } from './fapiao.read-model';
import { makerOf } from './title.repository';

/** Holds what is said of an invoice by fapiaos until the transaction ends: the database takes the same lock. */
export async function lockFapiaosOf(tx: ChangeTx, invoiceId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('fapiao of ' || $1::uuid, 0))`, [invoiceId]);
}

export interface NewFapiao {
  readonly caseId: string;
  readonly clientId: string;
  readonly invoiceId: string;
  readonly colour: FapiaoColour;
  readonly form: FapiaoForm;
  readonly blueId: string | null;
  readonly titleVersion: number | null;
  readonly buyerTicked: boolean;
  readonly confirmationNumber: string | null;
  readonly reason: string;
}

/** Writes one that is asked for, or that waits for its confirmation. @returns its id */
export async function insertFapiao(
  tx: ChangeTx,
  one: NewFapiao & { readonly state: 'requested' | 'confirmation_asked' },
): Promise<string> {
  return insert(tx, one, one.state, null);
}

/** Writes one that was issued. @returns its id */
export async function insertIssued(
  tx: ChangeTx,
  one: NewFapiao,
  facts: FapiaoFacts & { readonly coversMinor: bigint },
): Promise<string> {
  return insert(tx, one, 'issued', facts);
}

async function insert(
  tx: ChangeTx,
  one: NewFapiao,
  state: FapiaoState,
  facts: (FapiaoFacts & { readonly coversMinor: bigint }) | null,
): Promise<string> {
  const id = newId();
  const { staffId, personId } = makerOf(tx.scope);
  const rows = await tx.query(
    `insert into fapiao.fapiaos (firm_id, id, case_id, client_id, invoice_id, colour, form, state, blue_id, title_version,
       buyer_ticked, confirmation_number, reason, requested_by, requested_by_person, requested_at,
       number, issued_on, title, tax_number, item, tax_rate_ppm, net_minor, tax_minor, total_minor, covers_minor, registered_by,
       registered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
       $27, $28) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.clientId,
      one.invoiceId,
      one.colour,
      one.form,
      state,
      one.blueId,
      one.titleVersion,
      one.buyerTicked,
      one.confirmationNumber,
      one.reason,
      staffId,
      personId,
      tx.now,
      ...factColumns(tx, facts),
    ],
  );
  if (rows.length === 0) throw new Refusal(facts ? 'FAPIAO.NUMBER_TAKEN' : 'FAPIAO.UNDER_WAY');
  tx.touch('fapiao', id);
  return id;
}

const factColumns = (tx: ChangeTx, facts: (FapiaoFacts & { readonly coversMinor: bigint }) | null) =>
  facts === null
    ? Array.from({ length: 12 }, () => null)
    : [
        facts.number,
        facts.issuedOn,
        facts.title,
        facts.taxNumber,
        facts.item,
        facts.taxRatePpm,
        facts.netMinor.toString(),
        facts.taxMinor.toString(),
        totalOf(facts).toString(),
        facts.coversMinor.toString(),
        makerOf(tx.scope).staffId,
        tx.now,
      ];

/** Issues one that was asked for. @throws FAPIAO.NUMBER_TAKEN, FAPIAO.VERSION_CONFLICT */
export async function issueFapiao(
  tx: ChangeTx,
  { id, version, form }: { readonly id: string; readonly version: number; readonly form: FapiaoForm },
  facts: FapiaoFacts & { readonly coversMinor: bigint },
): Promise<void> {
  if (await isNumberTaken(tx, facts.number)) throw new Refusal('FAPIAO.NUMBER_TAKEN');
  await moved(
    tx,
    id,
    `update fapiao.fapiaos set state = 'issued', version = version + 1, form = $4, number = $5, issued_on = $6, title = $7,
       tax_number = $8, item = $9, tax_rate_ppm = $10, net_minor = $11, tax_minor = $12, total_minor = $13, covers_minor = $14,
       registered_by = $15, registered_at = $16
     where firm_id = $1 and id = $2 and version = $3 returning id`,
    [tx.scope.firmId, id, version, form, ...factColumns(tx, facts)],
  );
}

/** Moves one on without a word on it. @throws FAPIAO.VERSION_CONFLICT */
export async function moveFapiao(
  tx: ChangeTx,
  { id, version }: { readonly id: string; readonly version: number },
  state: 'confirmed' | 'withdrawn' | 'delivered',
  reason: string | null,
): Promise<void> {
  const by = makerOf(tx.scope).staffId;
  await moved(
    tx,
    id,
    `update fapiao.fapiaos set state = $4, version = version + 1, closed_reason = $5,
       confirmed_at = case when $4 = 'confirmed' then $6::timestamptz else confirmed_at end,
       delivered_by = case when $4 = 'delivered' then $7::uuid else delivered_by end,
       delivered_at = case when $4 = 'delivered' then $6::timestamptz else delivered_at end
     where firm_id = $1 and id = $2 and version = $3 returning id`,
    [tx.scope.firmId, id, version, state, reason, tx.now, by],
  );
}

async function moved(tx: ChangeTx, id: string, sql: string, params: readonly unknown[]): Promise<void> {
  const rows = await tx.query(`with moved as (${sql}) select id from moved`, params);
  if (rows.length === 0) throw new Refusal('FAPIAO.VERSION_CONFLICT');
  tx.touch('fapiao', id);
}

async function isNumberTaken(tx: Tx, number: string): Promise<boolean> {
  return (await knownNumbers(tx, [number])).size > 0;
}

/** Files of the case become files of the fapiao; those that are its already stay. */
export async function attachFiles(
  tx: ChangeTx,
  { id, caseId }: Pick<Fapiao, 'id' | 'caseId'>,
  evidenceIds: readonly string[],
): Promise<void> {
  if (evidenceIds.length === 0) return;
  await tx.query(
    `insert into fapiao.files (firm_id, fapiao_id, case_id, evidence_id, format, attached_by, attached_at)
     select $1, $2, $3, e.id, case e.media_type when 'application/pdf' then 'pdf' when 'application/ofd' then 'ofd'
       when 'application/xml' then 'xml' else 'other' end, $5, $6
     from evidence.files e where e.firm_id = $1 and e.id = any ($4::uuid[]) on conflict do nothing`,
    [tx.scope.firmId, id, caseId, evidenceIds, makerOf(tx.scope).staffId, tx.now],
  );
  tx.touch('fapiao', id);
}
