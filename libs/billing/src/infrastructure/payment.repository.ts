import {
  Refusal,
  type Currency,
  type ExchangeSource,
  PROVIDER_METHOD,
  type PaymentMethod,
  type PaymentPurpose,
  type PaymentState,
  type SettlingMethod,
} from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface Payment {
  readonly id: string;
  readonly caseId: string;
  readonly purpose: PaymentPurpose;
  readonly invoiceId: string | null;
  readonly method: SettlingMethod;
  readonly reference: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly receivedOn: string;
  /** Object of the provider that proves it. */
  readonly providerObjectId: string | null;
  readonly state: PaymentState;
  /** Null: the provider proves it. */
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  /** Of a payment in another currency than its invoice: what it settles, and at which rates. */
  readonly exchange: PaymentExchange | null;
}

export interface PaymentExchange {
  readonly invoiceCurrency: Currency;
  readonly settlesMinor: bigint;
  /** In minor units of the base currency; below zero for a loss. */
  readonly gainMinor: bigint;
  readonly rates: readonly {
    readonly currency: Currency;
    readonly rate: string;
    readonly day: string;
    readonly source: ExchangeSource;
  }[];
}

const COLUMNS = `id, case_id as "caseId", purpose, invoice_id as "invoiceId", method, reference, currency,
  amount_minor::text as "amountMinor", received_on::text as "receivedOn", state, recorded_by as "recordedBy",
  recorded_at as "recordedAt", decided_by as "decidedBy", decided_at as "decidedAt", reason, provider_object_id as "providerObjectId",
  (select jsonb_build_object('invoiceCurrency', x.invoice_currency, 'settlesMinor', x.settles_minor::text,
     'gainMinor', x.gain_minor::text, 'rates', (select coalesce(jsonb_agg(jsonb_build_object('currency', r.currency,
       'rate', trim_scale(r.rate)::text, 'day', r.day, 'source', r.source) order by r.currency), '[]') from billing.exchange_rates r
       where r.firm_id = x.firm_id and r.id in (x.paid_rate_id, x.invoice_rate_id)))
   from billing.payment_exchanges x where x.firm_id = payments.firm_id and x.payment_id = payments.id) as exchange`;

type Told<T, Minor extends keyof T> = Omit<T, Minor> & Readonly<Record<Minor, string>>;
type Row = Omit<Told<Payment, 'amountMinor'>, 'exchange'> & {
  readonly exchange: Told<PaymentExchange, 'settlesMinor' | 'gainMinor'> | null;
};
const paymentOf = ({ amountMinor, exchange, ...row }: Row): Payment => ({
  ...row,
  amountMinor: BigInt(amountMinor),
  exchange: exchange && {
    ...exchange,
    settlesMinor: BigInt(exchange.settlesMinor),
    gainMinor: BigInt(exchange.gainMinor),
  },
});

const SHOWN = 200;

/** Newest first, at most 200. */
export async function paymentsOfCase(tx: Tx, caseId: string): Promise<readonly Payment[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.payments where firm_id = $1 and case_id = $2 order by recorded_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
  return rows.map(paymentOf);
}

/** Payments that wait for a second person, newest first, at most 200. */
export async function unconfirmedPayments(tx: Tx): Promise<readonly Payment[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.payments where firm_id = $1 and state = 'recorded'
     order by recorded_at desc, id desc limit $2`,
    [tx.scope.firmId, SHOWN],
  );
  return rows.map(paymentOf);
}

/** What came through the provider beyond what was open, oldest first, at most 200. */
export async function surplusPayments(tx: Tx): Promise<readonly Payment[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from billing.payments where firm_id = $1 and purpose = 'surplus' and state = 'confirmed'
     order by recorded_at, id limit $2`,
    [tx.scope.firmId, SHOWN],
  );
  return rows.map(paymentOf);
}

export type NewPayment = Pick<
  Payment,
  'caseId' | 'purpose' | 'invoiceId' | 'reference' | 'currency' | 'amountMinor' | 'receivedOn'
> & { readonly method: PaymentMethod; readonly recordedBy: string };

/** @throws BILLING.PAYMENT_RECORDED_ALREADY for the reference of a payment that is there */
export async function insertPayment(tx: ChangeTx, one: NewPayment): Promise<string> {
  const id = newId();
  const rows = await tx.query(
    `insert into billing.payments (firm_id, id, case_id, purpose, invoice_id, method, reference, currency, amount_minor,
       received_on, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (firm_id, method, reference) where state <> 'rejected' do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.purpose,
      one.invoiceId,
      one.method,
      one.reference,
      one.currency,
      one.amountMinor.toString(),
      one.receivedOn,
      one.recordedBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('BILLING.PAYMENT_RECORDED_ALREADY', { reference: one.reference });
  tx.touch('payment', id);
  return id;
}

/** Keeps a payment that an object of the provider proves. @returns its id */
export async function insertProvenPayment(
  tx: ChangeTx,
  one: {
    readonly caseId: string;
    readonly invoiceId: string;
    readonly purpose: 'invoice' | 'surplus';
    readonly objectId: string;
    readonly currency: Currency;
    readonly amountMinor: bigint;
    readonly receivedOn: string;
  },
): Promise<string> {
  const id = newId();
  const isForInvoice = one.purpose === 'invoice';
  await tx.query(
    `insert into billing.payments (firm_id, id, case_id, purpose, invoice_id, method, reference, currency, amount_minor,
       received_on, state, recorded_at, decided_at, provider_object_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'confirmed', $11, $11, $12)`,
    [
      tx.scope.firmId,
      id,
      one.caseId,
      one.purpose,
      isForInvoice ? one.invoiceId : null,
      PROVIDER_METHOD,
      isForInvoice ? one.objectId : `${one.objectId} surplus`,
      one.currency,
      one.amountMinor.toString(),
      one.receivedOn,
      tx.now,
      one.objectId,
    ],
  );
  tx.touch('payment', id);
  return id;
}

/** Where a payment belongs, before anything is locked. @throws BILLING.PAYMENT_NOT_FOUND */
export async function paymentOfId(tx: Tx, id: string): Promise<Payment> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from billing.payments where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.PAYMENT_NOT_FOUND');
  return paymentOf(row);
}

/** Decides a payment once. @throws BILLING.PAYMENT_DECIDED */
export async function decidePayment(
  tx: ChangeTx,
  id: string,
  decision: { readonly state: 'confirmed' | 'rejected'; readonly by: string; readonly reason: string | null },
): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `with decided as (update billing.payments set state = $3, decided_by = $4, decided_at = $5, reason = $6
       where firm_id = $1 and id = $2 and state = 'recorded' returning id) select id from decided`,
    [tx.scope.firmId, id, decision.state, decision.by, tx.now, decision.reason],
  );
  if (!row) throw new Refusal('BILLING.PAYMENT_DECIDED');
  tx.touch('payment', id);
}
