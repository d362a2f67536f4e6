import { Temporal } from 'temporal-polyfill';
import { addDays, type LocalDate, type LocalTime } from './local-date';
import type { ZoneRules } from './zone-rules';

/** No zone was ever further from UTC than 16 hours. */
const FURTHEST_OFFSET_MS = 16 * 3_600_000;

/**
 * What a wall-clock time means on a day when the clocks change. `fold` (the time happens twice): the
 * earlier or the later instant. `gap` (it never happens): `change` is the instant of the change, the first
 * that exists after the gap; `shifted` keeps the distance to midnight as if the clocks had not moved.
 */
export interface ClockChangePolicy {
  readonly gap: 'change' | 'shifted';
  readonly fold: 'earlier' | 'later';
}

const asIfUtc = (date: LocalDate, time: LocalTime): number =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('UTC').epochMilliseconds;

/** Date and time on the wall in `zone`; seconds are kept, fractions dropped. */
export function localDateTimeAt(
  instant: Date,
  zone: string,
  rules: ZoneRules,
): { date: LocalDate; time: LocalTime } {
  const epochMs = instant.getTime();
  const wall = new Date(epochMs + rules.offsetSecondsAt(zone, epochMs) * 1000).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 19) };
}

/** The calendar date in `zone` at an instant. @throws Refusal `KERNEL.ZONE_UNKNOWN` */
export const localDateAt = (instant: Date, zone: string, rules: ZoneRules): LocalDate =>
  localDateTimeAt(instant, zone, rules).date;

/**
 * The instant at which the clocks in `zone` show `date` and `time`.
 * @throws Refusal `KERNEL.ZONE_UNKNOWN`; RangeError when date or time do not exist in any calendar.
 */
export function instantOfLocal(
  date: LocalDate,
  time: LocalTime,
  zone: string,
  rules: ZoneRules,
  policy: ClockChangePolicy,
): Date {
  const wall = asIfUtc(date, time);
  const changes = rules.changesBetween(zone, wall - FURTHEST_OFFSET_MS, wall + FURTHEST_OFFSET_MS);
  const before = rules.offsetSecondsAt(zone, wall - FURTHEST_OFFSET_MS);
  const offsets = [before, ...changes.map((change) => change.offsetSeconds)];
  const instants = [...new Set(offsets)]
    .map((offset) => ({ offset, epochMs: wall - offset * 1000 }))
    .filter(({ offset, epochMs }) => rules.offsetSecondsAt(zone, epochMs) === offset)
    .map(({ epochMs }) => epochMs)
    .sort((a, b) => a - b);
  const found = policy.fold === 'earlier' ? instants[0] : instants[instants.length - 1];
  if (found !== undefined) return new Date(found);

  let offsetBefore = before;
  for (const change of changes) {
    const isInGap =
      wall >= change.fromEpochMs + offsetBefore * 1000 &&
      wall < change.fromEpochMs + change.offsetSeconds * 1000;
    if (isInGap) return new Date(policy.gap === 'change' ? change.fromEpochMs : wall - offsetBefore * 1000);
    offsetBefore = change.offsetSeconds;
  }
  throw new RangeError(`${date}T${time} has no place in ${zone}`);
}

/** The first instant of a local day: midnight, or the end of the gap that swallowed midnight. */
export const startOfLocalDay = (date: LocalDate, zone: string, rules: ZoneRules): Date =>
  instantOfLocal(date, '00:00', zone, rules, { gap: 'change', fold: 'earlier' });

/**
 * The bound that ends a local day: the first instant of the next one, itself outside the day. A date that
 * a zone skipped (Samoa, 2011-12-30) ends where it would have begun.
 */
export const endOfLocalDay = (date: LocalDate, zone: string, rules: ZoneRules): Date =>
  startOfLocalDay(addDays(date, 1), zone, rules);
