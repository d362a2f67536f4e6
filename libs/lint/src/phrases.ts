import type { LintLanguage } from '@overturn/kernel/vocabulary';
import type { PartRole } from './finding';
import type { LintRule, Wording } from './rule';
import { LINT_RULES } from './rules/rule-book';
import { foldText } from './text/fold-text';
import { sentenceAround } from './text/sentences';

interface CompiledPhrases {
  readonly rule: LintRule;
  readonly language: LintLanguage;
  readonly roles: ReadonlySet<PartRole>;
  readonly match: RegExp;
  readonly unless: RegExp | null;
}

/** Where a rule's words stand in a text. */
export interface PhraseHit {
  readonly rule: LintRule;
  readonly from: number;
  readonly to: number;
}

/** Signs are folded as those of texts are; in a pattern they stand in classes only, so nothing is read as a quantifier. */
const source = (patterns: readonly string[]): string =>
  patterns
    .map(
      (pattern) =>
        `(?:${foldText(pattern.replaceAll('\\S', '\u0001').replaceAll('\\W', '\u0002')).replaceAll('\u0001', '\\S').replaceAll('\u0002', '\\W')})`,
    )
    .join('|')
    .replaceAll(' ', '\\s+');

/** It begins and ends where a word does; signs and Chinese characters are no words. */
const compile = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(`(?:(?<!\\w)|(?!\\w))(?:${source(patterns)})(?:(?!\\w)|(?<!\\w))`, flags);

const wording = (language: LintLanguage, rule: LintRule, { match, unless }: Wording): CompiledPhrases => ({
  rule,
  language,
  roles: new Set(rule.looksAt === 'plan' ? [] : rule.looksAt),
  match: compile(match, 'g'),
  unless: unless === undefined ? null : new RegExp(source(unless)),
});

const PHRASES: readonly CompiledPhrases[] = LINT_RULES.flatMap((rule) =>
  rule.matcher.kind === 'phrases'
    ? [
        ...(rule.matcher.zh ? [wording('zh', rule, rule.matcher.zh)] : []),
        ...(rule.matcher.en ? [wording('en', rule, rule.matcher.en)] : []),
      ]
    : [],
);

/** All places of a folded text that a rule of phrases finds. */
export function phraseHits(role: PartRole, language: LintLanguage, folded: string): readonly PhraseHit[] {
  return PHRASES.filter((one) => one.language === language && one.roles.has(role)).flatMap(
    ({ rule, match, unless }) =>
      [...folded.matchAll(match)]
        .filter(({ 0: { length }, index }) => {
          if (unless === null) return true;
          const { from, to } = sentenceAround(folded, index, index + length);
          return !unless.test(folded.slice(from, to));
        })
        .map(({ 0: { length }, index }) => ({ rule, from: index, to: index + length })),
  );
}
