import { LOCALES, type Locale } from '@overturn/kernel/vocabulary';

export { languageOf } from '@overturn/kernel/vocabulary';

const STORED = 'overturn.locale';

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** Whether a language was chosen in this browser before. */
export const hasChosenLocale = (): boolean => isLocale(localStorage.getItem(STORED));

/** The language of a visitor who is not signed in: the one chosen before, else the browser's, else Chinese. */
export function visitorLocale(): Locale {
  const stored = localStorage.getItem(STORED);
  if (isLocale(stored)) return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(STORED, locale);
}
