/** What can be sent to Amazon (提交), each with its own form. */
export const SUBMISSION_TYPES = [
  'plan_of_action',
  'questionnaire',
  'acknowledgement',
  'quiz',
  'documents',
  'dispute',
  'funds_request',
  'escalation',
] as const;
export type SubmissionType = (typeof SUBMISSION_TYPES)[number];

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

/** What a claim of success says (结果). */
export const OUTCOME_KINDS = ['reinstated', 'partially_reinstated'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export const OUTCOME_STATES = ['claimed', 'verified', 'refuted'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

export const TASK_STATES = ['open', 'done', 'waived', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];
/** Who made a task: a playbook, the product itself on a date or event, or a person. */
export const TASK_SOURCES = ['playbook', 'engine', 'manual'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

/** Ways to Amazon that nobody may take, each for a reason of its own (docs/DOMAIN.md, "Do and don't"). */
export const FORBIDDEN_CHANNELS = ['seller_support', 'second_account', 'inside_contact'] as const;
export type ForbiddenChannel = (typeof FORBIDDEN_CHANNELS)[number];
