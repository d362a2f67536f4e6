/** What a deadline is about. Two sources that speak of the same matter compete; of different ones they don't. */
export const DEADLINE_MATTERS = [
  'appeal_window',
  'funds_request',
  'at_risk_answer',
  'poa_acceptance',
  'temporary_review',
  'account_health_preview',
  'amazon_reply',
  'info_answer',
  'draft_ready',
  'client_approval',
] as const;
export type DeadlineMatter = (typeof DEADLINE_MATTERS)[number];

/** From what a period is counted. `notice_received` is the first notice of the case, not an answer. */
export const DEADLINE_TRIGGERS = [
  'notice_received',
  'deactivated_on',
  'submission_filed',
  'health_turned_at_risk',
  'info_requested',
] as const;
export type DeadlineTrigger = (typeof DEADLINE_TRIGGERS)[number];

export const OFFSET_UNITS = ['hours', 'days', 'working_days'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

export const ROLLS = ['none', 'next_working_day', 'previous_working_day'] as const;
export type Roll = (typeof ROLLS)[number];

export const RULE_LEVELS = ['marketplace', 'firm'] as const;

export const RULE_PACK_STATES = ['draft', 'active', 'retired'] as const;
export type RulePackState = (typeof RULE_PACK_STATES)[number];

/** What can be wrong with a rule of a pack. */
export const RULE_PACK_FAULTS = [
  'rule_code_is_not_unique',
  'rule_has_no_reading',
  'reading_code_is_not_unique',
  'offset_is_not_positive',
  'hours_do_not_roll',
  'condition_is_empty',
  'effective_date_does_not_exist',
  'effective_dates_are_reversed',
  'authority_text_is_missing',
  'chain_parent_has_no_rule',
  'chain_is_a_circle',
] as const;
export type RulePackFault = (typeof RULE_PACK_FAULTS)[number];

/** The calendar by which the firm's own people work; the others are those of the marketplaces. */
export const AGENCY_CALENDAR = 'agency';

/** `off`: a day off; `worked`: a weekend day that is worked in exchange (调休). */
export const DAY_KINDS = ['off', 'worked'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** How a date would change: a new one, another date, one that a person pinned, one without a point. */
export const PROPOSAL_KINDS = ['add', 'move', 'pinned', 'withdraw'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];
export const PROPOSAL_CAUSES = ['rule_pack', 'calendar', 'trigger'] as const;
export type ProposalCause = (typeof PROPOSAL_CAUSES)[number];
export const PROPOSAL_STATES = ['proposed', 'accepted', 'rejected', 'superseded'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
