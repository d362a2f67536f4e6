import { type PortalTextKey, useT } from '../shared/i18n';
import { NoticeOfTrouble } from './notice-of-trouble';
import { PortalHead } from './portal-head';
import { usePortalHome } from './use-portal-home';

const STEPS = ['portal.in.1', 'portal.in.2', 'portal.in.3'] as const satisfies PortalTextKey[];
const CAN = ['portal.do.1', 'portal.do.2', 'portal.do.3', 'portal.do.4'] as const satisfies PortalTextKey[];
const DONT = ['newAccount', 'daily', 'support', 'threaten', 'fabricate'] as const;

/** What the portal is, how to get in, and what not to do meanwhile. */
export function HomePage() {
  const t = useT();
  const { productName, hasFailed, retry } = usePortalHome();
  return (
    <>
      <PortalHead productName={productName} />
      <main>
        {hasFailed ? <NoticeOfTrouble onRetry={retry} /> : null}
        <section className="hero">
          <div className="hero-words">
            <h1>{t('portal.title')}</h1>
            <p className="lead">{t('portal.lead')}</p>
            <p className="promise">
              <strong>{t('portal.promise.title')}</strong>
              <span>{t('portal.promise.text')}</span>
            </p>
          </div>
          <section className="card" aria-labelledby="how-to-get-in">
            <h2 id="how-to-get-in">{t('portal.in.title')}</h2>
            <ol className="steps">
              {STEPS.map((step) => (
                <li key={step}>{t(step)}</li>
              ))}
            </ol>
            <p className="hint">{t('portal.in.hint')}</p>
          </section>
        </section>
        <section aria-labelledby="please-dont" className="dont">
          <h2 id="please-dont">{t('portal.not.title')}</h2>
          <p className="dont-lead">{t('portal.not.lead')}</p>
          <ul className="dont-list">
            {DONT.map((what) => (
              <li key={what}>
                <span className="dont-mark" aria-hidden="true">
                  ✕
                </span>
                <div>
                  <h3>{t(`portal.not.${what}`)}</h3>
                  <p>{t(`portal.not.${what}Why`)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="what-you-can-do" className="can">
          <h2 id="what-you-can-do">{t('portal.do.title')}</h2>
          <ul className="can-list">
            {CAN.map((what) => (
              <li key={what}>{t(what)}</li>
            ))}
          </ul>
        </section>
      </main>
      <footer>{t('portal.foot')}</footer>
    </>
  );
}
