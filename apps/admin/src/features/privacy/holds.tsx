import type { PrivacyView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { Pill } from '../../shared/components/pill';
import { ReasonDialog } from '../../shared/dialogs/reason-dialog';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';
import { usePrivacyChange } from './privacy.queries';

type Hold = PrivacyView['holds'][number];

/** What must not be erased. */
export function Holds({ holds }: { readonly holds: readonly Hold[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [lifting, setLifting] = useState<Hold | null>(null);
  return (
    <section className="card" aria-labelledby="privacy-holds">
      <h2 id="privacy-holds">{t('privacy.holds')}</h2>
      {holds.length === 0 ? <p className="quiet">{t('privacy.holds.none')}</p> : null}
      <ul className="privacy-list">
        {holds.map((hold) => (
          <li key={hold.id}>
            <span>
              <Pill tone={hold.lifted ? 'normal' : 'warning'}>
                {t(hold.lifted ? 'privacy.hold.lifted' : 'privacy.hold.stands')}
              </Pill>{' '}
              {hold.caseNumber ?? t('privacy.wholeClient')} {hold.clientName}
              <span className="quiet">
                {' '}
                {hold.placedBy} {formatInstant(hold.placedAt, locale, zone)}：{hold.reason}
                {hold.lifted
                  ? ` → ${hold.lifted.by} ${formatInstant(hold.lifted.at, locale, zone)}：${hold.lifted.reason}`
                  : ''}
              </span>
            </span>
            {hold.lifted ? null : (
              <Button size="small" onClick={() => setLifting(hold)}>
                {t('privacy.hold.lift')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lifting ? <LiftDialog hold={lifting} onClose={() => setLifting(null)} /> : null}
    </section>
  );
}

function LiftDialog({ hold, onClose }: { readonly hold: Hold; readonly onClose: () => void }) {
  const t = useT();
  const lift = usePrivacyChange(({ reason }: { reason: string }) =>
    api.liftHold({ params: { holdId: hold.id }, body: { reason } }),
  );
  return (
    <ReasonDialog
      title={t('privacy.hold.lift')}
      hint={t('privacy.hold.lift.hint', { name: hold.caseNumber ?? hold.clientName })}
      label={t('privacy.reason')}
      change={lift}
      onClose={onClose}
    />
  );
}
