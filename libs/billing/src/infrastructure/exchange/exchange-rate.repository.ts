import type { Currency, ExchangeSource } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { RateEntry } from '../../domain/exchange/read-rates';

export interface KeptRate extends RateEntry {
  readonly id: string;
  readonly source: ExchangeSource;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** A later row of the same currency, source and day holds instead. */
  readonly isReplaced: boolean;
}

const COLUMNS = `r.id, r.currency, r.day::text as day, r.source, trim_scale(r.rate)::text as rate,
  r.recorded_by as "recordedBy", r.recorded_at as "recordedAt"`;

/** From the latest day back; `after` is the day and id of the last one seen. */
export const exchangeRates = (
  tx: Tx,
  filter: { readonly currency: Currency | null; readonly source: ExchangeSource | null },
  after: { readonly day: string; readonly id: string } | null,
  limit: number,
): Promise<KeptRate[]> =>
  tx.query<KeptRate>(
    `select ${COLUMNS}, exists (select from billing.exchange_rates n where n.firm_id = r.firm_id and n.currency = r.currency
         and n.source = r.source and n.day = r.day and (n.recorded_at, n.id) > (r.recorded_at, r.id)) as "isReplaced"
     from billing.exchange_rates r where r.firm_id = $1 and ($2::text is null or r.currency = $2)
       and ($3::text is null or r.source = $3) and ($4::date is null or (r.day, r.id) < ($4::date, $5::uuid))
     order by r.day desc, r.id desc limit $6`,
    [tx.scope.firmId, filter.currency, filter.source, after?.day ?? null, after?.id ?? null, limit],
  );

/** Records rates; what says the same as the row in force is left out. @returns how many are new */
export async function insertRates(
  tx: ChangeTx,
  source: ExchangeSource,
  entries: readonly RateEntry[],
  recordedBy: string,
): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('exchange rates ' || $1::uuid, 0))`, [
    tx.scope.firmId,
  ]);
  const rows = await tx.query<{ id: string }>(
    `insert into billing.exchange_rates (firm_id, id, currency, day, source, rate, recorded_by, recorded_at)
     select $1, g.id, g.currency, g.day, $2, g.rate, $3, $4
     from unnest($5::uuid[], $6::text[], $7::date[], $8::numeric[]) as g (id, currency, day, rate)
     where g.rate is distinct from (select k.rate from billing.exchange_rates k where k.firm_id = $1
       and k.currency = g.currency and k.source = $2 and k.day = g.day order by k.recorded_at desc, k.id desc limit 1)
     returning id`,
    [
      tx.scope.firmId,
      source,
      recordedBy,
      tx.now,
      entries.map(() => newId()),
      entries.map(({ currency }) => currency),
      entries.map(({ day }) => day),
      entries.map(({ rate }) => rate),
    ],
  );
  for (const { id } of rows.slice(0, 1)) tx.touch('exchange_rate', id);
  return rows.length;
}

/** A rate with the day for which it was published. */
export interface RateOfDay {
  readonly id: string;
  readonly currency: Currency;
  readonly day: string;
  readonly source: ExchangeSource;
  readonly rate: string;
}

/** A source does not publish on holidays: the last rate of this many days counts. */
export const RATE_HOLDS_DAYS = 10;

/** The rates in force of these currencies on a day: of that day or of the last one before it, ten days back at most. */
export async function ratesOn(
  tx: Tx,
  currencies: readonly Currency[],
  source: ExchangeSource,
  day: string,
): Promise<ReadonlyMap<Currency, RateOfDay>> {
  const rows = await tx.query<RateOfDay>(
    `select distinct on (r.currency) r.id, r.currency, r.day::text as day, r.source, trim_scale(r.rate)::text as rate
     from billing.exchange_rates r where r.firm_id = $1 and r.currency = any ($2::text[]) and r.source = $3
       and r.day <= $4::date and r.day >= $4::date - $5::int
     order by r.currency, r.day desc, r.recorded_at desc, r.id desc`,
    [tx.scope.firmId, [...new Set(currencies)], source, day, RATE_HOLDS_DAYS],
  );
  return new Map(rows.map((row) => [row.currency, row]));
}

export interface NewPaymentExchange {
  readonly paymentId: string;
  readonly invoiceCurrency: Currency;
  readonly settlesMinor: bigint;
  readonly gainMinor: bigint;
  readonly paidRateId: string | null;
  readonly invoiceRateId: string | null;
  readonly bookRateId: string | null;
}

/** At which rates a payment settles, for ever. */
export async function insertPaymentExchange(tx: ChangeTx, one: NewPaymentExchange): Promise<void> {
  await tx.query(
    `insert into billing.payment_exchanges (firm_id, payment_id, invoice_currency, settles_minor, gain_minor, paid_rate_id,
       invoice_rate_id, book_rate_id) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.scope.firmId,
      one.paymentId,
      one.invoiceCurrency,
      one.settlesMinor.toString(),
      one.gainMinor.toString(),
      one.paidRateId,
      one.invoiceRateId,
      one.bookRateId,
    ],
  );
}
