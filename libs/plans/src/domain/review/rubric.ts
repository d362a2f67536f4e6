import { RUBRIC_CRITERIA, fail, ok, type Result, type RubricCriterion } from '@overturn/kernel';

export interface RubricScore {
  readonly criterion: RubricCriterion;
  /** 1 (not at all) to 5 (fully). */
  readonly score: number;
  /** Why; needed for a low score. */
  readonly note: string;
}

/** From this score down a reviewer says why. */
const LOW_SCORE = 2;

/**
 * Each criterion once, a low score with its reason (docs/DOMAIN.md, "What a reviewer scores").
 * @returns the scores in the rubric's order
 */
export function scoredRubric(scores: readonly RubricScore[]): Result<readonly RubricScore[]> {
  const found = RUBRIC_CRITERIA.map((criterion) => scores.filter((one) => one.criterion === criterion));
  if (found.some((all) => all.length !== 1)) return fail('PLANS.RUBRIC_INCOMPLETE');
  const inOrder = found.flat();
  if (inOrder.some(({ score, note }) => score <= LOW_SCORE && note.trim() === ''))
    return fail('PLANS.LOW_SCORE_NEEDS_NOTE');
  return ok(inOrder);
}
