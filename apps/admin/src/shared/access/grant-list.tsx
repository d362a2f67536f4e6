import { PlusOutlined } from '@ant-design/icons';
import type { AccessGrantView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../components/loaded';
import { Pill, type PillTone } from '../components/pill';
import { useLocale, useT } from '../i18n';
import { useCan, useSession } from '../session';
import { grantsQuery, type Shop } from './access.queries';
import { GrantDialog } from './grant-dialog';
import { RevokeDialog } from './revoke-dialog';
import './access.css';

interface GrantListProps {
  readonly clientId: string;
  /** The case in which new access is registered, where there is one. */
  readonly caseId: string | null;
  /** Shops that access can be registered for. */
  readonly shops: readonly Shop[];
}

const TONES: Readonly<Record<AccessGrantView['state'], PillTone>> = {
  active: 'success',
  expired: 'danger',
  revoked: 'normal',
};

/** The register of authorised-partner access of a client's shops. */
export function GrantList({ clientId, caseId, shops }: GrantListProps) {
  const t = useT();
  const can = useCan();
  const query = useQuery(grantsQuery(clientId));
  const [isAdding, setAdding] = useState(false);
  const [revoked, setRevoked] = useState<AccessGrantView | null>(null);
  return (
    <section aria-labelledby="access-grants">
      <div className="card-head">
        <h2 id="access-grants">{t('shared.access.title')}</h2>
        {can('case:write') && shops.length > 0 ? (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('shared.access.add')}
          </Button>
        ) : null}
      </div>
      <p className="quiet">{t('shared.access.hint')}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('shared.access.none')}</p>
          ) : (
            <GrantCards items={items} onRevoke={can('case:write') ? setRevoked : null} />
          )
        }
      </Loaded>
      {isAdding ? (
        <GrantDialog clientId={clientId} caseId={caseId} shops={shops} onClose={() => setAdding(false)} />
      ) : null}
      {revoked ? <RevokeDialog clientId={clientId} grant={revoked} onClose={() => setRevoked(null)} /> : null}
    </section>
  );
}

interface GrantCardsProps {
  readonly items: readonly AccessGrantView[];
  /** Null for who may not change it. */
  readonly onRevoke: ((grant: AccessGrantView) => void) | null;
}

function GrantCards({ items, onRevoke }: GrantCardsProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <ul className="grant-list">
      {items.map((one) => (
        <li key={one.id} data-state={one.state}>
          <div className="card-head">
            <strong>{one.sellerAccountName}</strong>
            <Pill tone={TONES[one.state]}>{t(`vocab.grantState.${one.state}`)}</Pill>
          </div>
          <p>
            {one.permissions
              .map((permission) => t(`vocab.grantPermission.${permission}`))
              .join(locale === 'en' ? ', ' : '、')}
          </p>
          <p>{t('shared.access.term', { from: one.grantedOn, until: one.expiresOn })}</p>
          {one.note ? <p>{one.note}</p> : null}
          <p className="quiet">
            {t('shared.access.recorded', {
              by: one.recordedBy,
              at: formatInstant(one.recordedAt, locale, zone),
            })}
          </p>
          {one.revokedBy === null ? null : (
            <p className="quiet">
              {t('shared.access.revokedBecause', { by: one.revokedBy, reason: one.revokeReason })}
            </p>
          )}
          {onRevoke && one.state !== 'revoked' ? (
            <Button
              size="small"
              aria-label={`${t('shared.access.revoke')} ${one.sellerAccountName}`}
              onClick={() => onRevoke(one)}
            >
              {t('shared.access.revoke')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
