import type { Locale } from '@overturn/kernel/vocabulary';
import { languageOf, rememberLocale, type TextParams } from '@overturn/ui';
import i18next from 'i18next';
import { useCallback, useSyncExternalStore } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { texts, type TextKey } from '../app/texts';

export type Translate = (key: TextKey, params?: TextParams) => string;

/** Starts the texts once, before the first render. Keys are flat: dots in them mean nothing. */
export function startI18n(locale: Locale): void {
  void i18next.use(initReactI18next).init({
    lng: languageOf(locale),
    resources: { zh: { translation: texts.zh }, en: { translation: texts.en } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  applyLocale(locale);
}

/** Changes the language of the screens and remembers it in this browser. */
export function setLocale(locale: Locale): void {
  rememberLocale(locale);
  applyLocale(locale);
  void i18next.changeLanguage(languageOf(locale));
}

function applyLocale(locale: Locale): void {
  document.documentElement.lang = locale;
}

/** The texts of the current language. */
export function useT(): Translate {
  const { t } = useTranslation();
  return useCallback((key, params) => t(key, { ...params }), [t]);
}

const subscribe = (listener: () => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

/** The language that is shown now. */
export const useLocale = (): Locale =>
  useSyncExternalStore(subscribe, () => (i18next.language === 'en' ? 'en' : 'zh-CN'));
