import { addDays, localDateTimeAt, type ZoneRules } from '@overturn/kernel';

/** `2026-12-01 24:00`: a bound on somebody's wall clock; midnight is written as the end of the day before it. */
export function wallBound(at: Date, zone: string, rules: ZoneRules): string {
  const { date, time } = localDateTimeAt(at, zone, rules);
  const clock = time.slice(0, 5);
  return clock === '00:00' ? `${addDays(date, -1)} 24:00` : `${date} ${clock}`;
}
