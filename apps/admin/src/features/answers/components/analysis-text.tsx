import type { AnswerView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';

/** The analysis of a rejection, as it was written. */
export function AnalysisText({ analysis }: { readonly analysis: NonNullable<AnswerView['analysis']> }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const { asked, missing, policy, policyUrl, analysedBy, analysedAt } = analysis;
  return (
    <>
      <dl>
        <dt>{t('answers.analysis.asked')}</dt>
        <dd>{asked}</dd>
        <dt>{t('answers.analysis.missing')}</dt>
        <dd>{missing}</dd>
        <dt>{t('answers.analysis.policy')}</dt>
        <dd>
          {policyUrl === null ? (
            policy
          ) : (
            <a href={policyUrl} target="_blank" rel="noreferrer noopener">
              {policy}
            </a>
          )}
        </dd>
      </dl>
      <p className="quiet">
        {t('answers.analysis.by', { name: analysedBy })} ·{' '}
        <time dateTime={analysedAt}>{formatInstant(analysedAt, locale, zone)}</time>
      </p>
    </>
  );
}
