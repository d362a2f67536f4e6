import type { LinkFindingView } from '@overturn/contracts/admin';
import type { FindingState, FindingVerdict } from '@overturn/kernel/vocabulary';
import { clientName, formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import { JudgeDialog } from './judge-dialog';

const TONE: Readonly<Record<FindingState, PillTone>> = {
  open: 'danger',
  confirmed: 'warning',
  cleared: 'success',
  lapsed: 'normal',
};

/** What was found about two clients, the facts of both, what was said of it, and the way to say more. */
export function FindingCard({ finding }: { readonly finding: LinkFindingView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const can = useCan();
  const [verdict, setVerdict] = useState<FindingVerdict | null>(null);
  const { kind, nature, strength, state } = finding;
  const at = (instant: string) => formatInstant(instant, locale, zone);
  const mayJudge = can('case:clear_conflict') && state !== 'lapsed';
  const isJudged = state === 'cleared' || state === 'confirmed';
  const said = finding.judgements.map((one) => (
    <li key={one.at}>
      {t('linkage.finding.judged', {
        by: one.by,
        verdict: t(`vocab.findingVerdict.${one.verdict}`),
        reason: one.reason,
        at: at(one.at),
      })}
    </li>
  ));
  const title = t('linkage.finding.about', {
    kind: t(`vocab.linkKind.${kind}`),
    nature: t(`vocab.findingNature.${nature}`),
  });
  return (
    <article className="finding card" aria-label={title}>
      <div className="finding-head">
        <Pill tone={TONE[state]}>{t(`vocab.findingState.${state}`)}</Pill>
        <strong>{title}</strong>
        <span className="quiet">
          {t('linkage.finding.strength', { strength: t(`vocab.findingStrength.${strength}`) })} ·{' '}
          {t('linkage.finding.found', { at: at(finding.foundAt) })}
        </span>
      </div>
      <div className="finding-sides">
        {finding.sides.map(({ client, facts }) => (
          <div key={client.id}>
            <Link to="/clients/$clientId" params={{ clientId: client.id }}>
              {clientName(client, locale)}
            </Link>
            <ul>
              {facts.map((fact) => (
                <li key={fact.id} data-retired={fact.isRetired}>
                  <span className="wrapping">{[fact.bank, fact.value].filter(Boolean).join(' ')}</span>
                  <p className="quiet">
                    {[
                      t(`vocab.linkKind.${fact.kind}`),
                      t(`vocab.linkRole.${fact.role}`),
                      t(`vocab.linkSource.${fact.source}`),
                      fact.knownOn ? t('linkage.fact.known', { date: fact.knownOn }) : null,
                      fact.isRetired ? t('linkage.finding.retired') : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {said.length > 0 ? (
        <>
          {isJudged ? null : <p className="quiet">{t('linkage.finding.earlier')}</p>}
          <ul className="finding-said">{said}</ul>
        </>
      ) : null}
      {mayJudge ? (
        <div className="finding-buttons">
          {(['cleared', 'confirmed'] as const)
            .filter((one) => one !== state)
            .map((one) => (
              <Button
                key={one}
                size="small"
                aria-label={`${t(`linkage.judge.${one}`)} ${title}`}
                onClick={() => setVerdict(one)}
              >
                {t(`linkage.judge.${one}`)}
              </Button>
            ))}
        </div>
      ) : null}
      {verdict ? <JudgeDialog finding={finding} verdict={verdict} onClose={() => setVerdict(null)} /> : null}
    </article>
  );
}
