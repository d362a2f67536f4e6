import { localDateAt, zoneRulesFromTransitions, addDays } from '@overturn/kernel';
import fc from 'fast-check';
import { momentTransitions } from '../../../../../test/support/zones';
import { guaranteeEnd, isGuaranteeOpen, LONGEST_GUARANTEE_DAYS } from './guarantee';

const rules = zoneRulesFromTransitions(momentTransitions());
const end = (at: string, days: number, zone: string) =>
  guaranteeEnd(new Date(at), days, zone, rules)?.toISOString() ?? null;

describe('The guarantee', () => {
  it.each([
    ['an ordinary month', '2026-06-01T04:00:00Z', 30, 'Asia/Shanghai', '2026-07-01T16:00:00.000Z'],
    ['over the spring change, in a day less an hour', '2026-03-07T20:00:00Z', 1, 'America/Los_Angeles', '2026-03-09T07:00:00.000Z'],
    ['over the autumn change, in a day and an hour', '2026-10-31T20:00:00Z', 1, 'America/Los_Angeles', '2026-11-02T08:00:00.000Z'],
    ['into a leap day', '2028-02-28T04:00:00Z', 1, 'Asia/Shanghai', '2028-02-29T16:00:00.000Z'],
    ['where midnight is skipped by the clocks', '2026-04-22T10:00:00Z', 1, 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ])('ends with its last day: %s', (_name, at, days, zone, expected) => {
    expect(end(at, days, zone)).toBe(expected);
  }); // prettier-ignore

  it('is none when no days were agreed', () => {
    expect(end('2026-06-01T04:00:00Z', 0, 'Asia/Shanghai')).toBeNull();
    expect(isGuaranteeOpen(null, new Date(0))).toBe(false);
  });

  it('is open until its last instant and shut from the next one', () => {
    const endsAt = new Date('2026-07-01T16:00:00Z');
    expect(isGuaranteeOpen(endsAt, new Date(endsAt.getTime() - 1))).toBe(true);
    expect(isGuaranteeOpen(endsAt, endsAt)).toBe(false);
  });

  it('lasts as many calendar days as agreed in every zone, whatever the clocks do', () => {
    const instant = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2029-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom(
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Europe/Berlin',
      'Africa/Cairo',
      'UTC',
    );
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: LONGEST_GUARANTEE_DAYS }), zone, (at, days, where) => {
        const endsAt = guaranteeEnd(at, days, where, rules);
        if (endsAt === null) throw new Error('No end');
        const lastDay = addDays(localDateAt(at, where, rules), days);
        expect(localDateAt(new Date(endsAt.getTime() - 1), where, rules)).toBe(lastDay);
        expect(localDateAt(endsAt, where, rules)).toBe(addDays(lastDay, 1));
      }),
    );
  });
});
