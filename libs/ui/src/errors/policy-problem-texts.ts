import type { ProblemText } from './problem-text.types';

export const POLICY_PROBLEM_TEXTS = {
  'CASES.POLICY_NOT_FOUND': {
    zh: '找不到这条政策，可能刚被同事移除。请刷新后重选。',
    en: 'This policy was not found; a colleague may have removed it. Reload and choose again.',
  },
} as const satisfies Record<string, ProblemText>;
