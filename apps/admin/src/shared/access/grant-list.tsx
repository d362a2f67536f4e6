import { PlusOutlined } from '@ant-design/icons';
import type { AccessGrantView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../components/loaded';
import { Pill, type PillTone } from '../components/pill';
import { StackTable } from '../components/stack-table';
import { useLocale, useT } from '../i18n';
import { useCan, useSession } from '../session';
import { grantsQuery } from './access.queries';
import { GrantDialog } from './grant-dialog';
import { RevokeDialog } from './revoke-dialog';
import './access.css';

export interface Shop {
  readonly id: string;
  readonly name: string;
}

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
            <GrantTable items={items} onRevoke={can('case:write') ? setRevoked : null} />
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

interface GrantTableProps {
  readonly items: readonly AccessGrantView[];
  /** Null for who may not change it. */
  readonly onRevoke: ((grant: AccessGrantView) => void) | null;
}

function GrantTable({ items, onRevoke }: GrantTableProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <StackTable
      caption={t('shared.access.title')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'account', title: t('shared.access.account'), cell: (one) => one.sellerAccountName },
        {
          key: 'permissions',
          title: t('shared.access.permissions'),
          cell: (one) => (
            <>
              {one.permissions
                .map((permission) => t(`vocab.grantPermission.${permission}`))
                .join(locale === 'en' ? ', ' : '、')}
              {one.note ? <p className="quiet grant-note">{one.note}</p> : null}
            </>
          ),
        },
        { key: 'from', title: t('shared.access.from'), isTabular: true, cell: (one) => one.grantedOn },
        { key: 'until', title: t('shared.access.until'), isTabular: true, cell: (one) => one.expiresOn },
        {
          key: 'state',
          title: t('shared.access.state'),
          cell: (one) => (
            <>
              <Pill tone={TONES[one.state]}>{t(`vocab.grantState.${one.state}`)}</Pill>
              {one.revokedBy === null ? null : (
                <p className="quiet grant-note">
                  {t('shared.access.revokedBecause', { by: one.revokedBy, reason: one.revokeReason })}
                </p>
              )}
            </>
          ),
        },
        {
          key: 'recorded',
          title: t('shared.access.recorded'),
          cell: (one) => `${one.recordedBy} · ${formatInstant(one.recordedAt, locale, zone)}`,
        },
        ...(onRevoke
          ? [
              {
                key: 'actions',
                title: t('shared.access.actions'),
                isTitleHidden: true,
                cell: (one: AccessGrantView) =>
                  one.state === 'revoked' ? null : (
                    <Button size="small" type="link" onClick={() => onRevoke(one)}>
                      {t('shared.access.revoke')}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
