import type { ProblemText } from './problem-text.types';

export const CASE_PROBLEM_TEXTS = {
  'CASES.CASE_NOT_FOUND': { zh: '找不到这个案件。', en: 'This case was not found.' },
  'CASES.DEADLINE_NOT_FOUND': { zh: '找不到这个期限。', en: 'This deadline was not found.' },
  'CASES.DEADLINE_SETTLED': { zh: '这个期限已经了结。', en: 'This deadline is already settled.' },
  'CASES.NOTICE_ALREADY_OPENED': {
    zh: '这封通知已经开过案件。',
    en: 'This notice has already opened a case.',
  },
  'CASES.TRANSITION_NOT_ALLOWED': {
    zh: '案件当前状态下不能这样做。',
    en: 'This cannot be done in the case’s present status.',
  },
  'CASES.GUARD_FAILED': {
    zh: '还有条件没有满足，暂时不能这样做。',
    en: 'A condition is not met yet, so this cannot be done.',
  },
  'CASES.VERSION_CONFLICT': {
    zh: '有人刚刚改过这个案件。请重新加载后再改。',
    en: 'Someone has just changed this case. Reload it, then change it again.',
  },
  'CASES.ASSIGNEE_NOT_FOUND': { zh: '找不到这位负责人。', en: 'This assignee was not found.' },
  'CASES.RECEIVED_IN_FUTURE': {
    zh: '收到通知的时间不能在将来。',
    en: 'The notice cannot have been received in the future.',
  },
  'CASES.RECEIVED_TOO_LONG_AGO': { zh: '收到通知的时间太早。', en: 'The notice was received too long ago.' },
  'CASES.RULE_PACK_INVALID': {
    zh: '期限规则有误，不能使用。',
    en: 'The deadline rules are wrong and cannot be used.',
  },
  'CASES.NO_RULE_PACK': {
    zh: '缺少期限规则，已记录。',
    en: 'The deadline rules are missing; this was recorded.',
  },
} as const satisfies Record<string, ProblemText>;
