import {
  AGENCY_CALENDAR,
  isWorkingDay,
  addDays,
  addWorkingDays,
  dayOfWeek,
  rollToWorkingDay,
} from '@overturn/kernel';
import fc from 'fast-check';
import { marketplaceZoneRules } from '../../../../../test/support/zones';
import { aRule, aRulePack, deadlineFacts, PLAIN_WEEKS } from '../../testing/deadline.builder';
import { faultOfCalendar, withDays, workingCalendar } from './calendar';
import type { DeadlineFacts, MatterState } from './deadline-facts';
import { deriveDeadlines } from './derive-deadlines';
import type { DeadlineRule } from './rule-pack';
import { seedCalendar } from './seed-calendars';
import { SEED_CHAIN_PACK } from './seed-rule-pack';

const zoneRules = marketplaceZoneRules();
const china = workingCalendar(seedCalendar(AGENCY_CALENDAR));
const received = { notice_received: { at: new Date('2026-07-09T03:00:00Z') } };

const derive = (
  rules: readonly DeadlineRule[],
  changes: Partial<DeadlineFacts> = {},
  agencyCalendar = china,
) =>
  deriveDeadlines({
    facts: deadlineFacts({ triggers: received, ...changes }),
    rulePack: aRulePack(...rules),
    zoneRules,
    calendar: PLAIN_WEEKS,
    agencyCalendar,
    now: new Date('2026-07-10T00:00:00Z'),
  });
const last = (drafts: ReturnType<typeof derive>, matter: string) =>
  drafts
    .filter((draft) => draft.matter === matter)
    .map(({ reading, candidates }) => `${reading} ${candidates[0]?.localDate ?? ''}`);

const chained = (matter: DeadlineRule['matter'], changes: Partial<DeadlineRule> = {}): DeadlineRule =>
  aRule({
    code: matter,
    matter,
    level: 'firm',
    trigger: { before: 'appeal_window' },
    readings: [
      {
        code: 'latest_by',
        kind: 'latest_by',
        offset: { amount: 5, unit: 'working_days' },
        roll: 'previous_working_day',
      },
    ],
    ...changes,
  });

// Received 2026-07-08 in Los Angeles; +90 days = 2026-10-06, in China’s National Day week.
describe('A chain of deadlines', () => {
  // Back from 10-06 by the agency’s calendar: 10-01 to 10-07 are free, 09-30 (1), 29 (2), 28 (3); 09-25 to 27 are
  // free, 24 (4), 23 (5).
  it('counts back in the agency’s working days from the last day on which one can act', () => {
    const drafts = derive([aRule(), chained('client_approval')]);
    expect(last(drafts, 'appeal_window')).toEqual(['latest_by 2026-10-06']);
    expect(last(drafts, 'client_approval')).toEqual(['latest_by 2026-09-23']);
    expect(drafts.find(({ matter }) => matter === 'client_approval')?.why).toMatchObject({
      calendar: AGENCY_CALENDAR,
      source: 'firm',
      trigger: { before: 'appeal_window' },
    });
  });

  it('branches, and goes on from a dependent', () => {
    const drafts = derive([
      aRule(),
      chained('client_approval'),
      chained('draft_ready', { trigger: { before: 'client_approval' } }),
      chained('info_answer'),
    ]);
    // 09-23 back by 5: 22 (1), 21 (2), the worked Sunday 20 (3), 18 (4), 17 (5).
    expect(last(drafts, 'draft_ready')).toEqual(['latest_by 2026-09-17']);
    expect(last(drafts, 'info_answer')).toEqual(['latest_by 2026-09-23']);
  });

  it('follows a date that a person pinned', () => {
    const pinned: MatterState = {
      isOver: false,
      satisfiedAt: null,
      pinned: [{ reading: 'latest_by', kind: 'latest_by', dueAt: new Date('2026-09-01T07:00:00Z') }],
    };
    const drafts = derive([aRule(), chained('client_approval')], { matters: { appeal_window: pinned } });
    // Midnight in Los Angeles ends 08-31; back by 5 working days: 08-24.
    expect(last(drafts, 'client_approval')).toEqual(['latest_by 2026-08-24']);
  });

  it('prepares nothing for a matter that is over, and starts what follows once it was met', () => {
    const over: MatterState = { isOver: true, satisfiedAt: new Date('2026-08-03T12:00:00Z'), pinned: [] };
    const follow = chained('temporary_review', {
      trigger: { after: 'appeal_window', once: 'satisfied' },
      readings: [
        { code: 'opens_at', kind: 'opens_at', offset: { amount: 3, unit: 'days' }, roll: 'next_working_day' },
      ],
    });
    const rules = [aRule(), chained('client_approval'), follow];
    expect(last(derive(rules), 'temporary_review')).toEqual([]);
    const drafts = derive(rules, { matters: { appeal_window: over } });
    expect(last(drafts, 'client_approval')).toEqual([]);
    expect(last(drafts, 'temporary_review')).toEqual(['opens_at 2026-08-06']);
  });

  it('reads a date in as many ways as the one on which it hangs', () => {
    const reading = aRule().readings[0]!;
    const drafts = derive([
      aRule({ readings: [reading, { ...reading, code: 'within', offset: { amount: 60, unit: 'days' } }] }),
      chained('client_approval'),
    ]);
    expect(last(drafts, 'client_approval')).toEqual([
      'latest_by_latest_by 2026-09-23',
      'latest_by_within 2026-08-31',
    ]);
    expect(drafts.find(({ matter }) => matter === 'client_approval')?.otherReadings).toHaveLength(1);
  });

  it('moves with a new day off, and with no other', () => {
    const rules = [aRule(), chained('client_approval')];
    const withDay = (day: string) =>
      workingCalendar(
        withDays(seedCalendar(AGENCY_CALENDAR), [{ day, kind: 'off', nameZh: '公司活动', nameEn: 'Outing' }]),
      );
    expect(last(derive(rules, {}, withDay('2026-09-28')), 'client_approval')).toEqual([
      'latest_by 2026-09-22',
    ]);
    expect(last(derive(rules, {}, withDay('2026-09-11')), 'client_approval')).toEqual([
      'latest_by 2026-09-23',
    ]);
  });

  it('of the seed prepares the draft and the client’s approval before the window closes', () => {
    const drafts = derive(SEED_CHAIN_PACK.rules);
    expect(last(drafts, 'draft_ready')).toHaveLength(1);
    expect(last(drafts, 'client_approval')).toEqual(['latest_by 2026-09-23']);
  });
});

