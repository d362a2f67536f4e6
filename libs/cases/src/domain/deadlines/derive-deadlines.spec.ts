import { marketplaceZoneRules } from '../../../../../test/support/zones';
import { aRule, aRulePack, deadlineFacts, PLAIN_WEEKS } from '../../testing/deadline.builder';
import type { DeadlineFacts, StatedDeadline } from './deadline-facts';
import { deriveDeadlines } from './derive-deadlines';
import type { DeadlineRule } from './rule-pack';

const zoneRules = marketplaceZoneRules();
const received = { notice_received: { at: new Date('2026-03-02T07:30:00Z') } };

const derive = (facts: Partial<DeadlineFacts>, ...rules: readonly DeadlineRule[]) =>
  deriveDeadlines({
    facts: deadlineFacts({ triggers: received, ...facts }),
    rulePack: aRulePack(...rules),
    zoneRules,
    calendar: PLAIN_WEEKS,
    now: new Date('2026-03-05T00:00:00Z'),
  });

const latestBy = (amount: number, unit: 'days' | 'working_days', roll: 'none' | 'next_working_day') =>
  ({ readings: [{ code: 'latest_by', kind: 'latest_by', offset: { amount, unit }, roll }] }) as const;
const stated = (changes: Partial<StatedDeadline> = {}): StatedDeadline => ({
  matter: 'appeal_window',
  kind: 'latest_by',
  due: { offset: { amount: 17, unit: 'days' } },
  quote: 'within 17 days',
  ...changes,
});

describe('which source counts', () => {
  it('explains a date by rule, pack, trigger and period', () => {
    const [draft] = derive({}, aRule());
    expect(draft?.why).toEqual({
      source: 'marketplace',
      ruleCode: 'appeal_window_90d',
      packCode: 'test',
      packVersion: 7,
      authority: aRule().authority,
      quote: null,
      trigger: 'notice_received',
      triggeredBy: received.notice_received,
      offset: { amount: 90, unit: 'days' },
      roll: 'none',
      calendar: null,
    });
  });

  it('follows what the notice states, and keeps the rule with its reason', () => {
    const drafts = derive({ stated: [stated()] }, aRule());
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      source: 'notice',
      reading: 'stated',
      why: { quote: 'within 17 days' },
    });
    expect(drafts[0]?.candidates[0]?.localDate).toBe('2026-03-18');
    expect(drafts[0]?.superseded).toMatchObject([
      { reason: 'notice_states_otherwise', why: { ruleCode: 'appeal_window_90d' } },
    ]);
  });

  it('leaves other matters alone when the notice speaks of one', () => {
    const drafts = derive({ stated: [stated({ matter: 'poa_acceptance' })] }, aRule());
    expect(drafts.map(({ matter, source }) => [matter, source])).toEqual([
      ['appeal_window', 'marketplace'],
      ['poa_acceptance', 'notice'],
    ]);
  });

  it('takes the end of a date that the notice names, in the zone where it ends first', () => {
    const [draft] = derive({ stated: [stated({ due: { on: '2026-04-10' } })] });
    expect(draft?.candidates.map(({ localDate }) => localDate)).toEqual([
      '2026-04-10',
      '2026-04-10',
      '2026-04-10',
    ]);
    expect(draft?.dueAt).toEqual(new Date('2026-04-10T16:00:00Z'));
  });

  it('takes the beginning of a date that opens something, in the zone where it begins last', () => {
    const [draft] = derive({ stated: [stated({ kind: 'opens_at', due: { on: '2026-04-10' } })] });
    expect(draft?.dueAt).toEqual(new Date('2026-04-10T07:00:00Z'));
  });

  it('takes an instant that the notice names as it is', () => {
    const at = new Date('2026-04-10T12:00:00Z');
    expect(derive({ stated: [stated({ due: { at } })] })[0]?.dueAt).toEqual(at);
  });

  it('keeps two stated dates of one matter as two readings', () => {
    const drafts = derive({ stated: [stated(), stated({ due: { on: '2026-04-10' } })] });
    expect(drafts.map(({ reading }) => reading)).toEqual(['stated', 'stated_2']);
  });

  it('counts no stated period when nobody knows when the notice came', () => {
    expect(derive({ triggers: {}, stated: [stated()] })).toEqual([]);
  });

  it("puts the marketplace before the firm's own rule, whatever their order", () => {
    const firm = aRule({ code: 'firm_30d', level: 'firm', ...latestBy(30, 'days', 'none') });
    const [draft] = derive({}, firm, aRule());
    expect(draft?.why.ruleCode).toBe('appeal_window_90d');
    expect(draft?.superseded).toMatchObject([
      { reason: 'marketplace_outranks_firm', why: { ruleCode: 'firm_30d' } },
    ]);
  });

  it('puts the rule that says more before the general one, and else keeps the order of the pack', () => {
    const us = aRule({ code: 'us', marketplaces: ['US'] });
    const [draft] = derive({}, aRule({ code: 'first' }), aRule({ code: 'second' }), us);
    expect(draft?.why.ruleCode).toBe('us');
    expect(draft?.superseded.map(({ reason }) => reason)).toEqual([
      'more_specific_rule',
      'more_specific_rule',
    ]);
    const [plain] = derive({}, aRule({ code: 'first' }), aRule({ code: 'second' }));
    expect(plain?.why.ruleCode).toBe('first');
    expect(plain?.superseded.map(({ reason }) => reason)).toEqual(['earlier_rule_in_pack']);
  });
});

