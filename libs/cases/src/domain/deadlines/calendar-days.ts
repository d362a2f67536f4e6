import { addDays, endOfLocalDay, startOfLocalDay, type LocalDate, type ZoneRules } from '@overturn/kernel';

/** Six weeks: a month from its first Monday on. */
export const MOST_CALENDAR_DAYS = 42;

/** A day of a calendar as instants; it has 23 or 25 hours where the clocks change. */
export interface DeskDay {
  readonly date: LocalDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * The days from a date on, as the clocks in `zone` have them, without a gap between two.
 * @throws Refusal `KERNEL.ZONE_UNKNOWN`; RangeError for a date that no calendar has
 */
export function calendarDays(
  from: LocalDate,
  count: number,
  zone: string,
  rules: ZoneRules,
): readonly DeskDay[] {
  return Array.from({ length: Math.min(count, MOST_CALENDAR_DAYS) }, (_, index) => {
    const date = addDays(from, index);
    return { date, startsAt: startOfLocalDay(date, zone, rules), endsAt: endOfLocalDay(date, zone, rules) };
  });
}
