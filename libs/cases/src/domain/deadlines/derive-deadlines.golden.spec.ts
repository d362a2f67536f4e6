import { marketplaceZoneRules } from '../../../../../test/support/zones';
import { deadlineFacts, PLAIN_WEEKS } from '../../testing/deadline.builder';
import type { CandidateBasis, DeadlineDraft } from './deadline';
import type { DeadlineFacts } from './deadline-facts';
import { deriveDeadlines } from './derive-deadlines';
import { SEED_RULE_PACK } from './seed-rule-pack';

const zoneRules = marketplaceZoneRules();

const derive = (facts: DeadlineFacts): readonly DeadlineDraft[] =>
  deriveDeadlines({
    facts,
    rulePack: SEED_RULE_PACK,
    zoneRules,
    calendar: PLAIN_WEEKS,
    now: new Date('2024-01-01T00:00:00Z'),
  });

const one = (facts: DeadlineFacts, matter: DeadlineDraft['matter'], reading: string): DeadlineDraft => {
  const found = derive(facts).find((draft) => draft.matter === matter && draft.reading === reading);
  if (!found) throw new Error(`no ${matter}/${reading}`);
  return found;
};

type Dates = Record<CandidateBasis, readonly [string, string]>;
const minute = (instant: Date): string => instant.toISOString().replace(/:00\.000Z$/, 'Z');
const datesOf = (draft: DeadlineDraft): Partial<Dates> =>
  Object.fromEntries(draft.candidates.map(({ basis, localDate, at }) => [basis, [localDate, minute(at)]]));

const noticeAt = (instant: string, changes: Partial<DeadlineFacts> = {}): DeadlineFacts =>
  deadlineFacts({ triggers: { notice_received: { at: new Date(instant) } }, ...changes });
const deactivatedAt = (instant: string): DeadlineFacts =>
  deadlineFacts({ triggers: { deactivated_on: { at: new Date(instant) } } });

