/**
 * Currencies in which the product counts, with the decimals of ISO 4217: how many minor units make one is ten to
 * that power. Amazon's marketplaces pay in some of them, clients pay fees in others.
 */
const MINOR_DIGITS = {
  AED: 2, AUD: 2, BHD: 3, BRL: 2, CAD: 2, CHF: 2, CNY: 2, EGP: 2, EUR: 2, GBP: 2, HKD: 2, INR: 2, JOD: 3, JPY: 0,
  KRW: 0, KWD: 3, MXN: 2, MYR: 2, NZD: 2, OMR: 3, PLN: 2, SAR: 2, SEK: 2, SGD: 2, THB: 2, TND: 3, TRY: 2, TWD: 2,
  USD: 2, VND: 0, ZAR: 2,
} as const; // prettier-ignore
export type Currency = keyof typeof MINOR_DIGITS;
export const CURRENCIES = Object.keys(MINOR_DIGITS) as readonly Currency[];

export const isCurrency = (code: string): code is Currency => Object.hasOwn(MINOR_DIGITS, code);

/** Decimals of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export const minorDigitsOf = (currency: Currency): number => MINOR_DIGITS[currency];
