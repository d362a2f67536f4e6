import type { ProblemText } from './problem-text.types';

/** Refusals of the end of a case: claims, guarantee, funds, post-mortem. */
export const OUTCOME_PROBLEM_TEXTS = {
  'CASES.OUTCOME_SCOPE_WRONG': {
    zh: '部分恢复要写明恢复了哪些 ASIN 或站点；全部恢复则不用填写范围。填写的内容还在。',
    en: 'A partial reinstatement names the ASINs or marketplaces that are back; a full one names none. What you typed is still here.',
  },
  'CASES.NO_OPEN_CLAIM': {
    zh: '这条结果已经有人核实或推翻，不能再补充证据。文件已保留在案件的证据里。',
    en: 'This claim has been judged already and takes no more evidence. The files are kept with the case.',
  },
  'CASES.NO_GUARANTEE': {
    zh: '这个案件没有约定保障期。请把再次停用的通知作为新案件录入。',
    en: 'No guarantee was agreed for this case. Open the new notice as a case of its own.',
  },
  'CASES.GUARANTEE_ENDED': {
    zh: '保障期已于 {{endedOn}} 结束。请把再次停用的通知作为新案件录入。',
    en: 'The guarantee ended on {{endedOn}}. Open the new notice as a case of its own.',
  },
  'CASES.CONTACT_TOO_EARLY': {
    zh: '刚联系过亚马逊，还要等 {{hours}} 小时才能再次联系。填写的内容还在。',
    en: 'Amazon was contacted a short time ago: wait {{hours}} more hours before writing again. What you typed is still here.',
  },
  'CASES.RELEASED_IN_FUTURE': {
    zh: '放款日期不能在将来。',
    en: 'The date of the payment cannot be in the future.',
  },
  'CASES.RELEASE_CURRENCY_TWICE': {
    zh: '{{currency}} 填写了两次，请合并成一行。',
    en: '{{currency}} was entered twice: put it into one line.',
  },
  'CASES.RELEASE_AMOUNT_ZERO': {
    zh: '{{currency}} 的金额不能是零。',
    en: 'The amount in {{currency}} cannot be zero.',
  },
  'CASES.RELEASE_AMOUNT_TOO_LARGE': {
    zh: '{{currency}} 的金额太大，无法记录。',
    en: 'The amount in {{currency}} is too large to be recorded.',
  },
  'CASES.RELEASE_TAKES_BACK_TOO_MUCH': {
    zh: '冲减后 {{currency}} 的合计会小于零，请检查金额。',
    en: 'This would bring the total in {{currency}} below zero. Check the amount.',
  },
  'CASES.POST_MORTEM_FROZEN': {
    zh: '案件已结案，复盘不能再修改。需要修改时请先重新打开案件。',
    en: 'The case is closed, so its post-mortem no longer changes. Reopen the case to change it.',
  },
} as const satisfies Record<string, ProblemText>;
