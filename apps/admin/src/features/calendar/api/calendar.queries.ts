import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import type { CalendarRange, Day } from '../model/calendar-range';
import type { Whose } from '../model/calendar-search';

/** Entries of a day that fit into a cell. */
const SHOWN = { 7: 12, more: 3 } as const;

export const calendarQuery = ({ from, days }: CalendarRange, whose: Whose) =>
  queryOptions({
    queryKey: ['cases', 'calendar', whose, from, days],
    queryFn: ({ signal }) =>
      api.getCalendar({ query: { from, days, whose, shown: days === 7 ? SHOWN[7] : SHOWN.more } }, signal),
    placeholderData: keepPreviousData,
  });

export const calendarDayQuery = (date: Day, whose: Whose) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'calendar-day', whose, date],
    queryFn: ({ pageParam, signal }) =>
      api.listCalendarDay(
        { query: { date, whose, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
