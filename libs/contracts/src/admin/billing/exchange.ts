import { BASE_CURRENCY, EXCHANGE_SOURCES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Cursor,
  Id,
  Instant,
  Limit,
  PositiveMinorAmount,
  RateField,
  ShownMinor,
  page,
  route,
} from '../../common';

const Source = z.enum(EXCHANGE_SOURCES);
const ForeignCurrency = CurrencyField.exclude([BASE_CURRENCY]);

/** A rate that counted, with its day and source. */
export const UsedRateView = z.object({
  currency: CurrencyField,
  /** What one unit of it is worth in the base currency, exactly as it was recorded. */
  rate: z.string(),
  day: CalendarDate,
  source: Source,
});
export type UsedRateView = z.infer<typeof UsedRateView>;

/** Amounts of several currencies added up in the base one; what has no rate is named and not counted. */
export const BaseTotalView = z
  .object({
    currency: CurrencyField,
    totalMinor: ShownMinor,
    rates: z.array(UsedRateView),
    missing: z.array(CurrencyField),
  })
  .meta({ id: 'BaseTotalView' });
export type BaseTotalView = z.infer<typeof BaseTotalView>;

export const ExchangeRatesView = page(
  UsedRateView.extend({
    id: Id,
    recordedBy: z.string(),
    recordedAt: Instant,
    /** A later row of the same currency, source and day holds instead. */
    isReplaced: z.boolean(),
  }),
).meta({ id: 'ExchangeRatesView' });
export type ExchangeRatesView = z.infer<typeof ExchangeRatesView>;

export const ExchangePreviewView = z
  .object({
    invoiceCurrency: CurrencyField,
    /** What is open on the invoice, in the currency that would come. */
    dueMinor: ShownMinor,
    /** What the amount that was asked for would settle, in the invoice’s currency. */
    settlesMinor: ShownMinor.nullable(),
    rates: z.array(UsedRateView),
  })
  .meta({ id: 'ExchangePreviewView' });
export type ExchangePreviewView = z.infer<typeof ExchangePreviewView>;

export const ImportedRatesView = z
  .object({ recorded: z.int(), known: z.int() })
  .meta({ id: 'ImportedRatesView' });
export type ImportedRatesView = z.infer<typeof ImportedRatesView>;

export const exchangeRoutes = {
  listExchangeRates: route({
    method: 'GET',
    path: '/finance/exchange-rates',
    access: 'invoice:read',
    summary: 'Recorded exchange rates, the latest day first',
    query: z.object({
      currency: ForeignCurrency.optional(),
      source: Source.optional(),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: ExchangeRatesView,
  }),
  recordExchangeRate: route({
    method: 'POST',
    path: '/finance/exchange-rates',
    access: 'invoice:write',
    summary: 'Record a rate; a rate of a day that has one replaces it from now on',
    body: z.strictObject({ currency: ForeignCurrency, day: CalendarDate, source: Source, rate: RateField }),
  }),
  importExchangeRates: route({
    method: 'POST',
    path: '/finance/exchange-rates/import',
    access: 'invoice:write',
    summary: 'Record every rate of a file with the columns day, currency and rate, or none',
    query: z.object({ source: Source }),
    body: 'bytes',
    response: ImportedRatesView,
    status: 201,
  }),
  previewExchange: route({
    method: 'GET',
    path: '/invoices/:invoiceId/exchange',
    access: 'invoice:read',
    summary: 'What money of another currency would settle of an invoice, and at which recorded rates',
    params: z.object({ invoiceId: Id }),
    query: z.object({
      currency: CurrencyField,
      receivedOn: CalendarDate,
      amountMinor: PositiveMinorAmount.optional(),
    }),
    response: ExchangePreviewView,
  }),
} as const;
