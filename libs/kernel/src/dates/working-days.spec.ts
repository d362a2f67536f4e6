import { addWorkingDays, isWorkingDay, rollToWorkingDay, type WorkingCalendar } from '@overturn/kernel';

/** China around National Day 2025: free from 1 to 8 October, worked on Sunday 28 September and Saturday 11 October. */
const CHINA: WorkingCalendar = {
  code: 'CN',
  weekend: [6, 7],
  holidays: new Set(['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2025-10-${day}`)),
  adjustedWorkingDays: new Set(['2025-09-28', '2025-10-11']),
};
const EGYPT: WorkingCalendar = {
  code: 'EG',
  weekend: [5, 6],
  holidays: new Set(),
  adjustedWorkingDays: new Set(),
};

describe('working days', () => {
  it.each([
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-26', 4, '2025-10-09'],
    ['2025-10-10', 1, '2025-10-11'],
    ['2025-10-10', 2, '2025-10-13'],
    ['2025-10-09', -1, '2025-09-30'],
    ['2025-10-04', 0, '2025-10-04'],
  ])('from %s, %i working days in China lead to %s', (date, n, expected) => {
    expect(addWorkingDays(date, n, CHINA)).toBe(expected);
  });

  it('work a Sunday that was exchanged, and rest on a weekday that is a holiday', () => {
    expect([isWorkingDay('2025-09-28', CHINA), isWorkingDay('2025-10-01', CHINA)]).toEqual([true, false]);
  });

  it('roll forward and back over the weekend of the place', () => {
    expect(rollToWorkingDay('2026-11-27', 1, EGYPT)).toBe('2026-11-29');
    expect(rollToWorkingDay('2026-11-27', -1, EGYPT)).toBe('2026-11-26');
    expect(rollToWorkingDay('2026-11-29', 1, EGYPT)).toBe('2026-11-29');
  });

  it('refuse a calendar in which nobody ever works', () => {
    const never: WorkingCalendar = { ...EGYPT, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(() => addWorkingDays('2026-11-23', 1, never)).toThrow(RangeError);
  });
});
