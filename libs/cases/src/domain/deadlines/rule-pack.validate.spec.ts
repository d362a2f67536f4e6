import { MARKETPLACE_CODES, RULE_PACK_FAULTS, type RulePackFault } from '@overturn/kernel';
import { aRule, aRulePack } from '../../testing/deadline.builder';
import { DEADLINE_MATTERS, type DeadlineRule } from './rule-pack';
import { faultsOfRulePack, validateRulePack } from './rule-pack.validate';
import { SEED_CHAIN_PACK, SEED_RULE_PACK } from './seed-rule-pack';

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
  ['chain_parent_has_no_rule', [{ matter: 'draft_ready', trigger: { before: 'appeal_window' } }]],
  ['chain_is_a_circle', [{ trigger: { before: 'appeal_window' } }]],
  [
    'chain_is_a_circle',
    [
      { code: 'a', matter: 'draft_ready', trigger: { before: 'client_approval' } },
      { code: 'b', matter: 'client_approval', trigger: { after: 'draft_ready', once: 'due' } },
    ],
  ],
];

describe('a rule pack', () => {
  it.each(FAULTS)('is refused when %s', (fault, rules) => {
    const checked = validateRulePack(aRulePack(...rules.map((changes) => aRule(changes))));
    expect(checked).toMatchObject({
      ok: false,
      error: { code: 'CASES.RULE_PACK_INVALID', params: { fault } },
    });
  });

  it('names every fault of every rule, with its place', () => {
    const wrong = [
      aRule({ code: 'a', readings: [offset(0, 'days')] }),
      aRule({ code: 'b', marketplaces: [] }),
    ];
    expect(faultsOfRulePack(aRulePack(...wrong))).toEqual([
      { fault: 'offset_is_not_positive', index: 0, rule: 'a', path: 'readings.0.offset.amount' },
      { fault: 'condition_is_empty', index: 1, rule: 'b', path: 'marketplaces' },
    ]);
  });

  it('has a test for every fault', () => {
    expect(new Set(FAULTS.map(([fault]) => fault))).toEqual(new Set(RULE_PACK_FAULTS));
  });

  it('of the seed is valid, and with its chain speaks of every matter in zh and en', () => {
    expect(validateRulePack(SEED_RULE_PACK)).toEqual({ ok: true, value: SEED_RULE_PACK });
    expect(validateRulePack(SEED_CHAIN_PACK)).toEqual({ ok: true, value: SEED_CHAIN_PACK });
    expect(new Set(SEED_CHAIN_PACK.rules.map(({ matter }) => matter))).toEqual(new Set(DEADLINE_MATTERS));
    for (const { authority } of SEED_CHAIN_PACK.rules)
      expect(authority.text['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it('of the seed names marketplaces that exist', () => {
    const named = SEED_RULE_PACK.rules.flatMap(({ marketplaces }) =>
      marketplaces === '*' ? [] : marketplaces,
    );
    expect(named.filter((code) => !MARKETPLACE_CODES.includes(code))).toEqual([]);
  });
});
