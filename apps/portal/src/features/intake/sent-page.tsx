import { useTexts } from '../../shared/language';
import { Page } from '../../shared/page';
import { intakeTexts } from './texts';

interface SentPageProps {
  readonly firm: string;
  readonly reference: string;
  readonly token: string;
}

/** That it arrived, by which number, and what happens next. */
export function SentPage({ firm, reference, token }: SentPageProps) {
  const t = useTexts(intakeTexts);
  return (
    <Page title={t('done.title')} lead={<b className="reference">{t('done.lead', { reference })}</b>}>
      <section className="card" aria-labelledby="next-title">
        <h2 id="next-title">{t('done.next')}</h2>
        <ol className="steps">
          <li>{t('done.1', { firm })}</li>
          <li>{t('done.2')}</li>
          <li>{t('done.3')}</li>
        </ol>
        <p className="actions">
          <a className="button button-main" href={`/status#token=${token}`}>
            {t('done.link')}
          </a>
        </p>
        <p className="note">{t('done.keep')}</p>
      </section>
    </Page>
  );
}
