/** What the firm does next with a case (状态), in the order of a case's life. */
export const CASE_STATUSES = [
  'enquiry',
  'awaiting_engagement',
  'investigating',
  'drafting',
  'in_review',
  'awaiting_client',
  'ready_to_submit',
  'awaiting_amazon',
  'info_requested',
  'rejected',
  'outcome_claimed',
  'reinstated',
  'funds_only',
  'closed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CLOSED_AS = ['won', 'lost', 'funds_recovered', 'declined', 'withdrawn'] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];

/** `latest_by`: act before it. `opens_at`: acting becomes possible then. */
export const DEADLINE_KINDS = ['latest_by', 'opens_at'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const DEADLINE_STATES = ['open', 'satisfied', 'missed', 'cancelled'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Who set the date: what the notice says outranks the marketplace's rule, that the firm's default. */
export const DEADLINE_SOURCES = ['notice', 'marketplace', 'firm', 'manual'] as const;
export type DeadlineSource = (typeof DEADLINE_SOURCES)[number];

export const REMINDER_RUNGS = [
  't-60d', 't-30d', 't-14d', 't-7d', 't-3d', 't-1d', 't-72h', 't-48h', 't-24h', 't-12h', 't-6h', 't-2h', 'due', 'overdue',
] as const; // prettier-ignore
export type ReminderRung = (typeof REMINDER_RUNGS)[number];

/**
 * Days that a case may stay in a status before it counts as stuck: practitioners' knowledge. Waiting for Amazon
 * is patient (complex answers take two weeks and more), waiting for ourselves is not.
 */
export const STATUS_PATIENCE_DAYS = {
  enquiry: 2,
  awaiting_engagement: 7,
  investigating: 5,
  drafting: 5,
  in_review: 2,
  awaiting_client: 3,
  ready_to_submit: 2,
  awaiting_amazon: 14,
  info_requested: 3,
  rejected: 3,
  outcome_claimed: 2,
  reinstated: 45,
  funds_only: 100,
  closed: null,
} as const satisfies Record<CaseStatus, number | null>;
