import type { LintLanguage } from '@overturn/kernel/vocabulary';
import type { FindingParams, LintFinding } from './finding';
import { FIRM_PHRASE, LINT_RULES } from './rules/rule-book';

const SAYS = new Map<string, Readonly<Record<LintLanguage, string>>>([
  ...LINT_RULES.map(({ id, says }) => [id, says] as const),
  [FIRM_PHRASE, { zh: '本机构不用的说法“{quote}”{advice}', en: 'The firm does not say “{quote}”{advice}' }],
]);

/** Names of codes in a language: causes and documents. */
export type NameOfCode = (param: string, code: string) => string;

const LISTS = new Set(['causes', 'documents']);

function valueOf(name: string, params: FindingParams, nameOf: NameOfCode): string {
  const value = String(params[name] ?? '');
  if (name === 'advice') return value === '' ? '' : `: ${value}`;
  return LISTS.has(name)
    ? value
        .split(', ')
        .map((code) => nameOf(name, code))
        .join(', ')
    : value;
}

/** One line that says what is wrong. `nameOf` gives the words for the codes of causes and documents. */
export const explainFinding = (
  { ruleId, params }: Pick<LintFinding, 'ruleId' | 'params'>,
  language: LintLanguage,
  nameOf: NameOfCode = (_, code) => code,
): string =>
  (SAYS.get(ruleId)?.[language] ?? ruleId).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    valueOf(name, params, nameOf),
  );
