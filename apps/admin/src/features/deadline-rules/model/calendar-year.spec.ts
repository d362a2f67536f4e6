import type { CalendarView } from '@overturn/contracts/admin';
import { calendarYear, specialDays } from './calendar-year';

const calendar: CalendarView = {
  code: 'agency',
  weekend: [6, 7],
  days: [
    { day: '2026-02-14', kind: 'worked', nameZh: '春节调休', nameEn: 'Worked' },
    { day: '2026-02-16', kind: 'off', nameZh: '春节', nameEn: 'Spring Festival' },
  ],
  version: 0,
};

it('lays a year out in months of whole weeks from Monday to Sunday', () => {
  const months = calendarYear(calendar, 2026);
  expect(months).toHaveLength(12);
  for (const { weeks } of months) for (const week of weeks) expect(week).toHaveLength(7);
  const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
  expect(days).toHaveLength(365);
  // 1 January 2026 is a Thursday.
  expect(months[0]?.weeks[0]?.map((day) => day?.day.slice(8) ?? '')).toEqual([
    '',
    '',
    '',
    '01',
    '02',
    '03',
    '04',
  ]);
});

it('tells days off and days worked in exchange from the week', () => {
  const states = new Map(
    calendarYear(calendar, 2026)
      .flatMap(({ weeks }) => weeks.flat())
      .flatMap((day) => (day ? [[day.day, day.state] as const] : [])),
  );
  expect(['2026-02-13', '2026-02-14', '2026-02-15', '2026-02-16'].map((day) => states.get(day))).toEqual([
    'work',
    'worked',
    'weekend',
    'off',
  ]);
  expect(specialDays(calendar, 2027)).toEqual([]);
});
