import { SCORE_PARTS, type LintSeverity, type ScorePart } from '@overturn/kernel/vocabulary';
import type { PlanContent } from '@overturn/wording';
import type { LintFinding } from './finding';
import { FIRM_PHRASE, LINT_RULES } from './rules/rule-book';

/** How much each part counts, of 100 (docs/PLAN-LINT.md, "The score"). */
export const SCORE_WEIGHTS = {
  structure: 25,
  specificity: 25,
  evidence: 15,
  tone: 15,
  coverage: 10,
  translation: 10,
} as const satisfies Record<ScorePart, number>;

/** What a finding takes from the 100 of its part. */
export const SCORE_PENALTIES = { error: 50, warning: 15, hint: 4 } as const satisfies Record<
  LintSeverity,
  number
>;

export interface ReadinessScore {
  /** 0 to 100, rounded down. */
  readonly total: number;
  readonly parts: readonly { readonly part: ScorePart; readonly weight: number; readonly score: number }[];
}

const PART_OF: ReadonlyMap<string, ScorePart> = new Map([
  ...LINT_RULES.map(({ id, part }) => [id, part] as const),
  [FIRM_PHRASE, 'tone'],
]);

const hasEnglish = (plan: PlanContent): boolean =>
  [...plan.causes, ...plan.actions, ...plan.measures].some(({ text }) => text.en.trim() !== '');

/**
 * How ready a plan is for Amazon. Each part begins at 100 and loses by its findings, down to 0; a plan without any point
 * in English is at 0 in every part.
 */
export function readinessScore(plan: PlanContent, findings: readonly LintFinding[]): ReadinessScore {
  const lost = new Map<ScorePart, number>();
  for (const { ruleId, severity } of findings) {
    const part = PART_OF.get(ruleId);
    if (part !== undefined) lost.set(part, (lost.get(part) ?? 0) + SCORE_PENALTIES[severity]);
  }
  const isWritten = hasEnglish(plan);
  const parts = SCORE_PARTS.map((part) => ({
    part,
    weight: SCORE_WEIGHTS[part],
    score: isWritten ? Math.max(0, 100 - (lost.get(part) ?? 0)) : 0,
  }));
  const total = Math.floor(parts.reduce((sum, { weight, score }) => sum + weight * score, 0) / 100);
  return { total, parts };
}

/** No error, and a score that reaches the firm's threshold. */
export const passesLint = (findings: readonly LintFinding[], total: number, threshold: number): boolean =>
  total >= threshold && findings.every(({ severity }) => severity !== 'error');
