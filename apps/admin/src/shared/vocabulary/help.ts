import type { HelpChapter, QuestionState } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const helpChapter: Words<HelpChapter> = {
  suspension: ['什么是停用', 'What a suspension is'],
  types: ['四种类型', 'Types'],
  causes: ['十种原因', 'Causes'],
  recovery: ['怎样恢复', 'How to recover'],
  prevention: ['怎样预防', 'How to prevent'],
  summary: ['要点', 'Summary'],
  questions: ['常见问题', 'Questions'],
};

const questionState: Words<QuestionState> = {
  open: ['待回复', 'Open'],
  answered: ['已回复', 'Answered'],
  set_aside: ['不处理', 'Set aside'],
};

export const HELP_VOCABULARY = { helpChapter, questionState } as const;
