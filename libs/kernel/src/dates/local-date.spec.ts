import { addDays, addHours, daysBetween, dayOfWeek, isLocalDate } from '@overturn/kernel';

describe('local dates', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-31', 90, '2026-05-01'],
    ['2024-10-25', 60, '2024-12-24'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('knows whether %p exists', (text, exists) => {
    expect(isLocalDate(text)).toBe(exists);
  });

  it('counts Monday as the first day of the week and Sunday as the seventh', () => {
    expect([dayOfWeek('2026-11-23'), dayOfWeek('2026-11-29')]).toEqual([1, 7]);
  });

  it('refuses to count from a date that does not exist', () => {
    expect(() => addDays('2027-02-29', 1)).toThrow(RangeError);
  });

  it('counts elapsed hours, whatever clocks do', () => {
    expect(addHours(new Date('2026-03-08T08:00:00Z'), 72)).toEqual(new Date('2026-03-11T08:00:00Z'));
  });
});
