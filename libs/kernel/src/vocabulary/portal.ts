/** A firm's one name, as its letterhead says it in either language. */
export interface FirmNames {
  readonly zh: string;
  readonly en: string;
}

/** What a client's person may do for the client: an owner signs and agrees, a member sees, uploads and writes. */
export const CLIENT_RIGHTS = ['owner', 'member'] as const;
export type ClientRights = (typeof CLIENT_RIGHTS)[number];

export const CLIENT_USER_STATES = ['invited', 'active', 'disabled'] as const;
export type ClientUserState = (typeof CLIENT_USER_STATES)[number];

/** Where a case stands in a client's words (进度); never the status by which the firm works. */
export const CLIENT_STAGES = [
  'received',
  'preparing',
  'reviewing',
  'submitting',
  'waiting',
  'reinstated',
  'more_needed',
  'funds',
  'closed',
] as const;
export type ClientStage = (typeof CLIENT_STAGES)[number];

/** Who acts next, as a client is told. */
export const CLIENT_ACTORS = ['you', 'firm', 'amazon', 'nobody'] as const;
export type ClientActor = (typeof CLIENT_ACTORS)[number];

/** What waits for the client in a case (需要您做的). */
export const CLIENT_TODOS = [
  'agree',
  'approve_plan',
  'answer_amazon',
  'bring_documents',
  'answer_questions',
  'pay_invoice',
  'read_messages',
] as const;
export type ClientTodo = (typeof CLIENT_TODOS)[number];

/** What a client's person may choose not to be mailed about; the others bind the client and are always told. */
export const MUTABLE_TODOS = [
  'bring_documents',
  'answer_questions',
  'answer_amazon',
  'read_messages',
] as const satisfies ClientTodo[];
export type MutableTodo = (typeof MUTABLE_TODOS)[number];

/** The deadlines that a client sees: Amazon's, and the client's own; the firm's inner targets are none of them. */
export const CLIENT_DEADLINE_MATTERS = [
  'appeal_window',
  'funds_request',
  'at_risk_answer',
  'poa_acceptance',
  'temporary_review',
  'info_answer',
  'client_approval',
] as const;
export type ClientDeadlineMatter = (typeof CLIENT_DEADLINE_MATTERS)[number];

/** What became of an enquiry; `unreadable` waits for a person. */
export const INTAKE_STATES = ['received', 'opened', 'unreadable', 'declined'] as const;
export type IntakeState = (typeof INTAKE_STATES)[number];

/** How far a photo of a notice is with the machine; `unclear` is left to a person. */
export const PHOTO_STATES = ['waiting', 'read', 'unclear'] as const;
export type PhotoState = (typeof PHOTO_STATES)[number];

/** The public page's form is sent no sooner after it was opened, in ms: programs are quicker than people. */
export const INTAKE_FORM_OPENS_AFTER_MS = 3_000;

/** So many files at most come with an enquiry. */
export const MOST_INTAKE_FILES = 6;

/** What a visitor agrees to before an enquiry is sent: truth, no promise of success, use of the data for the answer. */
export const INTAKE_CONSENTS = ['truthful', 'no_guarantee', 'privacy'] as const;
export type IntakeConsent = (typeof INTAKE_CONSENTS)[number];
