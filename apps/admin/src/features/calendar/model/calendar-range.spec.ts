import fc from 'fast-check';
import { addDays, addMonths, isDay, isInMonth, mondayOf, rangeOf, stepOf, weeksOf } from './calendar-range';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-11-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the range of a calendar', () => {
  it('begins on the Monday of its week', () => {
    expect(mondayOf('2026-11-26')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  });

  it('shows the whole weeks that a month touches: four, five or six', () => {
    expect(rangeOf('month', '2027-02-14')).toEqual({ from: '2027-02-01', days: 28 });
    expect(rangeOf('month', '2026-11-26')).toEqual({ from: '2026-10-26', days: 42 });
    expect(rangeOf('month', '2026-12-31')).toEqual({ from: '2026-11-30', days: 35 });
  });

  it('is seven days long in the weeks in which clocks change, too', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'])
      expect(rangeOf('week', day)).toEqual({ from: mondayOf(day), days: 7 });
  });

  it('goes to the week or to the first of the month before and after', () => {
    expect(stepOf('week', '2026-12-30', 1)).toBe('2027-01-06');
    expect(stepOf('month', '2026-12-30', 1)).toBe('2027-01-01');
    expect(stepOf('month', '2026-03-31', -1)).toBe('2026-02-01');
  });

  it('always holds its day, and its whole month, in whole weeks from a Monday on', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const view of ['week', 'month'] as const) {
          const { from, days } = rangeOf(view, day);
          expect(weekday(from)).toBe(1);
          expect(days % 7).toBe(0);
          expect(days).toBeLessThanOrEqual(42);
          expect(from <= day && day <= addDays(from, days - 1)).toBe(true);
        }
        const { from, days } = rangeOf('month', day);
        expect(from <= `${day.slice(0, 7)}-01`).toBe(true);
        expect(addDays(from, days) >= addMonths(day, 1)).toBe(true);
      }),
    );
  });

  it('knows which dates exist', () => {
    expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2027-02-29', '2026-13-01', '1999-12-31', 'x', '2026-1-1'].some(isDay)).toBe(false);
  });

  it('falls into weeks, and tells the days of the months beside', () => {
    expect(weeksOf([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([[1, 2, 3, 4, 5, 6, 7], [8]]);
    expect([isInMonth('2026-10-31', '2026-11-26'), isInMonth('2026-11-01', '2026-11-26')]).toEqual([false, true]); // prettier-ignore
  });
});
