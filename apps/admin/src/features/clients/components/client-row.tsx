import type { ClientListItem } from '@overturn/contracts/admin';
import { clientName, formatDay } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';

interface ClientRowProps {
  readonly row: ClientListItem;
  readonly isChosen: boolean;
}

/** A client in the list, with how many cases and shops it has. */
export function ClientRow({ row, isChosen }: ClientRowProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const name = clientName(row, locale);
  const other = [row.nameZh, row.nameEn].find((candidate) => candidate !== null && candidate !== name);
  return (
    <li className="client-row" data-chosen={isChosen}>
      <div className="client-row-name">
        <Link to="/clients/$clientId" params={{ clientId: row.id }}>
          {name}
        </Link>{' '}
        {row.retiredAt ? <Tag>{t('clients.state.retired')}</Tag> : null}
        <p className="quiet">{[other, row.taxNumber].filter(Boolean).join(' · ')}</p>
      </div>
      <span>{t('clients.openCases', { count: row.openCases })}</span>
      <span>{t('clients.shops', { count: row.sellerAccounts })}</span>
      <time className="quiet" dateTime={row.createdAt}>
        {formatDay(row.createdAt, locale, zone)}
      </time>
    </li>
  );
}
