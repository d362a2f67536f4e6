import { Temporal } from 'temporal-polyfill';

/** A calendar date without a zone, ISO 8601 `YYYY-MM-DD`, as PostgreSQL's `date` prints it. */
export type LocalDate = string;

/** A wall-clock time, `HH:MM` or `HH:MM:SS`. */
export type LocalTime = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is an existing date: `2028-02-29` is one, `2027-02-29` is not. */
export function isLocalDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Calendar days later (or earlier, when negative). @throws RangeError when `date` is no date. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** Elapsed hours later; an hour is 3,600 seconds whatever the clocks of a zone do. */
export const addHours = (instant: Date, hours: number): Date =>
  new Date(instant.getTime() + hours * 3_600_000);
