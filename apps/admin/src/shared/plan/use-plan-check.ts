import type { PlanView } from '@overturn/contracts/admin';
import type { PlanContent } from '@overturn/wording';
import { passesLint, planLinter, readinessScore } from '@overturn/lint';
import { useDeferredValue, useMemo, useState } from 'react';

type Checked = Pick<PlanView['gates'], 'findings' | 'score' | 'lintPasses'> & {
  /** What the findings speak of: what was typed a moment ago. */
  readonly checked: PlanContent;
};

/**
 * What the checker says of a plan that is being typed, with what the server knows of its case. It runs behind the
 * keys: what is typed is shown first.
 */
export function usePlanCheck(content: PlanContent, { facts, settings }: PlanView['lint']): Checked {
  const [lint] = useState(planLinter);
  const typed = useDeferredValue(content);
  return useMemo(() => {
    const findings = lint(typed, facts, settings).map((one) => ({ ...one, params: { ...one.params } }));
    const score = readinessScore(typed, findings);
    return {
      checked: typed,
      findings,
      score: { total: score.total, parts: score.parts.map((one) => ({ ...one })) },
      lintPasses: passesLint(findings, score.total, settings.scoreThreshold),
    };
  }, [lint, typed, facts, settings]);
}
