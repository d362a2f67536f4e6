import type { ProblemText } from './problem-text.types';

export const DEADLINE_PROBLEM_TEXTS = {
  'CASES.RULE_PACK_NOT_FOUND': {
    zh: '找不到这个规则版本。请返回列表重新选择。',
    en: 'This version of the rules was not found. Go back to the list and choose again.',
  },
  'CASES.RULE_PACK_NOT_DRAFT': {
    zh: '这个版本已不是草稿，不能再修改。请另建一份草稿，现在的内容没有变。',
    en: 'This version is no draft any more and cannot be changed. Make a new draft; nothing here was changed.',
  },
  'CASES.CALENDAR_UNSOUND': {
    zh: '这样改会让一个月里没有工作日，期限无法计算。日历没有变，请少设几天。',
    en: 'That would leave a month without a working day, and dates could not be counted. The calendar is as it was: choose fewer days.',
  },
} as const satisfies Record<string, ProblemText>;

/** What is wrong with a rule of a pack, beside the field. */
export const RULE_FAULT_TEXTS = {
  RULE_CODE_IS_NOT_UNIQUE: {
    zh: '规则代码重复，请改成不同的代码',
    en: 'Another rule has this code: choose a different one',
  },
  RULE_HAS_NO_READING: { zh: '至少需要一种读法', en: 'At least one reading is needed' },
  READING_CODE_IS_NOT_UNIQUE: {
    zh: '读法代码重复，请改成不同的代码',
    en: 'Another reading has this code: choose a different one',
  },
  OFFSET_IS_NOT_POSITIVE: { zh: '期间须为大于 0 的整数', en: 'The period must be a whole number above 0' },
  HOURS_DO_NOT_ROLL: {
    zh: '按小时计算的期间不能顺延到工作日',
    en: 'A period of hours cannot be moved to a working day',
  },
  CONDITION_IS_EMPTY: {
    zh: '请至少选一项，或选“全部”',
    en: 'Choose at least one, or all of them',
  },
  EFFECTIVE_DATE_DOES_NOT_EXIST: { zh: '这个日期不存在', en: 'This date does not exist' },
  EFFECTIVE_DATES_ARE_REVERSED: { zh: '结束日期早于开始日期', en: 'It ends before it begins' },
  AUTHORITY_TEXT_IS_MISSING: {
    zh: '请用中文和英文写明依据',
    en: 'Say in Chinese and in English what it rests on',
  },
  CHAIN_PARENT_HAS_NO_RULE: {
    zh: '所依附的期限没有规则，永远算不出来',
    en: 'No rule speaks of the deadline on which it hangs: it could never be counted',
  },
  CHAIN_IS_A_CIRCLE: {
    zh: '规则互相依附成环，无法计算',
    en: 'The rules hang on each other in a circle and cannot be counted',
  },
  NOT_URL: {
    zh: '网址不正确，须以 http:// 或 https:// 开头',
    en: 'Not a web address with http:// or https://',
  },
} as const satisfies Record<string, ProblemText>;
