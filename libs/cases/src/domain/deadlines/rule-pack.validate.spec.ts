import { MARKETPLACE_CODES } from '@overturn/kernel';
import { aRule, aRulePack } from '../../testing/deadline.builder';
import { DEADLINE_MATTERS, type DeadlineRule } from './rule-pack';
import { RULE_PACK_FAULTS, validateRulePack, type RulePackFault } from './rule-pack.validate';
import { SEED_RULE_PACK } from './seed-rule-pack';

const reading = aRule().readings[0]!;
const offset = (amount: number, unit: 'hours' | 'days') => ({ ...reading, offset: { amount, unit } });

const FAULTS: readonly [RulePackFault, readonly Partial<DeadlineRule>[]][] = [
  ['rule_code_is_not_unique', [{ code: 'same' }, { code: 'same' }]],
  ['rule_has_no_reading', [{ readings: [] }]],
  ['reading_code_is_not_unique', [{ readings: [reading, reading] }]],
  ['offset_is_not_positive', [{ readings: [offset(0, 'days')] }]],
  ['offset_is_not_positive', [{ readings: [offset(1.5, 'days')] }]],
  ['hours_do_not_roll', [{ readings: [{ ...offset(72, 'hours'), roll: 'next_working_day' }] }]],
  ['condition_is_empty', [{ marketplaces: [] }]],
  ['effective_date_does_not_exist', [{ effectiveFrom: '2026-02-30' }]],
  ['effective_dates_are_reversed', [{ effectiveFrom: '2026-02-02', effectiveTo: '2026-02-01' }]],
  ['authority_text_is_missing', [{ authority: { text: { 'zh-CN': ' ', en: 'x' }, url: null } }]],
];

describe('a rule pack', () => {
  it.each(FAULTS)('is refused when %s', (fault, rules) => {
    const checked = validateRulePack(aRulePack(...rules.map((changes) => aRule(changes))));
    expect(checked).toMatchObject({
      ok: false,
      error: { code: 'CASES.RULE_PACK_INVALID', params: { fault } },
    });
  });

  it('has a test for every fault', () => {
    expect(new Set(FAULTS.map(([fault]) => fault))).toEqual(new Set(RULE_PACK_FAULTS));
  });

  it('of the seed is valid, and speaks of every matter in zh and en', () => {
    expect(validateRulePack(SEED_RULE_PACK)).toEqual({ ok: true, value: SEED_RULE_PACK });
    expect(new Set(SEED_RULE_PACK.rules.map(({ matter }) => matter))).toEqual(new Set(DEADLINE_MATTERS));
    for (const { authority } of SEED_RULE_PACK.rules)
      expect(authority.text['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it('of the seed names marketplaces that exist', () => {
    const named = SEED_RULE_PACK.rules.flatMap(({ marketplaces }) =>
      marketplaces === '*' ? [] : marketplaces,
    );
    expect(named.filter((code) => !MARKETPLACE_CODES.includes(code))).toEqual([]);
  });
});
