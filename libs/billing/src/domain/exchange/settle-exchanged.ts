import {
  BASE_CURRENCY,
  crossed,
  fail,
  ok,
  type Currency,
  type Money,
  type Result,
  type Worth,
} from '@overturn/kernel';
import type { Posting } from '../ledger/postings';

/** What a unit of a currency was worth in the base currency on the days that count; `1` for the base currency itself. */
export interface SettlingRates {
  /** Of the currency that came, on the day on which it came. */
  readonly paid: Worth;
  /** Of the invoice's currency, on that day. */
  readonly invoice: Worth;
  /** Of the invoice's currency, on the day on which the invoice was issued. */
  readonly book: Worth;
}

export interface ExchangedSettlement {
  /** What it settles of the invoice, in the invoice's minor units. */
  readonly settlesMinor: bigint;
  /** What was won (below zero: lost) against the worth on the day of the invoice, in minor units of the base currency. */
  readonly gainMinor: bigint;
}

/** Sums with other amounts still fit into what the database keeps. */
const MOST_MINOR = 10n ** 18n;
const BASE: Worth = { currency: BASE_CURRENCY, rate: '1' };
export const worthInBase = (money: Money, worth: Worth): bigint => crossed(money, worth, BASE).minor;

/**
 * What money of another currency settles of an invoice, by recorded rates (docs/DOMAIN.md, "Fees"). What the open amount
 * comes to in the paid currency, rounded once, settles it whole.
 * @returns BILLING.PAYMENT_TOO_LARGE, BILLING.EXCHANGE_TOO_SMALL for less than one minor unit, BILLING.AMOUNT_TOO_LARGE
 */
export function settleExchanged(paid: Money, open: Money, rates: SettlingRates): Result<ExchangedSettlement> {
  const isWhole = crossed(open, rates.invoice, rates.paid).minor === paid.minor;
  const settlesMinor = isWhole ? open.minor : crossed(paid, rates.paid, rates.invoice).minor;
  if (settlesMinor > open.minor) return fail('BILLING.PAYMENT_TOO_LARGE');
  if (settlesMinor <= 0n) return fail('BILLING.EXCHANGE_TOO_SMALL');
  const settled = { currency: open.currency, minor: settlesMinor };
  const gainMinor = worthInBase(paid, rates.paid) - worthInBase(settled, rates.book);
  if (gainMinor > MOST_MINOR || gainMinor < -MOST_MINOR) return fail('BILLING.AMOUNT_TOO_LARGE');
  return ok({ settlesMinor, gainMinor });
}

/**
 * The bank has the one currency and the receivable loses the other; what stands between them is on the clearing account,
 * so that each currency sums to zero, and the gain or loss is taken out of it in the base currency.
 */
export function exchangedPaymentReceived(
  paid: Money,
  invoiceCurrency: Currency,
  { settlesMinor, gainMinor }: ExchangedSettlement,
): readonly Posting[] {
  const clearing = new Map<Currency, bigint>();
  const clear = (currency: Currency, minor: bigint) =>
    clearing.set(currency, (clearing.get(currency) ?? 0n) + minor);
  clear(paid.currency, -paid.minor);
  clear(invoiceCurrency, settlesMinor);
  clear(BASE_CURRENCY, gainMinor);
  const all: readonly Posting[] = [
    { account: 'bank', currency: paid.currency, minor: paid.minor },
    { account: 'receivable', currency: invoiceCurrency, minor: -settlesMinor },
    ...[...clearing].map(([currency, minor]) => ({ account: 'exchange_clearing' as const, currency, minor })),
    { account: 'exchange_gain_loss', currency: BASE_CURRENCY, minor: -gainMinor },
  ];
  return all.filter(({ minor }) => minor !== 0n);
}
