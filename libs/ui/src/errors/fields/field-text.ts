import type { Locale } from '@overturn/kernel/vocabulary';
import { interpolate } from '../../i18n/define-texts';
import { languageOf } from '../../i18n/locale';
import { FIELD_TEXTS } from './field-texts';
import type { ProblemText } from '../problem-text.types';

const UNKNOWN_FIELD: ProblemText = { zh: '内容不符合要求（{{code}}）', en: 'Not accepted ({{code}})' };
const TEXTS: Readonly<Record<string, ProblemText>> = FIELD_TEXTS;

export const isFieldRule = (code: string): boolean => Object.hasOwn(TEXTS, code);

/** What to tell a person about a field that breaks a rule for fields; without the words for refusals, which are many. */
export const fieldRuleText = (code: string, locale: Locale): string =>
  interpolate(((isFieldRule(code) ? TEXTS[code] : undefined) ?? UNKNOWN_FIELD)[languageOf(locale)], { code });
