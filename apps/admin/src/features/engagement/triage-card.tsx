import type { TriageView } from '@overturn/contracts/admin';
import { TRIAGE_SCALES, type TriageVerdict } from '@overturn/kernel/vocabulary';
import { formatInstant, languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { Pill, type PillTone } from '../../shared/components/pill';
import { useLocale, useT } from '../../shared/i18n';
import { useCan, useSession } from '../../shared/session';
import { triageQuery } from './engagement.queries';
import { TriageDialog } from './triage-dialog';
import './engagement.css';

const TONES: Readonly<Record<TriageVerdict, PillTone>> = {
  accept: 'success',
  careful: 'warning',
  decline: 'danger',
};

/** Triage of an enquiry: three scores, the reasons for each point, and what a manager decided. */
export function TriageCard({ current }: CasePanelProps) {
  const isEnquiry = current.status === 'enquiry';
  const query = useQuery({ ...triageQuery(current.id), enabled: isEnquiry });
  if (!isEnquiry) return null;
  return (
    <section className="card" aria-labelledby="triage">
      <Loaded query={query}>{(view) => <Triage current={current} view={view} />}</Loaded>
    </section>
  );
}

interface TriageProps extends CasePanelProps {
  readonly view: TriageView;
}

function Triage({ current, view }: TriageProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const { zone } = useSession().person;
  const [isOpen, setOpen] = useState(false);
  const language = languageOf(locale);
  const points = (adds: TriageView['reasons'][number]['adds']) =>
    TRIAGE_SCALES.flatMap((scale) => {
      const value = adds[scale];
      return value === undefined
        ? []
        : [`${t(`vocab.triageScale.${scale}`)} ${value > 0 ? '+' : '−'}${Math.abs(value)}`];
    }).join(' · ');
  return (
    <>
      <div className="card-head">
        <h2 id="triage">{t('engagement.triage')}</h2>
        <Pill tone={TONES[view.advice]}>{t(`vocab.triageVerdict.${view.advice}`)}</Pill>
      </div>
      {view.isLowChance ? (
        <Alert
          type={view.isLowChanceAcknowledged ? 'info' : 'warning'}
          showIcon
          title={t(
            view.isLowChanceAcknowledged ? 'engagement.lowChance.acknowledged' : 'engagement.lowChance',
          )}
        />
      ) : null}
      <dl className="triage-scores">
        {TRIAGE_SCALES.map((scale) => (
          <div key={scale}>
            <dt>{t(`vocab.triageScale.${scale}`)}</dt>
            <dd>
              <Progress
                percent={view.scores[scale]}
                size="small"
                format={(percent) => String(percent)}
                aria-label={t(`vocab.triageScale.${scale}`)}
                {...(scale === 'urgency' ? { status: 'normal' as const } : {})}
              />
            </dd>
          </div>
        ))}
      </dl>
      <ul className="triage-reasons">
        {view.reasons.map((reason) => (
          <li key={reason.code}>
            {reason[language]} <span className="quiet">{points(reason.adds)}</span>
          </li>
        ))}
      </ul>
      {view.decisions.map((one) => (
        <p key={one.id} className="triage-decision">
          <Pill tone={TONES[one.verdict]}>{t(`vocab.triageVerdict.${one.verdict}`)}</Pill> {one.reason}{' '}
          <span className="quiet">
            {one.by} · {formatInstant(one.at, locale, zone)}
          </span>
        </p>
      ))}
      <p className="quiet">{t('engagement.triage.hint')}</p>
      {can('case:decline') ? (
        <Button onClick={() => setOpen(true)}>{t('engagement.triage.decide')}</Button>
      ) : null}
      {isOpen ? <TriageDialog current={current} view={view} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
