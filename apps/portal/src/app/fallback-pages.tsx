import { Link } from '@tanstack/react-router';
import { useTexts } from '../shared/language';
import { Page } from '../shared/page';
import { PublicFrame } from '../shared/public-frame';
import { sharedTexts } from '../shared/texts';

export function CrashPage() {
  const t = useTexts(sharedTexts);
  return (
    <Page title={t('crash.title')}>
      <section className="card">
        <p>{t('crash.text')}</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('retry')}
          </button>
        </p>
      </section>
    </Page>
  );
}

export function LostPage() {
  const t = useTexts(sharedTexts);
  return (
    <PublicFrame>
      <Page title={t('lost.title')}>
        <section className="card">
          <p>{t('lost.text')}</p>
          <p className="actions">
            <Link className="button" to="/">
              {t('lost.home')}
            </Link>
          </p>
        </section>
      </Page>
    </PublicFrame>
  );
}
