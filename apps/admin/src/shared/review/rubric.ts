import type { RubricScores } from '@overturn/contracts/admin';
import { RUBRIC_CRITERIA, type RubricCriterion } from '@overturn/kernel/vocabulary';

/** A rubric as its form holds it. */
export type RubricInput = Partial<
  Record<RubricCriterion, { readonly score?: number | undefined; readonly note?: string | undefined }>
>;

/** From this score down a reason is needed. */
export const LOW_SCORE = 2;

/** Whether anything is scored: a rubric is filled whole or left alone. */
export const isScored = (input: RubricInput | undefined): boolean =>
  RUBRIC_CRITERIA.some((criterion) => input?.[criterion]?.score !== undefined);

/** The scores of a filled form; null where nothing is scored. */
export function rubricScores(input: RubricInput | undefined): RubricScores | null {
  if (!isScored(input)) return null;
  return RUBRIC_CRITERIA.flatMap((criterion) => {
    const { score, note = '' } = input?.[criterion] ?? {};
    return score === undefined ? [] : [{ criterion, score, note: note.trim() }];
  });
}
