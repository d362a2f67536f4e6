import type { PortalPlanPlace } from '@overturn/contracts/portal';
import { wordDiff } from '@overturn/ui';
import { useTexts } from '../../shared/language';
import { planTexts } from './texts';

interface PlanPlaceProps {
  readonly one: PortalPlanPlace;
  readonly language: 'zh' | 'en';
}

/** One point of a plan; what was added or taken away since the version before is marked, not by colour alone. */
export function PlanPlace({ one, language }: PlanPlaceProps) {
  const t = useTexts(planTexts);
  const text = one.text[language];
  const before = one.before?.[language] ?? null;
  const isGone = one.text.zh === '' && one.text.en === '';
  const title = [t(`part.${one.part}`), one.place].filter((part) => part !== null).join(' ');
  return (
    <section className="card plan-place" aria-label={title}>
      <h2>
        {title}
        {isGone ? <span className="badge badge-turn">{t('gone')}</span> : null}
        {!isGone && (before !== null || one.areFieldsChanged) ? (
          <span className="badge badge-turn">{t('changed')}</span>
        ) : null}
      </h2>
      {text === '' && !isGone ? <p className="hint">{t('empty')}</p> : null}
      <p className="plan-text" lang={language === 'zh' ? 'zh-CN' : 'en'}>
        {before === null || before === text ? text : <Changes before={before} after={text} />}
      </p>
      <Fields one={one} language={language} />
    </section>
  );
}

function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  return wordDiff(before, after).map(({ kind, text }, place) =>
    kind === 'added' ? (
      <ins key={place}>{text}</ins>
    ) : kind === 'removed' ? (
      <del key={place}>{text}</del>
    ) : (
      <span key={place}>{text}</span>
    ),
  );
}

function Fields({ one, language }: PlanPlaceProps) {
  const t = useTexts(planTexts);
  const owner = one.owner?.[language] ?? '';
  const facts: [string, string][] = [
    [t('asins'), one.asins.join('、')],
    [t('orders'), one.orderIds.join('、')],
    [t('owner'), owner],
    [t('frequency'), one.frequency ? t(`frequency.${one.frequency}`) : ''],
    [one.part === 'measure' ? t('from') : t('done'), one.on ?? ''],
  ];
  const shown = facts.filter(([, value]) => value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className="facts">
      {shown.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
