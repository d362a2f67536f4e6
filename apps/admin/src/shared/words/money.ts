export { formatMoney } from '@overturn/ui';

/** How many decimals a currency has: 2 for USD, 0 for JPY. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const TYPED = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,16})(?:\.(\d+))?$/;

/**
 * What a person typed, such as `1,234.5`, as minor units in digits; null when it is no amount of the currency. No
 * number of JavaScript comes between, so that nothing is rounded.
 */
export function minorOf(typed: string, currency: string): string | null {
  const [, sign = '', whole, fraction = ''] = TYPED.exec(typed.trim()) ?? [];
  const digits = decimalsOf(currency);
  if (whole === undefined || fraction.length > digits) return null;
  return (
    BigInt(`${whole.replaceAll(',', '')}${fraction.padEnd(digits, '0')}`) * (sign ? -1n : 1n)
  ).toString();
}

/** Minor units as a person would type them: `1000050` of CNY is `10000.50`, `1000000` is `10000`. */
export function typedOf(minor: string, currency: string): string {
  const digits = decimalsOf(currency);
  const padded = minor.padStart(digits + 1, '0');
  const fraction = digits === 0 ? '' : padded.slice(-digits);
  const whole = padded.slice(0, padded.length - digits);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}
