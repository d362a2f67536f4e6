import type { Locale } from '@overturn/kernel/vocabulary';

/**
 * An amount as a person reads it, such as US$1,234.50, exact whatever its size.
 * @param amount minor units as a decimal string, and the ISO 4217 code that says how many make one
 */
export function formatMoney(
  amount: { readonly currency: string; readonly minor: string },
  locale: Locale,
): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const sign = amount.minor.startsWith('-') ? '-' : '';
  const minor = amount.minor.replace('-', '').padStart(digits + 1, '0');
  const whole = minor.slice(0, minor.length - digits);
  const fraction = digits === 0 ? '' : `.${minor.slice(-digits)}`;
  return format.format(`${sign}${whole}${fraction}` as Intl.StringNumericLiteral);
}
