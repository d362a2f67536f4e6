import { useMutation } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { BrandFooter, BrandMark } from '../shared/brand';
import { portalApi } from '../shared/api';
import { useFirmName, useLanguage, useTexts } from '../shared/language';
import { PortalHeader } from '../shared/portal-header';
import { usePlace, useSession } from '../shared/session';
import { sharedTexts } from '../shared/texts';

/** The frame of the pages after sign-in: whose portal it is, and the way between its pages. */
export function AppLayout() {
  const t = useTexts(sharedTexts);
  const firm = useFirmName(usePlace().firm);
  const language = useMutation({
    mutationFn: (locale: 'zh-CN' | 'en') => portalApi.setLanguage({ body: { locale } }),
  });
  useOwnLanguage();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <PortalHeader mark={<BrandMark />} brand={firm} onLanguage={(locale) => language.mutate(locale)} />
      <main id="main" tabIndex={-1}>
        <Outlet />
        <BrandFooter />
      </main>
      <nav className="tabs" aria-label={t('nav.label')}>
        <Link to="/home" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.home')}
        </Link>
        <Link to="/help" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.help')}
        </Link>
        <Link to="/me" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.me')}
        </Link>
      </nav>
    </>
  );
}

/** The person's own language, once, where this browser has not chosen another before. */
function useOwnLanguage(): void {
  const { person } = useSession();
  const { locale, setLocale, isChosen } = useLanguage();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    if (!isChosen && person.locale !== locale) setLocale(person.locale);
  }, [person.locale, locale, isChosen, setLocale]);
}
