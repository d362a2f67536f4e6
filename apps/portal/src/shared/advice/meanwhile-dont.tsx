import { dontTexts } from './dont-texts';
import { useTexts } from '../language';

const DONTS = ['account', 'appeal', 'contact', 'papers', 'password'] as const;

/** What makes a case harder, each with the reason; Amazon’s rules in a client’s words. */
export function MeanwhileDont() {
  const t = useTexts(dontTexts);
  return (
    <section className="card card-warn" aria-labelledby="wait-title">
      <h2 id="wait-title">{t('wait.title')}</h2>
      <ul className="donts">
        {DONTS.map((name) => (
          <li key={name}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="m5 5 10 10M15 5 5 15" />
            </svg>
            <div>
              <strong>{t(`wait.${name}`)}</strong>
              <p>{t(`wait.${name}.why`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