describe('Working days with China’s adjusted ones', () => {
  it('works on the Saturdays that the State Council moved, and rests on the days it gave for them', () => {
    expect(['2026-02-14', '2026-02-28', '2025-09-28'].map((day) => isWorkingDay(day, china))).toEqual([
      true, true, true,
    ]); // prettier-ignore
    expect(['2026-02-16', '2026-02-23', '2025-10-08'].map((day) => isWorkingDay(day, china))).toEqual([
      false, false, false,
    ]); // prettier-ignore
  });

  it('gives a day off only where it is one, and works only on weekends in exchange', () => {
    for (const { day, kind } of seedCalendar(AGENCY_CALENDAR).days)
      if (kind === 'worked') expect([day, dayOfWeek(day) > 5]).toEqual([day, true]);
  });

  const aDay = fc.integer({ min: 0, max: 720 }).map((days) => addDays('2025-01-05', days));

  it('counts forward to where it counted back from', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const from = rollToWorkingDay(day, 1, china);
        expect(addWorkingDays(addWorkingDays(from, -n, china), n, china)).toBe(from);
      }),
    );
  });

  it('never ends a chained target on a day that is not worked', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 30 }), (day, amount) => {
        const rule = chained('client_approval', {
          readings: [
            {
              code: 'latest_by',
              kind: 'latest_by',
              offset: { amount, unit: 'days' },
              roll: 'previous_working_day',
            },
          ],
        });
        const drafts = derive([aRule(), rule], { triggers: { notice_received: { on: day } } });
        const dates = drafts.find(({ matter }) => matter === 'client_approval')?.candidates ?? [];
        expect(dates.length).toBe(3);
        for (const { localDate } of dates)
          expect([localDate, isWorkingDay(localDate, china)]).toEqual([localDate, true]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a month without a working day', () => {
    const month = Array.from({ length: 31 }, (_, index) => addDays('2026-03-01', index));
    const days = month.map((day) => ({ day, kind: 'off' as const, nameZh: '休', nameEn: 'off' }));
    expect(faultOfCalendar(withDays(seedCalendar('US'), days))).toBe('break_is_too_long');
    expect(faultOfCalendar(seedCalendar('US'))).toBeNull();
  });
});
