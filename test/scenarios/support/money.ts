import type { FundsPage } from '@overturn/cases';

type Line = FundsPage['totals'][number];

const placesOf = (currency: string): number => (currency === 'JPY' ? 0 : 2);

/** `USD 8200.50` in minor units. */
export function moneyOf(written: string): Line {
  const [, currency = '', whole = '', fraction = ''] = /^([A-Z]{3}) (-?\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  if (currency === '' || fraction.length > placesOf(currency)) throw new Error(`${written} is no amount`);
  return { currency, minor: BigInt(whole + fraction.padEnd(placesOf(currency), '0')) };
}
