/** How often a preventive measure is taken. */
export const MEASURE_FREQUENCIES = [
  'per_listing',
  'per_shipment',
  'per_supplier',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
] as const;
export type MeasureFrequency = (typeof MEASURE_FREQUENCIES)[number];

/** What is said about a version of a plan: by the firm's reviewer, then by the client. */
export const PLAN_VERDICTS = [
  'approved',
  'changes_requested',
  'client_approved',
  'client_requested_changes',
] as const;
export type PlanVerdict = (typeof PLAN_VERDICTS)[number];

/** How the client told the firm what staff record on their behalf. */
export const HEARD_BY = ['phone', 'email', 'wechat', 'meeting', 'signed_paper'] as const;
export type HeardBy = (typeof HEARD_BY)[number];

/** Wordings of the truth statement that a client gives with an approval, the one in force last. */
export const TRUTH_STATEMENT_VERSIONS = ['2026-11'] as const;
export type TruthStatementVersion = (typeof TRUTH_STATEMENT_VERSIONS)[number];

/** How bad a finding of the plan's checker is: an error blocks, a warning costs points, a hint is advice. */
export const LINT_SEVERITIES = ['error', 'warning', 'hint'] as const;
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** Languages of a plan: the firm's working text and what Amazon reads. */
export const LINT_LANGUAGES = ['zh', 'en'] as const;
export type LintLanguage = (typeof LINT_LANGUAGES)[number];

/** Parts of a plan's readiness score (docs/PLAN-LINT.md). */
export const SCORE_PARTS = [
  'structure',
  'specificity',
  'evidence',
  'tone',
  'coverage',
  'translation',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What a reviewer scores in a plan, 1 to 5 (docs/DOMAIN.md, "What a reviewer scores"). */
export const RUBRIC_CRITERIA = [
  'willing_to_improve',
  'comprehensive_and_specific',
  'short_with_bullets',
  'steps_for_improvement',
  'clear_reason_to_lift',
  'obeys_the_rules',
] as const;
export type RubricCriterion = (typeof RUBRIC_CRITERIA)[number];

/** Whether an approved plan that was drawn by chance was checked again. */
export const SAMPLE_STATES = ['open', 'checked'] as const;
export type SampleState = (typeof SAMPLE_STATES)[number];
