/** What Amazon replied to a submission (答复). */
export const ANSWER_KINDS = [
  'info_requested',
  'rejected',
  'final_denial',
  'reinstated',
  'partially_reinstated',
  'wrong_channel',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
