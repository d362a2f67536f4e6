import { CURRENCIES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';

/** ISO 4217, of those that the product counts in. */
export const CurrencyField = z.enum(CURRENCIES);

/** Digits without a leading zero; at most fifteen, so that sums of many still fit. */
const DIGITS = /^(?:0|[1-9][0-9]{0,14})$/;
const code = { error: 'NOT_AN_AMOUNT' };

/**
 * An amount that somebody gives, in minor units of the currency beside it, as ASCII digits: `1234` is 12.34 USD or 1,234 JPY.
 * Anything else is `NOT_AN_AMOUNT`: a JSON number, a sign, a decimal point, an exponent, full-width digits, words.
 */
export const MinorAmount = z
  .custom<string>((value) => typeof value === 'string' && DIGITS.test(value), code)
  .meta({
    type: 'string',
    pattern: DIGITS.source,
  });
/** The same, above zero. */
export const PositiveMinorAmount = z
  .custom<string>((value) => typeof value === 'string' && value !== '0' && DIGITS.test(value), code)
  .meta({ type: 'string', pattern: '^[1-9][0-9]{0,14}$' });

/** An amount as it is shown: minor units, as digits, below zero for what is taken back. */
export const ShownMinor = z.string();

/** An exchange rate as its source writes it: digits, at most ten decimals, above zero. */
export const RateField = z
  .custom<string>(
    (value) =>
      typeof value === 'string' && /^(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/.test(value) && /[1-9]/.test(value),
    { error: 'NOT_A_RATE' },
  )
  .meta({ type: 'string' });