// Each expectation is worked out by hand in the comment above it. Clocks in Los Angeles: PST is UTC-8; PDT is
// UTC-7 from 2026-03-08 10:00Z to 2026-11-01 09:00Z, and until 2024-11-03 09:00Z. Shanghai is UTC+8 all year.
describe('the 90 days to appeal, worked out by hand', () => {
  // Received 2026-03-02 07:30Z = 03-01 23:30 PST in Los Angeles = 03-02 15:30 in Shanghai.
  // Los Angeles: 03-01 +30 = 03-31, +30 = 04-30, +30 = 05-30. It ends as 05-31 begins: 00:00 PDT = 05-31 07:00Z.
  // UTC:         03-02 +90 = 05-31, which ends 06-01 00:00Z.
  // Shanghai:    03-02 +90 = 05-31, which ends 06-01 00:00 +08 = 05-31 16:00Z.
  // Los Angeles ends first. To count 90 days in Shanghai would have meant 9 hours too late.
  it('end on 30 May in Los Angeles for a notice of 1 March, late in the evening', () => {
    const draft = one(noticeAt('2026-03-02T07:30:00Z'), 'appeal_window', 'latest_by');
    expect(datesOf(draft)).toEqual({
      marketplace: ['2026-05-30', '2026-05-31T07:00Z'],
      utc: ['2026-05-31', '2026-06-01T00:00Z'],
      shanghai: ['2026-05-31', '2026-05-31T16:00Z'],
    });
    expect(minute(draft.dueAt)).toBe('2026-05-31T07:00Z');
  });

  // Received 2025-12-03 18:00Z = 12-03 10:00 PST = 12-04 02:00 in Shanghai.
  // Los Angeles: 12-03 +28 = 12-31, +31 = 01-31, +28 = 02-28, +3 = 03-03 (28+31+28+3 = 90). Ends 03-04 00:00,
  //              still PST, as the clocks change on 03-08 only: 08:00Z.
  // UTC:         12-03 +90 = 03-03, which ends 03-04 00:00Z.
  // Shanghai:    12-04 +90 = 03-04, which ends 03-05 00:00 +08 = 03-04 16:00Z.
  // Here UTC ends first: the date is 3 March, but its last 8 hours in Los Angeles are not safe.
  it('end with 3 March in UTC for a notice of 3 December, five days before the clocks change', () => {
    const draft = one(noticeAt('2025-12-03T18:00:00Z'), 'appeal_window', 'latest_by');
    expect(datesOf(draft)).toEqual({
      marketplace: ['2026-03-03', '2026-03-04T08:00Z'],
      utc: ['2026-03-03', '2026-03-04T00:00Z'],
      shanghai: ['2026-03-04', '2026-03-04T16:00Z'],
    });
    expect(minute(draft.dueAt)).toBe('2026-03-04T00:00Z');
  });

  // Received 2025-12-09 04:30Z = 12-08 20:30 PST = 12-09 12:30 in Shanghai.
  // Los Angeles: 12-08 +23 = 12-31, +31 = 01-31, +28 = 02-28, +8 = 03-08 (23+31+28+8 = 90): the day of 23 hours.
  //              It ends 03-09 00:00, now PDT: 07:00Z. With the winter offset it would be 08:00Z, an hour too late.
  // UTC:         12-09 +90 = 03-09, which ends 03-10 00:00Z.
  // Shanghai:    12-09 +90 = 03-09, which ends 03-10 00:00 +08 = 03-09 16:00Z.
  it('end an hour earlier when the clocks change on the last day', () => {
    const draft = one(noticeAt('2025-12-09T04:30:00Z'), 'appeal_window', 'latest_by');
    expect(datesOf(draft)).toEqual({
      marketplace: ['2026-03-08', '2026-03-09T07:00Z'],
      utc: ['2026-03-09', '2026-03-10T00:00Z'],
      shanghai: ['2026-03-09', '2026-03-09T16:00Z'],
    });
    expect(minute(draft.dueAt)).toBe('2026-03-09T07:00Z');
  });

  // Received on 2028-01-31, time unknown; the day begins 08:00Z, and it is 01-31 in UTC and in Shanghai too.
  // 01-31 +29 = 02-29 (leap year), +31 = 03-31, +30 = 04-30 (29+31+30 = 90).
  // Ends: Los Angeles 05-01 00:00 PDT = 07:00Z; UTC 05-01 00:00Z; Shanghai 05-01 00:00 +08 = 04-30 16:00Z.
  it('count the leap day, and from the first instant of a day without a time', () => {
    const facts = deadlineFacts({ triggers: { notice_received: { on: '2028-01-31' } } });
    const draft = one(facts, 'appeal_window', 'latest_by');
    expect(datesOf(draft)).toEqual({
      marketplace: ['2028-04-30', '2028-05-01T07:00Z'],
      utc: ['2028-04-30', '2028-05-01T00:00Z'],
      shanghai: ['2028-04-30', '2028-04-30T16:00Z'],
    });
    expect(minute(draft.dueAt)).toBe('2028-04-30T16:00Z');
  });
});

