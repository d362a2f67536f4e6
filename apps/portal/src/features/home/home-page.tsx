import { useLanguage, useTexts } from '../../shared/language';
import { Page } from '../../shared/page';
import { usePlace } from '../../shared/session';
import { homeTexts } from './texts';

/** What a client's person sees first. */
export function HomePage() {
  const t = useTexts(homeTexts);
  const { locale } = useLanguage();
  const place = usePlace();
  const client = (locale === 'en' ? place.nameEn : place.nameZh) ?? place.nameZh ?? place.nameEn ?? '';
  return (
    <Page title={t('home.title', { client })} lead={t('home.lead', { firm: place.firmName })}>
      <section className="card">
        <p>{t('home.contact')}</p>
      </section>
    </Page>
  );
}
