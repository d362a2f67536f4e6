import { minorDigitsOf, type Currency } from '../vocabulary';

/** An amount in minor units of its currency: never a float, never without its currency. */
export interface Money {
  readonly currency: Currency;
  readonly minor: bigint;
}

/** The largest amount that can be kept: PostgreSQL's bigint. */
export const LARGEST_MINOR = 9_223_372_036_854_775_807n;

/** An amount in major units, plain and exact: `-1234.50`, `1234` for JPY, `1.234` for KWD. */
export function plainAmount({ currency, minor }: Money): string {
  const digits = minorDigitsOf(currency);
  const sign = minor < 0n ? '-' : '';
  const all = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const whole = all.slice(0, all.length - digits);
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${all.slice(-digits)}`;
}

/** The same with thousands set apart and the currency before it: `USD 1,234.50`. */
export function writtenAmount(money: Money): string {
  const [whole = '', fraction] = plainAmount(money).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${money.currency} ${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
