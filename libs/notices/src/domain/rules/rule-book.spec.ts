import { foldText } from '../text/notice-text';
import { applyRules } from './apply-rules';
import { RULES } from './rule-book';
import { RULE_LANGUAGES, type Rule } from './rule';

const holds = (rule: Rule, sentence: string): boolean =>
  applyRules(foldText(sentence), [], [rule]).length > 0;

const examples = RULES.flatMap((rule) =>
  RULE_LANGUAGES.flatMap((language) => {
    const wording = rule[language];
    return wording ? [{ id: rule.id, language, rule, wording }] : [];
  }),
);

describe('the rule book', () => {
  it('names every rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('words every rule in English and Chinese, or in German and Japanese', () => {
    const unworded = RULES.filter((rule) => !(rule.en && rule.zh) && !(rule.de && rule.ja));
    expect(unworded.map(({ id }) => id)).toEqual([]);
  });

  it('gives every rule a source and a weight from 1 to 10', () => {
    const odd = RULES.filter(
      ({ source, weight }) => !/^https?:|^practitioner/.test(source) || weight < 1 || weight > 10,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('has no empty words in its patterns', () => {
    const odd = examples.flatMap(({ id, wording }) =>
      [...wording.match, ...(wording.unless ?? [])]
        .filter((pattern) => pattern.split(/ ~ |\|/).includes(''))
        .map((pattern) => `${id}: ${pattern}`),
    );
    expect(odd).toEqual([]);
  });

  it.each(examples)('$id recognises its own example ($language)', ({ rule, wording }) => {
    expect(holds(rule, wording.passes)).toBe(true);
  });

  it.each(examples)('$id leaves its counter-example alone ($language)', ({ rule, wording }) => {
    expect(holds(rule, wording.fails)).toBe(false);
  });
});
