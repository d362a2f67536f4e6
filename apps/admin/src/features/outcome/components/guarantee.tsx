import type { CaseView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { useNow } from '../../../shared/clock';
import { Countdown } from '../../../shared/components/countdown';
import { DateWithZone } from '../../../shared/components/date-with-zone';
import { useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { ResuspensionDialog } from './resuspension-dialog';

/** For how long the firm answers for the outcome, and what happens if the shop is suspended again. */
export function Guarantee({ current }: { readonly current: CaseView }) {
  const t = useT();
  const now = useNow();
  const { zone } = useSession().person;
  const [isReporting, setReporting] = useState(false);
  const { guarantee } = current;
  if (guarantee === null) return null;
  const { endsAt, days } = guarantee;
  const isOver = endsAt !== null && Date.parse(endsAt) <= now;
  const mayReport = current.allowedCommands.some(
    ({ command, blockedBy }) => command === 'ReportResuspension' && blockedBy === null,
  );
  return (
    <section className="outcome-section" aria-labelledby="outcome-guarantee">
      <h3 id="outcome-guarantee">{t('outcome.guarantee.title')}</h3>
      {endsAt === null ? (
        <p className="quiet">
          {days === 0 ? t('outcome.guarantee.none') : t('outcome.guarantee.later', { days })}
        </p>
      ) : (
        <p className="outcome-head">
          {isOver ? (
            <span className="quiet">{t('outcome.guarantee.over')}</span>
          ) : (
            <Countdown dueAt={endsAt} />
          )}
          <span>{t('outcome.guarantee.days', { days })}</span>
          <DateWithZone at={endsAt} zone={zone} isBound />
        </p>
      )}
      {mayReport ? (
        <Button onClick={() => setReporting(true)}>{t('outcome.resuspension.title')}</Button>
      ) : null}
      {isReporting ? <ResuspensionDialog current={current} onClose={() => setReporting(false)} /> : null}
    </section>
  );
}
