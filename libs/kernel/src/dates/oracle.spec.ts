import fc from 'fast-check';
import moment from 'moment-timezone';
import {
  addDays,
  endOfLocalDay,
  instantOfLocal,
  localDateAt,
  localDateTimeAt,
  zoneRulesFromTransitions,
} from '@overturn/kernel';
import { momentTransitions } from '../../../../test/support/zones';

// moment-timezone has its own arithmetic and its own IANA data (2026f in 0.6.6): an oracle beside Node's zones.
const transitions = momentTransitions();
const rules = zoneRulesFromTransitions(transitions);
/** One name for each history of clocks: aliases would only repeat it. */
const zones = [
  ...new Map([...transitions].map(([zone, offsets]) => [JSON.stringify(offsets), zone])).values(),
];
const FIRST = Date.parse('2000-01-01');
const LAST = Date.parse('2036-12-31');

const anyZone = fc.constantFrom(...zones);
const anySecond = fc
  .integer({ min: FIRST / 1000, max: LAST / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const oracleDate = (instant: Date | number, zone: string): string =>
  moment.tz(instant, zone).format('YYYY-MM-DD');

/** Every change of 2026 to 2030, and the seconds around it. */
const aroundChanges = zones.flatMap((zone) =>
  rules
    .changesBetween(zone, Date.parse('2026-01-01'), Date.parse('2031-01-01'))
    .flatMap(({ fromEpochMs }) =>
      [-1, 0, 1, 1800].map((s) => ({ zone, instant: new Date(fromEpochMs + s * 1000) })),
    ),
);

const expectDayEndToHold = (date: string, zone: string): void => {
  const end = endOfLocalDay(date, zone, rules).getTime();
  expect(oracleDate(end, zone) > date).toBe(true);
  expect(oracleDate(end - 1, zone) <= date).toBe(true);
};

describe('dates in zones, against an oracle that is not Node', () => {
  it('reads the same wall clock at any instant', () => {
    fc.assert(
      fc.property(anyZone, anySecond, (zone, instant) => {
        const { date, time } = localDateTimeAt(instant, zone, rules);
        expect(`${date} ${time}`).toBe(moment.tz(instant, zone).format('YYYY-MM-DD HH:mm:ss'));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same instant for any wall-clock time', () => {
    fc.assert(
      fc.property(anyZone, anySecond, (zone, wall) => {
        const [date = '', time = ''] = wall.toISOString().slice(0, 19).split('T');
        const found = instantOfLocal(date, time, zone, rules, { gap: 'shifted', fold: 'earlier' });
        expect(found.toISOString()).toBe(moment.tz(`${date} ${time}`, zone).toDate().toISOString());
      }),
      { numRuns: 1000 },
    );
  });

  it('ends the last of any number of days where the oracle sees the date change', () => {
    fc.assert(
      fc.property(anyZone, anySecond, fc.integer({ min: 0, max: 400 }), (zone, instant, days) => {
        const date = addDays(localDateAt(instant, zone, rules), days);
        expect(date).toBe(moment.utc(oracleDate(instant, zone)).add(days, 'days').format('YYYY-MM-DD'));
        expectDayEndToHold(date, zone);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds one second before, at and after every change of the clocks from 2026 to 2030', () => {
    const mismatches = aroundChanges.filter(({ zone, instant }) => {
      const date = localDateAt(instant, zone, rules);
      if (date !== oracleDate(instant, zone)) return true;
      return [0, 3].some((days) => {
        const last = addDays(date, days);
        const end = endOfLocalDay(last, zone, rules).getTime();
        return oracleDate(end, zone) <= last || oracleDate(end - 1, zone) > last;
      });
    });
    expect(aroundChanges.length).toBeGreaterThan(4000);
    expect(mismatches).toEqual([]);
  });

  it('agrees on the wall-clock times that the changes skip or repeat', () => {
    const mismatches = aroundChanges.filter(({ zone, instant }) => {
      const offsetBefore = rules.offsetSecondsAt(zone, instant.getTime() - 2 * 3_600_000);
      const wall = new Date(instant.getTime() + offsetBefore * 1000).toISOString().slice(0, 19).split('T');
      const found = instantOfLocal(wall[0]!, wall[1]!, zone, rules, { gap: 'shifted', fold: 'earlier' });
      return found.getTime() !== moment.tz(wall.join(' '), zone).valueOf();
    });
    expect(mismatches).toEqual([]);
  });
});
