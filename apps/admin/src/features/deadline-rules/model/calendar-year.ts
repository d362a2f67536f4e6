import type { CalendarView } from '@overturn/contracts/admin';

/** How a day is: worked as usual, free with the week, off, or worked in exchange (调休). */
export type DayState = 'work' | 'weekend' | 'off' | 'worked';

export interface YearDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly state: DayState;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface YearMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Weeks from Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (YearDay | null)[])[];
}

const DAY_MS = 86_400_000;
const isoWeekday = (day: Date): number => day.getUTCDay() || 7;

/** The months of a year in a calendar. Dates have no zone: they are counted in UTC and shown as they are. */
export function calendarYear(calendar: CalendarView, year: number): readonly YearMonth[] {
  const special = new Map(calendar.days.map((one) => [one.day, one]));
  return Array.from({ length: 12 }, (_, index) => {
    const days = daysOfMonth(year, index).map((date): YearDay => {
      const day = date.toISOString().slice(0, 10);
      const one = special.get(day);
      const isFree = calendar.weekend.includes(isoWeekday(date));
      return {
        day,
        state: one?.kind ?? (isFree ? 'weekend' : 'work'),
        nameZh: one?.nameZh ?? '',
        nameEn: one?.nameEn ?? '',
      };
    });
    const [first] = daysOfMonth(year, index);
    const before = first ? isoWeekday(first) - 1 : 0;
    const cells = [...Array<null>(before).fill(null), ...days];
    const padded = [...cells, ...Array<null>((7 - (cells.length % 7)) % 7).fill(null)];
    return { month: index + 1, weeks: weeksOf(padded) };
  });
}

function daysOfMonth(year: number, month: number): readonly Date[] {
  const first = Date.UTC(year, month, 1);
  const length = Math.round((Date.UTC(year, month + 1, 1) - first) / DAY_MS);
  return Array.from({ length }, (_, index) => new Date(first + index * DAY_MS));
}

const weeksOf = <T>(cells: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));

/** The days of a year that differ from the week, in order. */
export const specialDays = (calendar: CalendarView, year: number): CalendarView['days'] =>
  calendar.days.filter(({ day }) => day.startsWith(`${year}-`));
