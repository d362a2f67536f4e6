import type { DeadlineKind, DeadlineSource, DeadlineState, LocalDate } from '@overturn/kernel';
import type { Authority, DeadlineMatter, DeadlineOffset, Roll, RuleTrigger } from './rule-pack';

/**
 * When something happened: an exact instant, or only the local date in the marketplace's zone, in which
 * case it may have been any instant of that day.
 */
export type Moment = { readonly at: Date } | { readonly on: LocalDate };

/** Whose calendar counts the days. Which one Amazon uses is not published, so all three are kept. */
export const CANDIDATE_BASES = ['marketplace', 'utc', 'shanghai'] as const;
export type CandidateBasis = (typeof CANDIDATE_BASES)[number];

export interface DeadlineCandidate {
  readonly basis: CandidateBasis;
  /** IANA zone. */
  readonly zone: string;
  /** The date a person in that zone would name: the last day to act, or the day it opens. */
  readonly localDate: LocalDate;
  /** `latest_by`: the bound before which to act (local midnight ending the day). `opens_at`: from then on. */
  readonly at: Date;
}

/** Why this date: structured, so that screens can say it in zh and en. */
export interface DeadlineWhy {
  readonly source: DeadlineSource;
  readonly ruleCode: string | null;
  readonly packCode: string | null;
  readonly packVersion: number | null;
  readonly authority: Authority | null;
  /** The notice's own words, when they set the date. */
  readonly quote: string | null;
  readonly trigger: RuleTrigger;
  /** Null when a notice without a known date of receipt names the date outright. */
  readonly triggeredBy: Moment | null;
  /** Null when the source names a date outright. */
  readonly offset: DeadlineOffset | null;
  readonly roll: Roll;
  /** Code of the calendar whose working days were counted; null where none takes part. */
  readonly calendar: string | null;
}

export const SUPERSEDED_REASONS = [
  'notice_states_otherwise',
  'marketplace_outranks_firm',
  'more_specific_rule',
  'earlier_rule_in_pack',
] as const;
export type SupersededReason = (typeof SUPERSEDED_REASONS)[number];

/** One reading of one source, worked out. */
export interface DerivedDate {
  /** Code of the rule's reading; `stated`, `stated_2` ... for what a notice says. */
  readonly reading: string;
  readonly kind: DeadlineKind;
  /** The safe instant: `latest_by` the earliest candidate, `opens_at` the latest. */
  readonly dueAt: Date;
  readonly candidates: readonly DeadlineCandidate[];
  readonly why: DeadlineWhy;
}

export interface SupersededDate extends DerivedDate {
  readonly reason: SupersededReason;
}

/** Which reminder ladder: by days, or by hours for a window so short that days say nothing (72-hour mode). */
export type LadderMode = 'days' | 'hours';

/** What the derivation proposes for the deadlines of a case. Identified by matter and reading. */
export interface DeadlineDraft extends DerivedDate {
  readonly matter: DeadlineMatter;
  readonly source: DeadlineSource;
  readonly ladder: LadderMode;
  /** The marketplace's zone, in which the date is shown first. */
  readonly zone: string;
  /** Other readings of the same source; each has a draft of its own as well. */
  readonly otherReadings: readonly DerivedDate[];
  /** Dates of the same matter from sources that rank lower. */
  readonly superseded: readonly SupersededDate[];
  readonly isPast: boolean;
}

/** A deadline as it is kept, as far as a recompute has to know it. */
export interface KeptDeadline {
  readonly id: string;
  readonly matter: DeadlineMatter;
  readonly reading: string;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  readonly source: DeadlineSource;
  readonly state: DeadlineState;
  /** A person fixed this date; derivation may propose but never move it. */
  readonly isPinned: boolean;
}
