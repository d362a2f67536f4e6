import { ageOf } from './age';

describe('How long something is overdue', () => {
  it.each([
    [null, 'notDue'],
    ['2026-12-31', 'notDue'],
    ['2026-12-30', 'days1To30'],
    ['2026-12-01', 'days1To30'],
    ['2026-11-30', 'days31To60'],
    ['2026-11-01', 'days31To60'],
    ['2026-10-31', 'days61To90'],
    ['2026-10-02', 'days61To90'],
    ['2026-10-01', 'over90'],
  ])('due on %s is, at the end of the year, %s', (dueOn, age) => {
    expect(ageOf(dueOn, '2026-12-31')).toBe(age);
  });
});
