import type { FeePlan } from '../plan/fee-plan';
import type { Clause } from './clause';
import { feeClauses } from './fee-clauses';
import { outcomeClauses } from './outcome-clauses';
import { termsClauses } from './terms-clauses';
import { workedExample } from './worked-example';

/** What the client reads and accepts, made from the plan that will be calculated with; the example comes last. */
export const renderClauses = (plan: FeePlan): readonly Clause[] => {
  const [promise, ...outcome] = outcomeClauses(plan);
  return [
    ...(promise ? [promise] : []),
    ...feeClauses(plan),
    ...outcome,
    ...termsClauses(plan),
    workedExample(plan),
  ];
};

/** The text of a letter in one language, clause by clause: what is hashed and kept. */
export const letterText = (clauses: readonly Clause[], locale: 'zh' | 'en'): string =>
  clauses.map((clause, index) => `${index + 1}. ${clause[locale]}`).join('\n');
