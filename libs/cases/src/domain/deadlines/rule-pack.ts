import {
  DEADLINE_MATTERS,
  type DeadlineKind,
  type DeadlineMatter,
  type DeadlineTrigger,
  type LocalDate,
  type Locale,
  type MarketplaceCode,
  type NoticeKind,
  type OffsetUnit,
  type Roll,
  type SuspensionType,
} from '@overturn/kernel';

export { DEADLINE_MATTERS, type DeadlineMatter, type DeadlineTrigger, type Roll };

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

/** A period: elapsed hours, calendar days or working days (a firm's own rule counts the agency's, others the marketplace's). */
export interface DeadlineOffset {
  readonly amount: number;
  readonly unit: OffsetUnit;
}

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
