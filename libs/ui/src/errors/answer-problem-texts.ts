import type { ProblemText } from './problem-text.types';

export const ANSWER_PROBLEM_TEXTS = {
  'CASES.ANSWER_ALREADY_RECORDED': {
    zh: '这封答复刚刚或早前已有人记录，没有重复记录。请到案件的“答复与轮次”里查看。',
    en: 'This reply has been recorded already, by you or a colleague; it was not recorded twice. See “Answers and rounds” of the case.',
  },
  'CASES.ANSWER_OF_ANOTHER_CASE': {
    zh: '这封答复已归入另一个案件。请先打开那个案件核对，没有改动任何内容。',
    en: 'This reply is filed in another case. Open that case and check; nothing was changed.',
  },
  'CASES.NO_REJECTION': {
    zh: '第 {{round}} 轮没有记录驳回，无从分析。请先记录亚马逊的答复。',
    en: 'Round {{round}} has no recorded rejection to analyse. Record Amazon’s answer first.',
  },
} as const satisfies Record<string, ProblemText>;
