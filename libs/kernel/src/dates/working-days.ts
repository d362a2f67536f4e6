import { addDays, dayOfWeek, type LocalDate } from './local-date';

/** Which days are worked: the weekly pattern, days off, and days worked in exchange for them (调休). */
export interface WorkingCalendar {
  readonly code: string;
  /** ISO days of the week that are free: `[6, 7]` in most places, `[5, 6]` in Egypt. */
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<LocalDate>;
  /** Weekend days that are worked, as the State Council of China moves them each year; they win over holidays. */
  readonly adjustedWorkingDays: ReadonlySet<LocalDate>;
}

/** More free days in a row than any calendar has: a longer search means a broken calendar. */
const LONGEST_BREAK = 60;

export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): boolean {
  if (calendar.adjustedWorkingDays.has(date)) return true;
  return !calendar.holidays.has(date) && !calendar.weekend.includes(dayOfWeek(date));
}

/**
 * The n-th working day after `date` (before it, when n is negative); `date` itself is not counted.
 * n = 0 gives `date` unchanged. @throws RangeError when the calendar has no working day within reach.
 */
export function addWorkingDays(date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1)
    day = rollToWorkingDay(addDays(day, step), step, calendar);
  return day;
}

/** `date` when it is worked, else the nearest worked day in the direction of `step`. */
export function rollToWorkingDay(date: LocalDate, step: 1 | -1, calendar: WorkingCalendar): LocalDate {
  let day = date;
  for (let tried = 0; tried <= LONGEST_BREAK; tried += 1) {
    if (isWorkingDay(day, calendar)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`calendar ${calendar.code} has no working day near ${date}`);
}
