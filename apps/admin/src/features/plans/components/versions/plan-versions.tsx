import type { CaseView, PlanView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Pill } from '../../../../shared/components/pill';
import { useLocale, useT } from '../../../../shared/i18n';
import { RubricList } from '../../../../shared/review/rubric-list';
import { useCan, useSession } from '../../../../shared/session';
import { PlanDownload } from '../plan-download';
import { RenderedPlan } from './rendered-plan';
import { VersionText } from './version-text';
import { RestoreButton } from './restore-button';
import { VersionDiff } from './version-diff';

const NO_FINDINGS: PlanView['gates']['findings'] = [];

interface PlanVersionsProps {
  readonly current: CaseView;
  readonly plan: PlanView;
}

/** Every version of the case's plan, what was said about it, what changed from any other; each can be restored. */
export function PlanVersions({ current, plan: { versions, draft } }: PlanVersionsProps) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const { zone } = useSession().person;
  const mayRestore = current.status === 'drafting' && can('plan:write');
  if (versions.length === 0) return null;
  return (
    <section aria-label={t('plans.versions')}>
      <h3>{t('plans.versions')}</h3>
      <ol className="plan-versions">
        {versions.map((version) => (
          <li key={version.id}>
            <div className="plan-version-head">
              <strong>{t('plans.version', { number: version.number })}</strong>
              <Pill>{t('cases.facts.roundNumber', { round: version.round })}</Pill>
              <code title={version.contentHash}>{version.contentHash.slice(0, 12)}</code>
            </div>
            <p className="quiet">
              {version.submittedBy.name} · {formatInstant(version.submittedAt, locale, zone)} ·{' '}
              {t('plans.authors', { names: version.authors.map(({ name }) => name).join(', ') })}
            </p>
            {version.verdicts.map((verdict) => (
              <div key={verdict.id} className="plan-verdict">
                <strong>{t(`vocab.planVerdict.${verdict.verdict}`)}</strong> · {verdict.givenBy.name} ·{' '}
                {formatInstant(verdict.givenAt, locale, zone)}
                {verdict.contactName === null || verdict.heardBy === null ? null : (
                  <span className="quiet">
                    {' '}
                    {t('plans.heard', {
                      name: verdict.contactName,
                      how: t(`vocab.heardBy.${verdict.heardBy}`),
                      on: verdict.heardOn ?? '',
                    })}
                  </span>
                )}
                {verdict.scores === null ? null : <RubricList scores={verdict.scores} />}
                {verdict.comment === '' ? null : <span className="plan-comment">{verdict.comment}</span>}
              </div>
            ))}
            <VersionText caseId={current.id} version={version} versions={versions} findings={NO_FINDINGS} />
            <RenderedPlan rendered={version.rendered} />
            <PlanDownload caseId={current.id} caseNumber={current.number} version={version} />
            <VersionDiff version={version} versions={versions} />
            {mayRestore ? <RestoreButton caseId={current.id} version={version} draft={draft} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
