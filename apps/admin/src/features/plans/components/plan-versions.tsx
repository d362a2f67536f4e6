import type { CaseView, PlanVersionView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Pill } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { zhText } from '../model/plan-draft';
import { DiffText } from './diff-text';
import { PlanDownload } from './plan-download';
import { RenderedPlan } from './plan-editor';

interface PlanVersionsProps {
  readonly current: Pick<CaseView, 'id' | 'number'>;
  readonly versions: readonly PlanVersionView[];
}

/** Every version of the case's plan, what was said about it, and what changed from the one before. */
export function PlanVersions({ current, versions }: PlanVersionsProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  if (versions.length === 0) return null;
  return (
    <section aria-label={t('plans.versions')}>
      <h3>{t('plans.versions')}</h3>
      <ol className="plan-versions">
        {versions.map((version, place) => (
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
              <p key={verdict.id} className="plan-verdict">
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
                {verdict.comment === '' ? null : <span className="plan-comment">{verdict.comment}</span>}
              </p>
            ))}
            <RenderedPlan rendered={version.rendered} />
            <PlanDownload caseId={current.id} caseNumber={current.number} version={version} />
            {versions[place + 1] ? <VersionDiff before={versions[place + 1]} after={version} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface VersionDiffProps {
  readonly before: PlanVersionView | undefined;
  readonly after: PlanVersionView;
}

function VersionDiff({ before, after }: VersionDiffProps) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const [language, setLanguage] = useState<'zh' | 'en'>('en');
  if (before === undefined) return null;
  const words = [before, after].map((one) => (language === 'en' ? one.rendered : zhText(one.content))) as [
    string,
    string,
  ];
  return (
    <div>
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('plans.diff', { number: before.number })}
      </Button>
      {isOpen ? (
        <>
          <Segmented
            size="small"
            value={language}
            onChange={setLanguage}
            options={(['en', 'zh'] as const).map((value) => ({ value, label: t(`plans.language.${value}`) }))}
          />
          {words[0] === words[1] ? (
            <p className="quiet">{t('plans.diff.none')}</p>
          ) : (
            <pre className="plan-text" lang={language}>
              <DiffText before={words[0]} after={words[1]} />
            </pre>
          )}
        </>
      ) : null}
    </div>
  );
}
