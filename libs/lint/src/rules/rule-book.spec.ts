import { LINT_LANGUAGES } from '@overturn/kernel/vocabulary';
import { lintPlan } from '../lint-plan';
import { foundBy, planInOrder } from '../testing/plan-in-order';
import { LINT_RULES } from './rule-book';

const examples = LINT_RULES.flatMap((rule) =>
  LINT_LANGUAGES.map((language) => ({ id: rule.id, language, rule, ...rule.examples[language] })),
);

describe('the rules of the checker', () => {
  it('have a name of their own each, a source, and words in both languages', () => {
    expect(new Set(LINT_RULES.map(({ id }) => id)).size).toBe(LINT_RULES.length);
    const odd = LINT_RULES.filter(
      ({ source, says }) => !/^(https?:|docs\/DOMAIN)/.test(source) || says.zh === '' || says.en === '',
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('find nothing in a plan that is in order', () => {
    expect(lintPlan(planInOrder())).toEqual([]);
  });

  it.each(examples)('$id finds its own example ($language)', ({ rule, language, fails }) => {
    expect(foundBy(rule, fails, language)).not.toEqual([]);
  });

  it.each(examples)('$id leaves its counter-example alone ($language)', ({ rule, language, passes }) => {
    expect(foundBy(rule, passes, language)).toEqual([]);
  });
});