describe('which rules speak of a case', () => {
  it.each<[string, Partial<DeadlineRule>, number]>([
    ['its marketplace', { marketplaces: ['US', 'CA'] }, 1],
    ['another marketplace', { marketplaces: ['DE'] }, 0],
    ['its kind of notice', { noticeKinds: ['inauthentic'] }, 1],
    ['another kind of notice', { noticeKinds: ['at_risk'] }, 0],
    ['its suspension type', { suspensionTypes: ['deactivated'] }, 1],
    ['another suspension type', { suspensionTypes: ['banned'] }, 0],
    ['a trigger that has not happened', { trigger: 'submission_filed' }, 0],
    ['a rule from that very day on', { effectiveFrom: '2026-03-01' }, 1],
    ['a rule from the next local day on', { effectiveFrom: '2026-03-02' }, 0],
    ['a rule until that very day', { effectiveTo: '2026-03-01' }, 1],
    ['a rule until the day before', { effectiveTo: '2026-02-28' }, 0],
  ])('%s', (_name, changes, count) => {
    expect(derive({}, aRule(changes))).toHaveLength(count);
  });

  it('takes an unknown suspension type for any', () => {
    expect(derive({ suspensionType: null }, aRule({ suspensionTypes: ['banned'] }))).toHaveLength(1);
  });
});

describe('working days and rolling', () => {
  it('moves a Saturday to Monday when the rule says so', () => {
    const localDates = (roll: 'none' | 'next_working_day') =>
      derive({}, aRule(latestBy(90, 'days', roll)))[0]?.candidates.map(({ localDate }) => localDate);
    expect(localDates('none')).toEqual(['2026-05-30', '2026-05-31', '2026-05-31']);
    expect(localDates('next_working_day')).toEqual(['2026-06-01', '2026-06-01', '2026-06-01']);
  });

  it('counts working days from the local date of each zone', () => {
    // Sunday 1 March in Los Angeles, Monday 2 March in UTC and Shanghai.
    const [draft] = derive({}, aRule(latestBy(5, 'working_days', 'none')));
    expect(draft?.candidates.map(({ localDate }) => localDate)).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-09',
    ]);
  });
});

describe('a deadline in the past', () => {
  it('is still derived, and said to be past', () => {
    const [past] = derive({ stated: [stated({ due: { at: new Date('2026-03-05T00:00:00Z') } })] });
    const [ahead] = derive({}, aRule());
    expect([past?.isPast, ahead?.isPast]).toEqual([true, false]);
  });
});