describe('when funds can be requested, worked out by hand', () => {
  // Deactivated 2024-10-25 17:00Z = 10:00 PDT = 10-26 01:00 in Shanghai; the rule of 60 days begins on this day.
  // Los Angeles: 10-25 +6 = 10-31, +30 = 11-30, +24 = 12-24 (60). Opens 12-24 10:00, now PST: 18:00Z.
  // UTC:         12-24 17:00Z. Shanghai: 10-26 +60 = 12-25, 01:00 = 12-24 17:00Z.
  // The latest counts, so that nobody asks an hour too early.
  it('opens after 60 days in the US from 2024-10-25 on', () => {
    const draft = one(deactivatedAt('2024-10-25T17:00:00Z'), 'funds_request', 'opens_after');
    expect(datesOf(draft)).toEqual({
      marketplace: ['2024-12-24', '2024-12-24T18:00Z'],
      utc: ['2024-12-24', '2024-12-24T17:00Z'],
      shanghai: ['2024-12-25', '2024-12-24T17:00Z'],
    });
    expect(minute(draft.dueAt)).toBe('2024-12-24T18:00Z');
  });

  // The other reading, "within 60 days": ends 12-25 00:00 PST = 08:00Z in Los Angeles, 12-25 00:00Z in UTC,
  // and with 12-25 in Shanghai, 12-25 16:00Z. The earliest alarms.
  it('keeps the reading of "within 60 days" beside it', () => {
    const facts = deactivatedAt('2024-10-25T17:00:00Z');
    const within = one(facts, 'funds_request', 'within');
    expect(within.kind).toBe('latest_by');
    expect(minute(within.dueAt)).toBe('2024-12-25T00:00Z');
    expect(within.otherReadings.map(({ reading }) => reading)).toEqual(['opens_after']);
    expect(one(facts, 'funds_request', 'opens_after').otherReadings.map(({ reading }) => reading)).toEqual([
      'within',
    ]);
  });

  // Deactivated 2024-10-25 06:59Z = 10-24 23:59 PDT: the older rule. In Los Angeles 10-24 +7 = 10-31, +30 = 11-30,
  // +31 = 12-31, +22 = 2025-01-22 (90), 23:59 PST = 01-23 07:59Z. UTC and Shanghai give 01-23 06:59Z.
  it('opens after 90 days when the account was lost a minute before that day in Los Angeles', () => {
    const drafts = derive(deactivatedAt('2024-10-25T06:59:00Z')).filter(
      ({ matter }) => matter === 'funds_request',
    );
    expect(drafts.map(({ reading, dueAt }) => [reading, minute(dueAt)])).toEqual([
      ['opens_after', '2025-01-23T07:59Z'],
    ]);
  });

  // A day without a time may have been any instant of it: the last second counts. 12-24 23:59:59 PST = 12-25 07:59:59Z.
  it('opens at the end of the 60th day when only the date of the deactivation is known', () => {
    const facts = deadlineFacts({ triggers: { deactivated_on: { on: '2024-10-25' } } });
    const draft = one(facts, 'funds_request', 'opens_after');
    expect(draft.dueAt.toISOString()).toBe('2024-12-25T07:59:59.000Z');
    expect(datesOf(draft).marketplace?.[0]).toBe('2024-12-24');
  });
});

describe('the other rules of the seed pack, worked out by hand', () => {
  // 2026-03-07 02:00Z = 03-06 18:00 PST. 72 elapsed hours: 03-10 02:00Z = 03-09 19:00 PDT, an hour later on the wall.
  it('give 72 elapsed hours to answer an at-risk notice, across the change of the clocks', () => {
    const draft = one(
      noticeAt('2026-03-07T02:00:00Z', { noticeKind: 'at_risk' }),
      'at_risk_answer',
      'latest_by',
    );
    expect(minute(draft.dueAt)).toBe('2026-03-10T02:00Z');
    expect(draft.ladder).toBe('hours');
    expect(datesOf(draft).marketplace?.[0]).toBe('2026-03-09');
  });

  // 2026-05-09 23:00Z = 05-10 08:00 in Tokyo = 05-10 07:00 in Shanghai, but still 05-09 in UTC.
  // Tokyo 05-27 ends 15:00Z; Shanghai 05-27 ends 16:00Z; UTC 05-09 +17 = 05-26 ends 05-27 00:00Z, 15 hours before.
  it('alarm on the day of UTC where the marketplace is ahead of it', () => {
    const facts = noticeAt('2026-05-09T23:00:00Z', {
      marketplace: 'JP',
      zone: 'Asia/Tokyo',
      noticeKind: 'performance_lsr',
    });
    expect(minute(one(facts, 'poa_acceptance', 'latest_by').dueAt)).toBe('2026-05-27T00:00Z');
  });

  it('expect the reply of Amazon 48 hours after a submission, and allow a follow-up then', () => {
    const facts = deadlineFacts({ triggers: { submission_filed: { at: new Date('2026-11-20T01:30:00Z') } } });
    expect(one(facts, 'amazon_reply', 'follow_up_from')).toMatchObject({
      kind: 'opens_at',
      dueAt: new Date('2026-11-22T01:30:00Z'),
      ladder: 'days',
    });
  });
});
