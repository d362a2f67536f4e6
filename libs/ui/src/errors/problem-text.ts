import type { Locale } from '@overturn/kernel/vocabulary';
import { interpolate } from '../i18n/define-texts';
import { languageOf } from '../i18n/locale';
import type { ApiProblem } from './api-problem';
import { fieldRuleText, isFieldRule } from './fields/field-text';
import type { ProblemText } from './problem-text.types';
import { PROBLEM_TEXTS } from './problem-texts';

const UNKNOWN: ProblemText = {
  zh: '操作没有完成。错误代码 {{code}}，追踪号 {{traceId}}。',
  en: 'That did not work. Error code {{code}}, trace id {{traceId}}.',
};

const known = (texts: Readonly<Record<string, ProblemText>>, code: string): ProblemText | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/** What to tell a person about a refusal, in their language. */
export function problemText(problem: ApiProblem, locale: Locale): string {
  // A note has no label to be marked at: the one thing that must be understood is said in full.
  const spoken = problem.fields.find(({ code }) => code === 'LOOKS_LIKE_PASSWORD');
  if (spoken) return fieldText(spoken.code, locale);
  const text = known(PROBLEM_TEXTS, problem.code) ?? UNKNOWN;
  return interpolate(text[languageOf(locale)], {
    ...problem.params,
    code: problem.code,
    traceId: problem.traceId || '–',
  });
}

/** What to tell a person about one wrong field. */
export function fieldText(code: string, locale: Locale): string {
  const refusal = isFieldRule(code) ? undefined : known(PROBLEM_TEXTS, code);
  return refusal ? interpolate(refusal[languageOf(locale)], { code }) : fieldRuleText(code, locale);
}
