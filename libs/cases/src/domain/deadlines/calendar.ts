import {
  type AGENCY_CALENDAR,
  addDays,
  isLocalDate,
  type DayKind,
  type LocalDate,
  type MarketplaceCode,
  type WorkingCalendar,
} from '@overturn/kernel';

export type CalendarCode = MarketplaceCode | typeof AGENCY_CALENDAR;

/** One day that differs from the weekly pattern. */
export interface CalendarDay {
  readonly day: LocalDate;
  readonly kind: DayKind;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface DeadlineCalendar {
  readonly code: CalendarCode;
  /** ISO days of the week that are free. */
  readonly weekend: readonly number[];
  readonly days: readonly CalendarDay[];
}

/** What is to change in a calendar: a day off, a day worked, or a day as the week has it (`plain`). */
export interface DayChange {
  readonly day: LocalDate;
  readonly kind: DayKind | 'plain';
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The calendar as dates are counted by it. */
export function workingCalendar({ code, weekend, days }: DeadlineCalendar): WorkingCalendar {
  const of = (kind: DayKind) => new Set(days.filter((one) => one.kind === kind).map(({ day }) => day));
  return { code, weekend, holidays: of('off'), adjustedWorkingDays: of('worked') };
}

/** The calendar after the changes; a later change of a day goes before an earlier one. */
export function withDays(calendar: DeadlineCalendar, changes: readonly DayChange[]): DeadlineCalendar {
  const byDay = new Map(calendar.days.map((one) => [one.day, one]));
  for (const { kind, ...rest } of changes) {
    if (kind === 'plain') byDay.delete(rest.day);
    else byDay.set(rest.day, { ...rest, kind });
  }
  const days = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { ...calendar, days };
}

/** Months without a working day cannot be counted through. */
const LONGEST_BREAK = 30;

/** Why the calendar cannot be worked by; null for a sound one. */
export function faultOfCalendar(
  calendar: DeadlineCalendar,
): 'day_does_not_exist' | 'break_is_too_long' | null {
  if (calendar.days.some(({ day }) => !isLocalDate(day))) return 'day_does_not_exist';
  const off = new Set(calendar.days.filter(({ kind }) => kind === 'off').map(({ day }) => day));
  return [...off].some((day) => isLongBreak(day, off)) ? 'break_is_too_long' : null;
}

function isLongBreak(first: LocalDate, off: ReadonlySet<LocalDate>): boolean {
  let day = first;
  for (let length = 0; length < LONGEST_BREAK; length += 1, day = addDays(day, 1))
    if (!off.has(day)) return false;
  return true;
}
