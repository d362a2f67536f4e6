import { LINT_RULES } from './rules/rule-book';
import { markedRules, readCorpus } from './testing/corpus';

describe('the checker on plans of the field', () => {
  it.each([
    ['first', 33, 0.93, 0.93],
    ['second', 8, 0.85, 0.3],
  ] as const)('reads the %s plans as well as it did', (part, plans, precision, recall) => {
    const read = readCorpus(part);
    expect(read.plans).toBeGreaterThanOrEqual(plans);
    // Shown when a floor breaks: what was found too much, and what was missed.
    const shown = { tooMuch: read.tooMuch, missed: read.missed };
    expect({ ...shown, isPreciseEnough: read.precision >= precision }).toEqual({
      ...shown,
      isPreciseEnough: true,
    });
    expect({ ...shown, isRecallEnough: read.recall >= recall }).toEqual({ ...shown, isRecallEnough: true });
  });

  it('is measured by rules that exist', () => {
    const ids = new Set(LINT_RULES.map(({ id }) => id));
    expect(markedRules().filter((id) => !ids.has(id))).toEqual([]);
  });
});
