import { clientName } from '@overturn/ui';
import type { CaseListItem } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { Countdown } from '../../../../shared/components/countdown';
import { useLocale, useT } from '../../../../shared/i18n';
import { useDeadlineName } from '../../../../shared/words/deadline-name';
import { CardMenu } from './card-menu';
import { TagList } from './tag-list';

/** A case on the board, with what may be done to it in a menu. */
export function BoardCard({ row }: { readonly row: CaseListItem }) {
  const t = useT();
  const locale = useLocale();
  const deadlineName = useDeadlineName();
  const about = [
    row.sellerAccount.name,
    t(`vocab.marketplace.${row.marketplace}`),
    row.assignee?.name ?? t('cases.assignee.none'),
  ];
  return (
    <li className="board-card">
      <div className="board-card-head">
        <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-number">
          {row.number}
        </Link>
        <CardMenu row={row} />
      </div>
      <span className="board-card-title">{clientName(row.client, locale)}</span>
      <span className="quiet">{about.join(' · ')}</span>
      {row.nextDeadline ? (
        <span>
          <Countdown dueAt={row.nextDeadline.dueAt} kind={row.nextDeadline.kind} />{' '}
          <span className="quiet">{deadlineName(row.nextDeadline.code)}</span>
        </span>
      ) : (
        <span className="quiet">{t('cases.noDeadline')}</span>
      )}
      <TagList tags={row.tags} />
    </li>
  );
}
