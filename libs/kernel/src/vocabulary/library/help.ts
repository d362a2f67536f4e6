/** The chapters of the help that a firm gives its clients (docs/DOMAIN.md, "What clients ask"). */
export const HELP_CHAPTERS = [
  'suspension',
  'types',
  'causes',
  'recovery',
  'prevention',
  'summary',
  'questions',
] as const;
export type HelpChapter = (typeof HELP_CHAPTERS)[number];

/** What became of a question that the help did not answer. */
export const QUESTION_STATES = ['open', 'answered', 'set_aside'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
