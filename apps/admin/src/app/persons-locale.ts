import { useEffect } from 'react';
import { setLocale } from '../shared/i18n';
import { useSession } from '../shared/session';

/** Shows the screens in the language of the signed-in person's profile. */
export function usePersonsLocale(): void {
  const { locale } = useSession().person;
  useEffect(() => setLocale(locale), [locale]);
}
