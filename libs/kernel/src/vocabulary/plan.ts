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

/** Why a plan is not ready for Amazon (docs/DOMAIN.md, "The plan"). */
export const PLAN_FINDINGS = [
  'no_cause',
  'cause_without_action',
  'cause_without_measure',
  'action_undated',
  'measure_without_owner',
  'english_missing',
  'same_as_rejected',
] as const;
export type PlanFindingCode = (typeof PLAN_FINDINGS)[number];

/** Part of a plan that a finding speaks of. */
export const PLAN_PARTS = ['opening', 'cause', 'action', 'measure', 'closing', 'plan'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];
