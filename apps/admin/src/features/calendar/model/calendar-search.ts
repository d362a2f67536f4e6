import { CALENDAR_WHOSE } from '@overturn/contracts/admin';
import { isDay, type CalendarView, type Day } from './calendar-range';

export type Whose = (typeof CALENDAR_WHOSE)[number];

/** What the address of the calendar holds; defaults are left out. */
export interface CalendarSearch {
  view?: CalendarView;
  whose?: Whose;
  /** A day of the month or week that is shown; today where absent. */
  day?: Day;
  /** The day whose whole list is open. */
  open?: Day;
}

const dayOf = (value: unknown): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseCalendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const whose = CALENDAR_WHOSE.find((one) => one === raw['whose']);
  const day = dayOf(raw['day']);
  const open = dayOf(raw['open']);
  return {
    ...(raw['view'] === 'week' ? { view: 'week' } : {}),
    ...(whose === undefined || whose === 'mine' ? {} : { whose }),
    ...(day === undefined ? {} : { day }),
    ...(open === undefined ? {} : { open }),
  };
}
