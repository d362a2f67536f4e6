import type {
  DeadlineKind,
  LocalDate,
  Locale,
  MarketplaceCode,
  NoticeKind,
  SuspensionType,
} from '@overturn/kernel';

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

/**
 * Hangs a rule on another matter of the same case: an internal target so long before its date, or what follows
 * once its date has come or it was met. Several rules on one matter make a branch.
 */
export type ChainTrigger =
  | { readonly before: DeadlineMatter }
  | { readonly after: DeadlineMatter; readonly once: 'due' | 'satisfied' };
export type RuleTrigger = DeadlineTrigger | ChainTrigger;

/** The matter on which a trigger hangs; null for something that happens in the world. */
export function parentOf(trigger: RuleTrigger): DeadlineMatter | null {
  if (typeof trigger === 'string') return null;
  return 'before' in trigger ? trigger.before : trigger.after;
}

/** How a trigger is kept with a deadline: `notice_received`, `before:appeal_window`, `satisfied:draft_ready`. */
export function triggerCode(trigger: RuleTrigger): string {
  if (typeof trigger === 'string') return trigger;
  return 'before' in trigger ? `before:${trigger.before}` : `${trigger.once}:${trigger.after}`;
}

export const OFFSET_UNITS = ['hours', 'days', 'working_days'] as const;

/** A period: elapsed hours, calendar days or working days (a firm's own rule counts the agency's, others the marketplace's). */
export interface DeadlineOffset {
  readonly amount: number;
  readonly unit: (typeof OFFSET_UNITS)[number];
}

export const ROLLS = ['none', 'next_working_day', 'previous_working_day'] as const;
export type Roll = (typeof ROLLS)[number];

/** One way to read an ambiguous source; a clear source has exactly one. */
export interface RuleReading {
  readonly code: string;
  readonly kind: DeadlineKind;
  readonly offset: DeadlineOffset;
  readonly roll: Roll;
}

/** On whose word the rule stands. */
export interface Authority {
  readonly text: Readonly<Record<Locale, string>>;
  /** Public address of the source; null for the firm's own practice. */
  readonly url: string | null;
}

export interface DeadlineRule {
  readonly code: string;
  readonly matter: DeadlineMatter;
  readonly level: 'marketplace' | 'firm';
  readonly marketplaces: '*' | readonly MarketplaceCode[];
  readonly noticeKinds: '*' | readonly NoticeKind[];
  readonly suspensionTypes: '*' | readonly SuspensionType[];
  readonly trigger: RuleTrigger;
  readonly readings: readonly RuleReading[];
  readonly authority: Authority;
  /** First and last local date, both included, on which the trigger may fall; null is without end. */
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveTo: LocalDate | null;
}

export interface RulePack {
  readonly code: string;
  readonly version: number;
  readonly rules: readonly DeadlineRule[];
}
