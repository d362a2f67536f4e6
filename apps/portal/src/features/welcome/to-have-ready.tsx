import { useTexts } from '../../shared/language';
import { welcomeTexts } from './texts';

const PAPERS = ['notice', 'licence', 'invoices', 'supplier', 'bill'] as const;

/** Documents that most notices ask for. */
export function ToHaveReady() {
  const t = useTexts(welcomeTexts);
  return (
    <section className="card" aria-labelledby="ready-title">
      <h2 id="ready-title">{t('ready.title')}</h2>
      <p>{t('ready.text')}</p>
      <ul className="papers">
        {PAPERS.map((name) => (
          <li key={name}>{t(`ready.${name}`)}</li>
        ))}
      </ul>
    </section>
  );
}
