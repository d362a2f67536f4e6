import { fail, isLocalDate, ok, type Result, type RulePackFault } from '@overturn/kernel';
import { isInCircle } from './chain-order';
import { parentOf, type DeadlineRule, type RulePack } from './rule-pack';

/** One thing that is wrong with a rule, and where in it. */
export interface RuleFault {
  readonly fault: RulePackFault;
  /** Place of the rule in the pack, from 0. */
  readonly index: number;
  readonly rule: string;
  /** Field of the rule, such as `readings.0.offset.amount`. */
  readonly path: string;
}

/** The pack itself, or `CASES.RULE_PACK_INVALID` {fault, rule} for the first rule that is wrong. */
export function validateRulePack(pack: RulePack): Result<RulePack, 'CASES.RULE_PACK_INVALID'> {
  const [first] = faultsOfRulePack(pack);
  return first ? fail('CASES.RULE_PACK_INVALID', { fault: first.fault, rule: first.rule }) : ok(pack);
}

/** Everything that is wrong with a pack, rule by rule, so that an editor can mark all of it at once. */
export const faultsOfRulePack = (pack: RulePack): readonly RuleFault[] =>
  pack.rules.flatMap((rule, index) =>
    [...ownFaults(rule), ...faultsAmong(rule, pack)].map(([fault, path]) => ({
      fault,
      path,
      index,
      rule: rule.code,
    })),
  );

type Found = readonly [fault: RulePackFault, path: string];

const found = (isWrong: boolean, fault: RulePackFault, path: string): readonly Found[] =>
  isWrong ? [[fault, path]] : [];

/** What is wrong with a rule beside the others of its pack. */
function faultsAmong({ code, matter, trigger }: DeadlineRule, { rules }: RulePack): readonly Found[] {
  const parent = parentOf(trigger);
  const isRepeated = rules.filter((one) => one.code === code).length > 1;
  const hasParentRule = parent === null || rules.some((one) => one.matter === parent);
  return [
    ...found(isRepeated, 'rule_code_is_not_unique', 'code'),
    ...found(!hasParentRule, 'chain_parent_has_no_rule', 'trigger'),
    ...found(parent !== null && isInCircle(matter, rules), 'chain_is_a_circle', 'trigger'),
  ];
}

function ownFaults(rule: DeadlineRule): readonly Found[] {
  const { readings, effectiveFrom, effectiveTo, authority } = rule;
  const codes = readings.map(({ code }) => code);
  const doesNotExist = (date: string | null) => date !== null && !isLocalDate(date);
  const isReversed = effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom;
  const conditions = ['marketplaces', 'noticeKinds', 'suspensionTypes'] as const;
  return [
    ...found(readings.length === 0, 'rule_has_no_reading', 'readings'),
    ...readings.flatMap(({ code, offset, roll }, index) => [
      ...found(codes.indexOf(code) < index, 'reading_code_is_not_unique', `readings.${index}.code`),
      ...found(
        !Number.isInteger(offset.amount) || offset.amount <= 0,
        'offset_is_not_positive',
        `readings.${index}.offset.amount`,
      ),
      ...found(offset.unit === 'hours' && roll !== 'none', 'hours_do_not_roll', `readings.${index}.roll`),
    ]),
    ...conditions.flatMap((name) => found(rule[name].length === 0, 'condition_is_empty', name)),
    ...found(doesNotExist(effectiveFrom), 'effective_date_does_not_exist', 'effectiveFrom'),
    ...found(doesNotExist(effectiveTo), 'effective_date_does_not_exist', 'effectiveTo'),
    ...found(isReversed, 'effective_dates_are_reversed', 'effectiveTo'),
    ...found(
      Object.values(authority.text).some((words) => words.trim() === ''),
      'authority_text_is_missing',
      'authority.text',
    ),
  ];
}
