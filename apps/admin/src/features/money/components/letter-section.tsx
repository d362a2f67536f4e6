import { formatInstant, languageOf } from '@overturn/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Pill } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import type { MoneySectionProps } from '../money-section.types';
import { AcceptDialog } from './accept-dialog';

const TONE = { accepted: 'success', offered: 'info', superseded: 'normal' } as const;

/** The letters of the case: the newest in full, the earlier ones to be opened. */
export function LetterSection({ current, money }: MoneySectionProps) {
  const t = useT();
  const locale = useLocale();
  const language = languageOf(locale);
  const can = useCan();
  const { zone } = useSession().person;
  const navigate = useNavigate();
  const [isAccepting, setAccepting] = useState(false);
  const close = () => setAccepting(false);
  const isOffered = money.letters.some(({ state }) => state === 'offered');
  return (
    <section aria-labelledby="money-letter">
      <h3 id="money-letter">{t('money.letter.title')}</h3>
      {money.letters.length === 0 ? <p className="quiet">{t('money.letter.none')}</p> : null}
      {money.letters.map((letter, index) => (
        <details key={letter.id} className="money-card" open={index === 0}>
          <summary>
            {t('money.letter.revision', { revision: letter.revision })}{' '}
            <Pill tone={TONE[letter.state]}>{t(`money.letterState.${letter.state}`)}</Pill>
          </summary>
          <p className="money-letter-text">{language === 'zh' ? letter.textZh : letter.textEn}</p>
          <p className="quiet money-hash">
            {t('money.letter.offered', {
              by: letter.offeredBy,
              at: formatInstant(letter.offeredAt, locale, zone),
              hash: letter.hash.slice(0, 12),
            })}
            {letter.acceptedBy === null || letter.acceptedAt === null
              ? ''
              : ` ${t('money.letter.accepted', { by: letter.acceptedBy, at: formatInstant(letter.acceptedAt, locale, zone) })}`}
            {letter.recordedBy === null ? '' : ` ${t('money.letter.recorded', { by: letter.recordedBy })}`}
            {letter.acceptanceNote === '' ? '' : ` ${letter.acceptanceNote}`}
          </p>
          {letter.signedEvidenceId === null ? null : (
            <Link to="/cases/$caseId" params={{ caseId: current.id }} search={{ tab: 'evidence' }}>
              {t('money.letter.signedOnPaper')}
            </Link>
          )}
        </details>
      ))}
      {can('case:engage') && current.status !== 'closed' ? (
        <div className="money-buttons">
          {isOffered ? (
            <Button type="primary" onClick={() => setAccepting(true)}>
              {t('money.letter.accept')}
            </Button>
          ) : null}
          <Button
            onClick={() => void navigate({ to: '/cases/$caseId/letter', params: { caseId: current.id } })}
          >
            {t(money.letters.length === 0 ? 'money.letter.offer' : 'money.letter.change')}
          </Button>
        </div>
      ) : null}
      {isAccepting ? <AcceptDialog current={current} money={money} onClose={close} /> : null}
    </section>
  );
}
