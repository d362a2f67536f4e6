import type { LocalDate, MeasureFrequency } from '@overturn/kernel';

/** A text as the firm works on it (zh) and as Amazon reads it (en); either may still be empty. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Why it happened (根源分析). `key` ties actions and measures to it and means nothing else. */
export interface RootCause {
  readonly key: string;
  readonly text: BilingualText;
}

/** What was done about a cause (纠正措施). */
export interface CorrectiveAction {
  readonly causeKey: string | null;
  readonly text: BilingualText;
  readonly doneOn: LocalDate | null;
}

/** What keeps a cause from coming back (预防措施): who sees to it, and how often. */
export interface PreventiveMeasure {
  readonly causeKey: string | null;
  readonly text: BilingualText;
  readonly owner: BilingualText;
  readonly frequency: MeasureFrequency | null;
}

/** A plan of action (行动计划), in the three parts that Amazon asks for. */
export interface PlanContent {
  readonly opening: BilingualText;
  readonly causes: readonly RootCause[];
  readonly actions: readonly CorrectiveAction[];
  readonly measures: readonly PreventiveMeasure[];
  readonly closing: BilingualText;
}

const NOTHING: BilingualText = { zh: '', en: '' };

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
