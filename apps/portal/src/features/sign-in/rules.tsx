import { useTexts } from '../../shared/language';
import { signInTexts } from './texts';

/** What must not be forgotten while a store is suspended, where everybody passes. */
export function Rules() {
  const t = useTexts(signInTexts);
  return (
    <section className="card card-warn" aria-labelledby="rules-title">
      <h2 id="rules-title">{t('rules.title')}</h2>
      <ul className="papers">
        <li>{t('rules.account')}</li>
        <li>{t('rules.code')}</li>
      </ul>
    </section>
  );
}
