import type { Locale } from '@overturn/kernel/vocabulary';
import type { Day } from './calendar-range';

const STYLES = {
  weekday: { weekday: 'short' },
  full: { month: 'long', day: 'numeric', weekday: 'long' },
  month: { year: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day, its weekday or its month in words; a date has no zone, so it is read and written as UTC. */
export const dayName = (day: Day, locale: Locale, style: keyof typeof STYLES): string =>
  new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** How many dates a day has, less those that are shown; `100+` where the server stopped counting. */
export const countOfDay = (
  { count, isAtLeast }: { readonly count: number; readonly isAtLeast: boolean },
  shown = 0,
): string => `${count - shown}${isAtLeast ? '+' : ''}`;
