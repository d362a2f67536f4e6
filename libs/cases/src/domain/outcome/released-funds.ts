/** An amount in minor units of a currency (ISO 4217). Below zero it takes a wrong entry back. */
export interface FundsLine {
  readonly currency: string;
  readonly minor: bigint;
}

/** The largest amount that can be kept: PostgreSQL's bigint. */
const LARGEST_MINOR = 9_223_372_036_854_775_807n;

/** One total per currency, in the order of the currencies' codes; currencies are never added to each other. */
export function totalsOf(lines: readonly FundsLine[]): readonly FundsLine[] {
  const totals = new Map<string, bigint>();
  for (const { currency, minor } of lines) totals.set(currency, (totals.get(currency) ?? 0n) + minor);
  return [...totals]
    .map(([currency, minor]) => ({ currency, minor }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

/** Whether money has come back at all: a release that was taken back again is none. */
export const areReleased = (lines: readonly FundsLine[]): boolean =>
  totalsOf(lines).some(({ minor }) => minor > 0n);

export type ReleaseFault = 'currency_twice' | 'amount_is_zero' | 'amount_too_large' | 'more_taken_back';

/** What is wrong with a new release beside those that are there; null when nothing is. */
export function releaseFault(
  added: readonly FundsLine[],
  earlier: readonly FundsLine[],
): { readonly fault: ReleaseFault; readonly currency: string } | null {
  const seen = new Set<string>();
  for (const { currency, minor } of added) {
    if (seen.has(currency)) return { fault: 'currency_twice', currency };
    seen.add(currency);
    if (minor === 0n) return { fault: 'amount_is_zero', currency };
    if (minor > LARGEST_MINOR || minor < -LARGEST_MINOR) return { fault: 'amount_too_large', currency };
  }
  const below = totalsOf([...earlier, ...added]).find(({ minor }) => minor < 0n);
  return below ? { fault: 'more_taken_back', currency: below.currency } : null;
}
