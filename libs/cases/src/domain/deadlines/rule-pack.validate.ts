import { fail, isLocalDate, ok, type Result } from '@overturn/kernel';
import type { DeadlineRule, RulePack } from './rule-pack';

export const RULE_PACK_FAULTS = [
  'rule_code_is_not_unique',
  'rule_has_no_reading',
  'reading_code_is_not_unique',
  'offset_is_not_positive',
  'hours_do_not_roll',
  'condition_is_empty',
  'effective_date_does_not_exist',
  'effective_dates_are_reversed',
  'authority_text_is_missing',
] as const;
export type RulePackFault = (typeof RULE_PACK_FAULTS)[number];

/** The pack itself, or `CASES.RULE_PACK_INVALID` {fault, rule} for the first rule that is wrong. */
export function validateRulePack(pack: RulePack): Result<RulePack, 'CASES.RULE_PACK_INVALID'> {
  const codes = pack.rules.map(({ code }) => code);
  for (const rule of pack.rules) {
    const isRepeated = codes.indexOf(rule.code) !== codes.lastIndexOf(rule.code);
    const fault = isRepeated ? 'rule_code_is_not_unique' : faultOf(rule);
    if (fault !== null) return fail('CASES.RULE_PACK_INVALID', { fault, rule: rule.code });
  }
  return ok(pack);
}

function faultOf(rule: DeadlineRule): RulePackFault | null {
  const { readings, effectiveFrom, effectiveTo } = rule;
  if (readings.length === 0) return 'rule_has_no_reading';
  if (new Set(readings.map(({ code }) => code)).size < readings.length) return 'reading_code_is_not_unique';
  if (readings.some(({ offset }) => !Number.isInteger(offset.amount) || offset.amount <= 0)) {
    return 'offset_is_not_positive';
  }
  if (readings.some(({ offset, roll }) => offset.unit === 'hours' && roll !== 'none'))
    return 'hours_do_not_roll';
  if ([rule.marketplaces, rule.noticeKinds, rule.suspensionTypes].some(({ length }) => length === 0)) {
    return 'condition_is_empty';
  }
  if ([effectiveFrom, effectiveTo].some((date) => date !== null && !isLocalDate(date))) {
    return 'effective_date_does_not_exist';
  }
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    return 'effective_dates_are_reversed';
  }
  const { text } = rule.authority;
  return Object.values(text).every((words) => words.trim() !== '') ? null : 'authority_text_is_missing';
}
