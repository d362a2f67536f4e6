import type { ProblemText } from './problem-text.types';

/** Refusals of worksheet, questionnaire, declarations, access and triage. */
export const INVESTIGATION_PROBLEM_TEXTS = {
  'CASES.CASE_CLOSED': {
    zh: '案件已结案，不能再改。需要的话请先重新打开案件。',
    en: 'The case is closed and cannot be changed. Reopen it first if you need to.',
  },
  'CASES.WORKSHEET_CHANGED': {
    zh: '你填写期间，有人保存了这张根因分析表。你写的内容还在，请选择保留哪一份。',
    en: 'Somebody saved this worksheet while you were writing. What you wrote is still here: choose which one to keep.',
  },
  'CASES.QUESTION_UNKNOWN': {
    zh: '问卷里没有这个问题，请刷新后重试。',
    en: 'The questionnaire has no such question. Reload and try again.',
  },
  'CASES.ANSWER_DOES_NOT_FIT': {
    zh: '这个回答与问题要求的类型不符，没有保存。请检查数字、日期或选项。',
    en: 'This answer is not of the kind that the question asks for, and was not saved. Check numbers, dates and choices.',
  },
  'CASES.ANSWER_CHANGED': {
    zh: '你填写期间，有人回答了同一个问题。你写的内容还在，请选择保留哪一个回答。',
    en: 'Somebody answered the same question while you were writing. What you wrote is still here: choose which answer to keep.',
  },
  'CASES.SIGNED_IN_FUTURE': {
    zh: '签署日期不能晚于今天。',
    en: 'The date of signing cannot be later than today.',
  },
  'CASES.ACCOUNTS_NOT_NAMED': {
    zh: '请写明披露了哪些账户；没有其他账户，就写“无其他账户”。',
    en: 'Say which accounts were disclosed; if there are none, write “no other accounts”.',
  },
  'CASES.DECLARATION_SIGNED': {
    zh: '“{{signedBy}}”已经签过其中一项声明。签过的不能改；请只勾选还没有签的。',
    en: '“{{signedBy}}” has already signed one of these. A signature never changes: tick only what is not signed yet.',
  },
  'CASES.GRANT_NOT_FOUND': { zh: '找不到这项授权。', en: 'This grant was not found.' },
  'CASES.GRANT_REVOKED': { zh: '这项授权已经撤销。', en: 'This grant was already revoked.' },
  'CASES.GRANT_ENDS_BEFORE_IT_BEGINS': {
    zh: '到期日必须晚于授权日。',
    en: 'The expiry date must be later than the date of the grant.',
  },
} as const satisfies Record<string, ProblemText>;
