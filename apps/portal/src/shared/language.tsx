import type { FirmNames, Locale } from '@overturn/kernel/vocabulary';
import {
  hasChosenLocale,
  interpolate,
  languageOf,
  rememberLocale,
  visitorLocale,
  type TextParams,
} from '@overturn/ui';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

interface Language {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  /** Whether it was chosen in this browser, rather than guessed. */
  readonly isChosen: boolean;
}

const LanguageContext = createContext<Language | null>(null);

/** The visitor's language: the one chosen before, else the browser's. Declared on the page for readers aloud. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(visitorLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(
    () => ({
      locale,
      isChosen: hasChosenLocale(),
      setLocale: (next: Locale) => {
        rememberLocale(next);
        setLocale(next);
      },
    }),
    [locale],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('useLanguage is for screens below LanguageProvider');
  return language;
}

/** A firm's name in the reader's language; nothing before it is known. */
export function useFirmName(firm: FirmNames | undefined): string | undefined {
  const { locale } = useLanguage();
  return firm?.[languageOf(locale)];
}

/** `t('key')` for a feature's texts, which hold both languages. */
export function useTexts<Key extends string>(texts: {
  readonly zh: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}): (key: Key, params?: TextParams) => string {
  const current = texts[languageOf(useLanguage().locale)];
  return (key, params) => interpolate(current[key], params);
}
