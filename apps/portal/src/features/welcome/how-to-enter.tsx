import { useTexts } from '../../shared/language';
import { welcomeTexts } from './texts';

export function HowToEnter() {
  const t = useTexts(welcomeTexts);
  return (
    <section className="card" aria-labelledby="enter-title">
      <h2 id="enter-title">{t('enter.title')}</h2>
      <ol className="steps">
        <li>{t('enter.1')}</li>
        <li>{t('enter.2')}</li>
        <li>{t('enter.3')}</li>
      </ol>
      <p className="actions">
        <a className="button" href="/sign-in">
          {t('enter.again')}
        </a>
      </p>
      <p className="note">{t('enter.note')}</p>
    </section>
  );
}
