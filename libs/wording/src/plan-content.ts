import type { Cause, MeasureFrequency } from '@overturn/kernel/vocabulary';

/**
 * A text as the firm works on it (zh) and as Amazon reads it (en); either may still be empty. Both are plan text:
 * paragraphs, lists, tables and citations of evidence (`plan-text.ts`).
 */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
  /** `textMark` of the Chinese that the English was written or confirmed for; null: not known. Not content. */
  readonly enOf: string | null;
}

/** Amazon's names of what a point speaks of. */
interface References {
  readonly asins: readonly string[];
  readonly orderIds: readonly string[];
}

/** Why it happened (根源分析). `key` names the point while it is edited, ties others to it and means nothing else. */
export interface RootCause extends References {
  readonly key: string;
  readonly cause: Cause | null;
  readonly text: BilingualText;
}

/** What was done about a cause (纠正措施). `doneOn` is a calendar date. */
export interface CorrectiveAction extends References {
  readonly key: string;
  readonly causeKey: string | null;
  readonly text: BilingualText;
  readonly doneOn: string | null;
  readonly evidenceIds: readonly string[];
}

/** What keeps a cause from coming back (预防措施): who sees to it, how often, from which calendar date on. */
export interface PreventiveMeasure {
  readonly key: string;
  readonly causeKey: string | null;
  readonly text: BilingualText;
  readonly owner: BilingualText;
  readonly frequency: MeasureFrequency | null;
  readonly startsOn: string | null;
  readonly evidenceIds: readonly string[];
}

/** A plan of action (行动计划), in the three parts that Amazon asks for. */
export interface PlanContent {
  readonly opening: BilingualText;
  readonly causes: readonly RootCause[];
  readonly actions: readonly CorrectiveAction[];
  readonly measures: readonly PreventiveMeasure[];
  readonly closing: BilingualText;
}

const NOTHING: BilingualText = { zh: '', en: '', enOf: null };

export const EMPTY_PLAN: PlanContent = {
  opening: NOTHING,
  causes: [],
  actions: [],
  measures: [],
  closing: NOTHING,
};

const isBlank = ({ zh, en }: BilingualText): boolean => zh.trim() === '' && en.trim() === '';

/** Nobody has written a word yet. */
export const isPlanEmpty = (plan: PlanContent): boolean =>
  [
    plan.opening,
    plan.closing,
    ...[...plan.causes, ...plan.actions, ...plan.measures].map((one) => one.text),
  ].every(isBlank);
