import type { PlanView } from '@overturn/contracts/admin';
import { passesLint, planLinter, readinessScore, type PlanLinter } from '@overturn/lint';
import type { PlanContent } from '@overturn/wording';

/** A plan with what the server knows of its case. */
export interface PlanToCheck extends Pick<PlanView, 'lint'> {
  readonly content: PlanContent;
}

export type CheckedPlan = Pick<PlanView['gates'], 'findings' | 'score' | 'lintPasses'> & {
  /** What the findings speak of. */
  readonly checked: PlanContent;
};

/** What the checker says of a plan. */
function checkWith(lint: PlanLinter, { content, lint: { facts, settings } }: PlanToCheck): CheckedPlan {
  const findings = lint(content, facts, settings).map((one) => ({ ...one, params: { ...one.params } }));
  const score = readinessScore(content, findings);
  return {
    checked: content,
    findings,
    score: { total: score.total, parts: score.parts.map((one) => ({ ...one })) },
    lintPasses: passesLint(findings, score.total, settings.scoreThreshold),
  };
}

/** A checker that remembers the texts it has seen: one for each plan that is written. */
export function planChecker(): (plan: PlanToCheck) => CheckedPlan {
  const lint = planLinter();
  return (plan) => checkWith(lint, plan);
}
