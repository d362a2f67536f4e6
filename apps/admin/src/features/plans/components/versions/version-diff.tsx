import type { PlanVersionView } from '@overturn/contracts/admin';
import { planDiff, type PlaceDiff } from '@overturn/wording';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { POINT_NAMES } from '../../model/place-name';
import { DiffText } from '../diff-text';

interface VersionDiffProps {
  readonly version: PlanVersionView;
  /** All versions of the case, of every round. */
  readonly versions: readonly PlanVersionView[];
}

/** What changed from another version, also of another round: section by section, word by word, in either language. */
export function VersionDiff({ version, versions }: VersionDiffProps) {
  const t = useT();
  const others = versions.filter(({ id }) => id !== version.id);
  const [isOpen, setIsOpen] = useState(false);
  const [language, setLanguage] = useState<'zh' | 'en'>('en');
  const [chosen, setChosen] = useState<string | null>(null);
  const base =
    others.find(({ id }) => id === chosen) ??
    others.find(({ number }) => number < version.number) ??
    others[0];
  if (!base) return null;
  const changed = isOpen ? planDiff(base.content, version.content) : [];
  return (
    <div>
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('plans.diff', { number: base.number })}
      </Button>
      {isOpen ? (
        <>
          <div className="plan-point-row">
            <Select
              size="small"
              aria-label={t('plans.diff.with')}
              value={base.id}
              options={others.map(({ id, number, round }) => ({
                value: id,
                label: `${t('plans.version', { number })} · ${t('cases.facts.roundNumber', { round })}`,
              }))}
              onChange={setChosen}
              popupMatchSelectWidth={false}
            />
            <Segmented
              size="small"
              value={language}
              onChange={setLanguage}
              options={(['en', 'zh'] as const).map((value) => ({
                value,
                label: t(`plans.language.${value}`),
              }))}
            />
          </div>
          {changed.length === 0 ? <p className="quiet">{t('plans.diff.none')}</p> : null}
          {changed.map((one) => (
            <Changed
              key={`${one.part} ${one.place ?? ''} ${one.after.zh === '' ? '-' : '+'}`}
              diff={one}
              language={language}
            />
          ))}
        </>
      ) : null}
    </div>
  );
}

function Changed({ diff, language }: { readonly diff: PlaceDiff; readonly language: 'zh' | 'en' }) {
  const t = useT();
  const { part, place } = diff;
  const name =
    part === 'opening' || part === 'closing'
      ? t(`vocab.planPart.${part}`)
      : t(`vocab.planPart.${POINT_NAMES[part]}`);
  const isSameHere = diff.before[language] === diff.after[language];
  return (
    <>
      <h4>{[name, place].filter((one) => one !== null).join(' ')}</h4>
      {diff.areFieldsChanged ? <p className="quiet">{t('plans.diff.fields')}</p> : null}
      {isSameHere ? (
        <p className="quiet">{t('plans.diff.sameHere')}</p>
      ) : (
        <pre className="plan-text" lang={language === 'zh' ? 'zh-CN' : 'en'}>
          <DiffText before={diff.before[language]} after={diff.after[language]} />
        </pre>
      )}
    </>
  );
}
