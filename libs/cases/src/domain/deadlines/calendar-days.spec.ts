import fc from 'fast-check';
import { marketplaceTransitions } from '../../../../../test/support/zones';
import { addDays, zoneRulesFromTransitions } from '@overturn/kernel';
import { MOST_CALENDAR_DAYS, calendarDays } from './calendar-days';

const transitions = marketplaceTransitions();
const rules = zoneRulesFromTransitions(transitions);
const hours = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
  (endsAt.getTime() - startsAt.getTime()) / 3_600_000;

describe('the days of a calendar', () => {
  it('begin and end at midnight of the zone', () => {
    const [day] = calendarDays('2026-11-26', 1, 'Europe/Berlin', rules);
    expect(day).toEqual({
      date: '2026-11-26',
      startsAt: new Date('2026-11-25T23:00:00Z'),
      endsAt: new Date('2026-11-26T23:00:00Z'),
    });
  });

  it('are an hour shorter or longer where the clocks change', () => {
    const lengths = (from: string, zone: string) => calendarDays(from, 7, zone, rules).map(hours);
    expect(lengths('2026-03-23', 'Europe/Berlin')).toEqual([24, 24, 24, 24, 24, 24, 23]);
    expect(lengths('2026-10-26', 'America/Los_Angeles')).toEqual([24, 24, 24, 24, 24, 24, 25]);
  });

  it('follow each other without a gap, whatever the zone and the week', () => {
    const anyDate = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays('2022-01-01', days));
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...transitions.keys()), (from, zone) => {
        const days = calendarDays(from, MOST_CALENDAR_DAYS, zone, rules);
        expect(days).toHaveLength(MOST_CALENDAR_DAYS);
        days.slice(1).forEach((day, index) => {
          expect(day.date).toBe(addDays(from, index + 1));
          expect(day.startsAt).toEqual(days[index]?.endsAt);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('are no more than six weeks', () => {
    expect(calendarDays('2026-11-26', 400, 'UTC', rules)).toHaveLength(MOST_CALENDAR_DAYS);
  });
});
