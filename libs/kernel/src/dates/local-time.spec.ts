import {
  endOfLocalDay,
  instantOfLocal,
  localDateAt,
  localDateTimeAt,
  startOfLocalDay,
  zoneRulesFromTransitions,
} from '@overturn/kernel';
import { momentTransitions } from '../../../../test/support/zones';

const rules = zoneRulesFromTransitions(momentTransitions());
const iso = (instant: Date): string => instant.toISOString().replace('.000', '');

describe('a wall-clock time that happens once', () => {
  it.each([
    ['2026-03-01', '23:30', 'America/Los_Angeles', '2026-03-02T07:30:00Z'],
    ['2026-03-02', '15:30', 'Asia/Shanghai', '2026-03-02T07:30:00Z'],
    ['2026-11-23', '09:00', 'Asia/Kolkata', '2026-11-23T03:30:00Z'],
    ['2026-11-23', '09:00', 'Asia/Kathmandu', '2026-11-23T03:15:00Z'],
    ['2026-12-31', '23:59:59', 'Pacific/Kiritimati', '2026-12-31T09:59:59Z'],
    ['2028-02-29', '12:00', 'Europe/Berlin', '2028-02-29T11:00:00Z'],
    ['2026-06-01', '00:00', 'Etc/GMT+12', '2026-06-01T12:00:00Z'],
  ])('%s %s in %s is %s', (date, time, zone, expected) => {
    const instant = instantOfLocal(date, time, zone, rules, { gap: 'change', fold: 'earlier' });
    expect(iso(instant)).toBe(expected);
    expect(localDateTimeAt(instant, zone, rules)).toEqual({ date, time: time.padEnd(8, ':00') });
  });
});

describe('a wall-clock time in a gap', () => {
  // Los Angeles, 2026-03-08: 02:00 PST becomes 03:00 PDT at 10:00Z.
  it.each([
    ['change', '2026-03-08T10:00:00Z'],
    ['shifted', '2026-03-08T10:30:00Z'],
  ] as const)('under the policy %s is %s', (gap, expected) => {
    const instant = instantOfLocal('2026-03-08', '02:30', 'America/Los_Angeles', rules, {
      gap,
      fold: 'earlier',
    });
    expect(iso(instant)).toBe(expected);
  });

  // Lord Howe, 2026-10-04: 02:00 (+10:30) becomes 02:30 (+11) at 2026-10-03T15:30Z.
  it('is found where the clocks move by half an hour', () => {
    const at = (gap: 'change' | 'shifted') =>
      iso(instantOfLocal('2026-10-04', '02:10', 'Australia/Lord_Howe', rules, { gap, fold: 'earlier' }));
    expect([at('change'), at('shifted')]).toEqual(['2026-10-03T15:30:00Z', '2026-10-03T15:40:00Z']);
  });
});

describe('a wall-clock time in a fold', () => {
  // Los Angeles, 2026-11-01: 02:00 PDT becomes 01:00 PST at 09:00Z, so 01:30 happens twice.
  it.each([
    ['earlier', '2026-11-01T08:30:00Z'],
    ['later', '2026-11-01T09:30:00Z'],
  ] as const)('is the %s instant when asked for', (fold, expected) => {
    const instant = instantOfLocal('2026-11-01', '01:30', 'America/Los_Angeles', rules, {
      gap: 'change',
      fold,
    });
    expect(iso(instant)).toBe(expected);
  });
});

describe('the bounds of a local day', () => {
  it.each([
    ['an ordinary day', '2026-05-30', 'America/Los_Angeles', '2026-05-30T07:00:00Z', '2026-05-31T07:00:00Z'],
    [
      'a day of 23 hours',
      '2026-03-08',
      'America/Los_Angeles',
      '2026-03-08T08:00:00Z',
      '2026-03-09T07:00:00Z',
    ],
    [
      'a day of 25 hours',
      '2026-11-01',
      'America/Los_Angeles',
      '2026-11-01T07:00:00Z',
      '2026-11-02T08:00:00Z',
    ],
    // Cairo moves its clocks at midnight: Friday 2026-04-24 begins at 01:00, and Thursday 2026-10-29 has 25 hours.
    [
      'a day whose midnight is in a gap',
      '2026-04-24',
      'Africa/Cairo',
      '2026-04-23T22:00:00Z',
      '2026-04-24T21:00:00Z',
    ],
    [
      'a day that ends in a fold',
      '2026-10-29',
      'Africa/Cairo',
      '2026-10-28T21:00:00Z',
      '2026-10-29T22:00:00Z',
    ],
    ['the leap day', '2028-02-29', 'Asia/Shanghai', '2028-02-28T16:00:00Z', '2028-02-29T16:00:00Z'],
    ['the last day of a year', '2026-12-31', 'Asia/Kolkata', '2026-12-30T18:30:00Z', '2026-12-31T18:30:00Z'],
    [
      'a day beyond the date line',
      '2026-11-23',
      'Pacific/Kiritimati',
      '2026-11-22T10:00:00Z',
      '2026-11-23T10:00:00Z',
    ],
  ])('%s', (_name, date, zone, start, end) => {
    expect([iso(startOfLocalDay(date, zone, rules)), iso(endOfLocalDay(date, zone, rules))]).toEqual([
      start,
      end,
    ]);
  });

  it('leave no instant to a date that a zone skipped: Samoa has no 2011-12-30', () => {
    const dateLine = '2011-12-30T10:00:00Z';
    expect(iso(startOfLocalDay('2011-12-30', 'Pacific/Apia', rules))).toBe(dateLine);
    expect(iso(endOfLocalDay('2011-12-30', 'Pacific/Apia', rules))).toBe(dateLine);
    expect(localDateAt(new Date(dateLine), 'Pacific/Apia', rules)).toBe('2011-12-31');
  });
});
