import type { Locale } from '@overturn/kernel/vocabulary';
import { interpolate, languageOf, rememberLocale, type TextParams } from '@overturn/ui';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { portalTexts } from './texts';

export type PortalTextKey = keyof (typeof portalTexts)['zh'];

interface Language {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

const LanguageContext = createContext<Language | null>(null);

interface LocaleProviderProps {
  readonly initial: Locale;
  readonly children: ReactNode;
}

/** Holds the language of the portal. It has few texts, so it needs no library for them. */
export function LocaleProvider({ initial, children }: LocaleProviderProps) {
  const [locale, setState] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = portalTexts[languageOf(locale)]['portal.documentTitle'];
  }, [locale]);
  const setLocale = useCallback((next: Locale) => {
    rememberLocale(next);
    setState(next);
  }, []);
  return <LanguageContext value={{ locale, setLocale }}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage is for pages inside LocaleProvider');
  return language;
}

export function useT(): (key: PortalTextKey, params?: TextParams) => string {
  const { locale } = useLanguage();
  return useCallback((key, params) => interpolate(portalTexts[languageOf(locale)][key], params), [locale]);
}
