import { CASE_STATUSES } from '@overturn/kernel';
import { SEED_RULE_PACK } from '../deadlines/seed-rule-pack';
import { mayUseOverride, nextContactAt, permittedChannel, submissionTypesIn } from './filing-rules';

const filed = new Date('2026-11-26T00:00:00Z');

describe('the ways to Amazon', () => {
  it.each([
    ['seller_support', 'CASES.CHANNEL_SELLER_SUPPORT'],
    ['second_account', 'CASES.CHANNEL_SECOND_ACCOUNT'],
    ['inside_contact', 'CASES.CHANNEL_INSIDE_CONTACT'],
  ] as const)('refuse %s with its own reason', (channel, code) => {
    expect(permittedChannel(channel)).toEqual({ ok: false, error: { code, params: {} } });
  });

  it('let the appeal page pass', () => {
    expect(permittedChannel('account_health_appeal')).toEqual({ ok: true, value: 'account_health_appeal' });
  });
});

describe('what may be sent', () => {
  it('is a plan only after its review, and a funds request only when nothing else is left', () => {
    const statusesOf = (type: 'plan_of_action' | 'funds_request', isPlanMisdirected: boolean) =>
      CASE_STATUSES.filter((status) => submissionTypesIn(status, isPlanMisdirected).includes(type));
    expect(statusesOf('plan_of_action', false)).toEqual(['ready_to_submit']);
    expect(statusesOf('funds_request', true)).toEqual(['funds_only']);
    expect(submissionTypesIn('awaiting_amazon', true)).toEqual([]);
    expect(statusesOf('plan_of_action', true)).toEqual(['ready_to_submit', 'info_requested']);
  });
});

describe('the contact lock', () => {
  it('lasts 48 hours by the seed rules, and where a firm has no rule', () => {
    const end = new Date('2026-11-28T00:00:00Z');
    expect(nextContactAt(filed, SEED_RULE_PACK.rules)).toEqual(end);
    expect(nextContactAt(filed, [])).toEqual(end);
  });

  it('follows the firm’s own rule', () => {
    const rules = SEED_RULE_PACK.rules.map((rule) => ({
      ...rule,
      readings: rule.readings.map((one) => ({ ...one, offset: { amount: 3, unit: 'days' as const } })),
    }));
    expect(nextContactAt(filed, rules)).toEqual(new Date('2026-11-29T00:00:00Z'));
  });
});

describe('an override serves once, for a day, in its round and for its wording', () => {
  const given = { round: 1, planVersionHash: 'v1', grantedAt: filed, isUsed: false };
  it.each([
    ['within the day', {}, 'v1', '2026-11-27T00:00:00Z', true],
    ['not a moment longer', {}, 'v1', '2026-11-27T00:00:00.001Z', false],
    ['not twice', { isUsed: true }, 'v1', '2026-11-26T01:00:00Z', false],
    ['not in the next round', { round: 2 }, 'v1', '2026-11-26T01:00:00Z', false],
    ['not for another wording', {}, 'v2', '2026-11-26T01:00:00Z', false],
    ['without a plan where there was none', { planVersionHash: null }, null, '2026-11-26T01:00:00Z', true],
  ])('%s', (_, change, hash, now, expected) => {
    expect(mayUseOverride({ ...given, ...change }, 1, hash, new Date(now))).toBe(expected);
  });
});
