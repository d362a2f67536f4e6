import fc from 'fast-check';
import moment from 'moment-timezone';
import { MARKETPLACES, zoneRulesFromTransitions } from '@overturn/kernel';
import { momentTransitions } from '../../../../../test/support/zones';
import { aRule, aRulePack, deadlineFacts, PLAIN_WEEKS } from '../../testing/deadline.builder';
import type { DeadlineDraft } from './deadline';
import { deriveDeadlines } from './derive-deadlines';
import type { DeadlineOffset } from './rule-pack';

// moment-timezone counts with its own arithmetic over its own IANA data, apart from Node's.
const zoneRules = zoneRulesFromTransitions(momentTransitions());
const anyPlace = fc.constantFrom(...MARKETPLACES, { code: 'AU' as const, zone: 'Australia/Lord_Howe' });
const anySecond = fc
  .integer({ min: Date.parse('2024-01-01') / 1000, max: Date.parse('2031-12-31') / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const anyDays = fc.integer({ min: 1, max: 120 });

const derive = (
  place: { code: string; zone: string },
  at: Date,
  kind: 'latest_by' | 'opens_at',
  offset: DeadlineOffset,
) =>
  deriveDeadlines({
    facts: deadlineFacts({ zone: place.zone, triggers: { notice_received: { at } } }),
    rulePack: aRulePack(aRule({ readings: [{ code: 'only', kind, offset, roll: 'none' }] })),
    zoneRules,
    calendar: PLAIN_WEEKS,
    now: at,
  })[0] as DeadlineDraft;

const times = (draft: DeadlineDraft): readonly number[] => draft.candidates.map(({ at }) => at.getTime());

describe('derived deadlines, against an oracle that is not Node', () => {
  it('end a period of days with the local day that the oracle counts, in all three zones', () => {
    fc.assert(
      fc.property(anyPlace, anySecond, anyDays, (place, at, amount) => {
        const draft = derive(place, at, 'latest_by', { amount, unit: 'days' });
        for (const { zone, localDate, at: end } of draft.candidates) {
          const last = moment.tz(at, zone).startOf('day').add(amount, 'days');
          expect(localDate).toBe(last.format('YYYY-MM-DD'));
          expect(moment.tz(end.getTime() - 1, zone).format('YYYY-MM-DD')).toBe(localDate);
          expect(moment.tz(end, zone).format('YYYY-MM-DD') > localDate).toBe(true);
        }
        expect(draft.dueAt.getTime()).toBe(Math.min(...times(draft)));
      }),
      { numRuns: 400 },
    );
  });

  it('open after so many days at the same time on the wall, and never an hour too early', () => {
    fc.assert(
      fc.property(anyPlace, anySecond, anyDays, (place, at, amount) => {
        const draft = derive(place, at, 'opens_at', { amount, unit: 'days' });
        for (const { zone, localDate, at: opens } of draft.candidates) {
          const wall = moment.tz(at, zone).format('HH:mm:ss');
          expect(localDate).toBe(
            moment.utc(moment.tz(at, zone).format('YYYY-MM-DD')).add(amount, 'days').format('YYYY-MM-DD'),
          );
          const isSkipped = moment.tz(`${localDate} ${wall}`, zone).format('HH:mm:ss') !== wall;
          expect(
            isSkipped || moment.tz(opens, zone).format('YYYY-MM-DD HH:mm:ss') === `${localDate} ${wall}`,
          ).toBe(true);
        }
        expect(draft.dueAt.getTime()).toBe(Math.max(...times(draft)));
        expect(draft.dueAt.getTime() - at.getTime()).toBeGreaterThanOrEqual(amount * 86_400_000);
      }),
      { numRuns: 400 },
    );
  });

  it('count hours as elapsed time, the same instant everywhere', () => {
    fc.assert(
      fc.property(anyPlace, anySecond, fc.integer({ min: 1, max: 240 }), (place, at, amount) => {
        const draft = derive(place, at, 'latest_by', { amount, unit: 'hours' });
        expect(new Set(times(draft))).toEqual(new Set([moment.utc(at).add(amount, 'hours').valueOf()]));
      }),
    );
  });
});
