import {
  BASE_CURRENCY,
  crossed,
  orRefuse,
  Refusal,
  type Currency,
  type ExchangeSource,
  type Money,
  type Worth,
} from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { settleExchanged, type ExchangedSettlement } from '../../domain/exchange/settle-exchanged';
import { ratesOn, type RateOfDay } from '../../infrastructure/exchange/exchange-rate.repository';
import { openMinorOf, type Invoice } from '../../infrastructure/invoice.repository';
import { letterOfId } from '../../infrastructure/letter.repository';
import { firmDayOf } from '../firm-day';

/** Where the terms name no source: the one that Chinese books go by (docs/DOMAIN.md, "Fees"). */
export const USUAL_SOURCE: ExchangeSource = 'safe_cny_central_parity';

/** The recorded rates that count for a payment; null where the currency is the base one. */
export interface RatesOfPayment {
  readonly paid: RateOfDay | null;
  readonly invoice: RateOfDay | null;
  readonly book: RateOfDay | null;
}

export interface ExchangeOfPayment extends ExchangedSettlement {
  readonly rates: RatesOfPayment;
}

/**
 * At which rates money of a currency settles an invoice: of the source that the letter names, of the day on which the
 * money came, and for the gain of the day on which the invoice was issued.
 * @throws BILLING.EXCHANGE_RATE_MISSING with currency, source and day
 */
export async function ratesOfPayment(
  tx: Tx,
  invoice: Invoice,
  currency: Currency,
  receivedOn: string,
): Promise<RatesOfPayment> {
  const { plan } = await letterOfId(tx, invoice.letterId);
  const source = plan.exchange?.source ?? USUAL_SOURCE;
  const issuedOn = await firmDayOf(tx, invoice.issuedAt ?? tx.now);
  const came = await ratesOn(tx, [currency, invoice.currency], source, receivedOn);
  const booked = await ratesOn(tx, [invoice.currency], source, issuedOn);
  const rateOf = (among: ReadonlyMap<Currency, RateOfDay>, one: Currency, day: string) => {
    if (one === BASE_CURRENCY) return null;
    const rate = among.get(one);
    if (!rate) throw new Refusal('BILLING.EXCHANGE_RATE_MISSING', { currency: one, source, day });
    return rate;
  };
  return {
    paid: rateOf(came, currency, receivedOn),
    invoice: rateOf(came, invoice.currency, receivedOn),
    book: rateOf(booked, invoice.currency, issuedOn),
  };
}

const worth = (currency: Currency, rate: RateOfDay | null): Worth => ({ currency, rate: rate?.rate ?? '1' });

const openOf = (invoice: Invoice): Money => ({ currency: invoice.currency, minor: openMinorOf(invoice) });

/** What is open on an invoice in another currency, by these rates. */
export const dueIn = (invoice: Invoice, currency: Currency, rates: RatesOfPayment): bigint =>
  crossed(openOf(invoice), worth(invoice.currency, rates.invoice), worth(currency, rates.paid)).minor;

/** @throws BILLING.PAYMENT_TOO_LARGE, BILLING.EXCHANGE_TOO_SMALL, BILLING.AMOUNT_TOO_LARGE */
export function exchangeOfPayment(invoice: Invoice, paid: Money, rates: RatesOfPayment): ExchangeOfPayment {
  const settlement = settleExchanged(paid, openOf(invoice), {
    paid: worth(paid.currency, rates.paid),
    invoice: worth(invoice.currency, rates.invoice),
    book: worth(invoice.currency, rates.book),
  });
  return { ...orRefuse(settlement), rates };
}
