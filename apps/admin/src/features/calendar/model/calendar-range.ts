/** A calendar date, `YYYY-MM-DD`, without a zone: what day it is was settled before. */
export type Day = string;
export type CalendarView = 'month' | 'week';

const DAY_MS = 86_400_000;
const instantOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day =>
  new Date(instantOf(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether the text is a date that exists, within the years that a calendar is for. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? instantOf(text) : Number.NaN;
  if (Number.isNaN(at) || text < '2000-01-01' || text > '2099-12-31') return false;
  return new Date(at).toISOString().slice(0, 10) === text;
}

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(instantOf(day)).getUTCDay() + 6) % 7));

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The first day of the month so many months later. */
export function addMonths(day: Day, months: number): Day {
  const at = new Date(instantOf(firstOfMonth(day)));
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

export interface CalendarRange {
  readonly from: Day;
  readonly days: number;
}

/** The days of a view around a day: one week, or the whole weeks that a month touches, from a Monday on. */
export function rangeOf(view: CalendarView, day: Day): CalendarRange {
  if (view === 'week') return { from: mondayOf(day), days: 7 };
  const from = mondayOf(firstOfMonth(day));
  const last = mondayOf(addDays(addMonths(day, 1), -1));
  return { from, days: (instantOf(last) - instantOf(from)) / DAY_MS + 7 };
}

/** The day around which the view before (-1) or after (1) is. */
export const stepOf = (view: CalendarView, day: Day, step: -1 | 1): Day =>
  view === 'week' ? addDays(day, 7 * step) : addMonths(day, step);

/** Weeks of a range, for a grid. */
export const weeksOf = <T>(days: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));

export const isInMonth = (date: Day, month: Day): boolean => date.slice(0, 7) === month.slice(0, 7);
