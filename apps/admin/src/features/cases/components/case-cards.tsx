import { clientName } from '@overturn/ui';
import type { CaseListItem } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { Countdown } from '../../../shared/components/countdown';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { TagList } from './desk/tag-list';
import { StatusTag } from './status-tag';

interface CaseCardsProps {
  readonly rows: readonly CaseListItem[];
  readonly isStale: boolean;
}

/** Cases below each other, for a small screen: deadline and status without scrolling sideways. */
export function CaseCards({ rows, isStale }: CaseCardsProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  return (
    <ul className="case-cards" aria-label={t('cases.list.table')} aria-busy={isStale}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-card">
            <span className="case-card-row">
              <span className="case-number">{row.number}</span>
              <StatusTag status={row.status} />
            </span>
            <span className="case-card-title">{clientName(row.client, locale)}</span>
            <span className="quiet">
              {[row.sellerAccount.name, t(`vocab.marketplace.${row.marketplace}`), row.assignee?.name]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <TagList tags={row.tags} />
            {row.nextDeadline ? (
              <span className="case-card-row">
                <Countdown dueAt={row.nextDeadline.dueAt} kind={row.nextDeadline.kind} />
                <span className="quiet">{codeText('vocab.deadline', row.nextDeadline.code)}</span>
              </span>
            ) : (
              <span className="quiet">{t('cases.noDeadline')}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
