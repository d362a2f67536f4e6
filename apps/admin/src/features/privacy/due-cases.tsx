import type { PrivacyView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Pill } from '../../shared/components/pill';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';
import type { Subject } from './subject-dialog';

interface DueCasesProps {
  readonly due: PrivacyView['due'];
  readonly onErase: (subject: Subject) => void;
}

/** Closed cases past the firm's retention. */
export function DueCases({ due, onErase }: DueCasesProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <section className="card" aria-labelledby="privacy-due">
      <h2 id="privacy-due">{t('privacy.due', { count: due.length })}</h2>
      {due.length === 0 ? <p className="quiet">{t('privacy.due.none')}</p> : null}
      <ul className="privacy-list">
        {due.map((one) => (
          <li key={one.caseId}>
            <span>
              <Link to="/cases/$caseId" params={{ caseId: one.caseId }}>
                {one.number}
              </Link>{' '}
              {one.clientName} · {t(`vocab.closedAs.${one.closedAs}`)} ·{' '}
              {formatInstant(one.closedAt, locale, zone)}
            </span>
            {one.isHeld ? (
              <Pill tone="warning">{t('privacy.held')}</Pill>
            ) : (
              <Button
                size="small"
                aria-label={t('privacy.erase.of', { name: one.number })}
                onClick={() =>
                  onErase({
                    clientId: one.clientId,
                    caseId: one.caseId,
                    label: `${one.number} ${one.clientName}`,
                    cause: 'retention',
                  })
                }
              >
                {t('privacy.erase.request')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
