import { MARKETPLACES } from '@overturn/kernel/vocabulary';
import { minorOf } from '../../../shared/words/money';

/** The currencies in which Amazon's marketplaces pay, and the one in which sellers count. */
export const CURRENCIES: readonly string[] = [
  ...new Set([...MARKETPLACES.map(({ currency }) => currency), 'CNY']),
].sort();

/** A line of a release as it is typed. */
export interface TypedLine {
  readonly currency?: string;
  readonly amount?: string;
}

/** The lines as the server takes them, or null while one of them is no amount. */
export function releaseLines(
  typed: readonly TypedLine[],
): { readonly currency: string; readonly minor: string }[] | null {
  const lines = typed.map(({ currency = '', amount = '' }) => ({
    currency,
    minor: currency === '' ? null : minorOf(amount, currency),
  }));
  return lines.every((line): line is { currency: string; minor: string } => line.minor !== null)
    ? lines
    : null;
}
