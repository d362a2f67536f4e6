import type { EvidenceKind } from './evidence';
import type { Channel } from './notice';

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

/** Kinds of evidence of which a verified outcome has one at least: words alone prove nothing. */
export const OUTCOME_PROOF_KINDS = ['mail', 'screenshot', 'account_state'] as const satisfies EvidenceKind[];

/** What the second person looks at before an outcome counts; one at least (docs/DOMAIN.md, notice kind `reinstated`). */
export const OUTCOME_CHECKS = [
  'account_state_seen',
  'mail_is_genuine',
  'listings_are_visible',
  'scope_is_right',
] as const;
export type OutcomeCheck = (typeof OUTCOME_CHECKS)[number];

/** Over which channels the release of funds may be asked for. */
export const FUNDS_CHANNELS = [
  'funds_team',
  'email_reply',
  'seller_central_upload',
  'phone_call',
] as const satisfies Channel[];

/** How two cases belong together (关联案件). */
export const CASE_RELATIONS = ['resuspension'] as const;
export type CaseRelation = (typeof CASE_RELATIONS)[number];

export const TASK_STATES = ['open', 'done', 'waived', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];
/** Who made a task: a playbook, the product itself on a date or event, or a person. */
export const TASK_SOURCES = ['playbook', 'engine', 'manual'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

/** Ways to Amazon that nobody may take, each for a reason of its own (docs/DOMAIN.md, "Do and don't"). */
export const FORBIDDEN_CHANNELS = ['seller_support', 'second_account', 'inside_contact'] as const;
export type ForbiddenChannel = (typeof FORBIDDEN_CHANNELS)[number];
