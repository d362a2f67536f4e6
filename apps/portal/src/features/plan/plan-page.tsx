import type { PortalPlanView } from '@overturn/contracts/portal';
import { formatInstant, languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { BackToCase } from '../../shared/back-to-case';
import { useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { Judge } from './judge';
import { PlanPlace } from './plan-place';
import { planQuery } from './plan.queries';
import { planTexts } from './texts';

/** The plan of a case: the exact version, what changed since the one before, and the client's word on it. */
export function PlanPage() {
  const t = useTexts(planTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId/plan' });
  const query = useQuery(planQuery(caseId));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {({ plan }) =>
          plan ? <Plan caseId={caseId} plan={plan} /> : <p className="card hint">{t('none')}</p>
        }
      </Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}

function Plan({ caseId, plan }: { readonly caseId: string; readonly plan: PortalPlanView }) {
  const t = useTexts(planTexts);
  const { locale } = useLanguage();
  const [language, setLanguage] = useState<'zh' | 'en'>(languageOf(locale));
  const changed = plan.places.filter(({ before, areFieldsChanged }) => before !== null || areFieldsChanged);
  return (
    <>
      {plan.word ? (
        <section className="card" aria-label={t(`word.${plan.word.verdict}`)}>
          <p>
            <b>{t(`word.${plan.word.verdict}`)}</b>
          </p>
          <p className="hint">
            {plan.word.name} · {formatInstant(plan.word.at, locale, 'Asia/Shanghai')}
          </p>
          {plan.word.comment ? <p className="quoted">{plan.word.comment}</p> : null}
        </section>
      ) : null}
      <section className="card" aria-labelledby="plan-version">
        <h2 id="plan-version">{t('version', { number: plan.number })}</h2>
        <p className="hint">
          {t('written', { at: formatInstant(plan.submittedAt, locale, 'Asia/Shanghai') })} ·{' '}
          {t('mark', { mark: plan.hash.slice(0, 8) })}
        </p>
        {plan.previousNumber === null ? null : (
          <p>
            {t(changed.length === 0 ? 'changes.none' : 'changes', {
              number: plan.previousNumber,
              count: changed.length,
            })}
          </p>
        )}
        <div className="actions" role="group" aria-label={t('language')}>
          {(['zh', 'en'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-pressed={language === one}
              onClick={() => setLanguage(one)}
            >
              {t(`language.${one}`)}
            </button>
          ))}
        </div>
      </section>
      {plan.places.map((one) => (
        <PlanPlace
          key={`${one.part} ${String(one.place)} ${one.text.zh === '' ? '-' : '+'}`}
          one={one}
          language={language}
        />
      ))}
      {plan.isWaiting ? <Judge caseId={caseId} plan={plan} /> : null}
    </>
  );
}
