import { lastDayBefore } from './last-day-before';

describe('the period that is closed as a rule', () => {
  it.each([
    ['2026-11-26', '2026-10-31'],
    ['2026-03-01', '2026-02-28'],
    ['2026-01-31', '2025-12-31'],
  ])('on %s ends on %s', (today, last) => {
    expect(lastDayBefore(today)).toBe(last);
  });
});
