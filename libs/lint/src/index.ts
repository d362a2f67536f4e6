export { englishOf } from './checks/coverage.checks';
export { explainFinding, type NameOfCode } from './explain';
export type { EvidenceFacts, LintFacts, NoticeFacts } from './facts';
export type { LintFinding } from './finding';
export { lintPlan, planLinter, type PlanLinter } from './lint-plan';
export type { LintRule } from './rule';
export { LINT_RULES } from './rules/rule-book';
export { SCORE_PENALTIES, SCORE_WEIGHTS, passesLint, readinessScore, type ReadinessScore } from './score';
export { DEFAULT_LINT_SETTINGS, type FirmPhrase, type LintSettings } from './settings';
