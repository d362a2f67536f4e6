import type { NoticeListItem } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';

interface NoticeRowProps {
  readonly row: NoticeListItem;
  readonly isChosen: boolean;
}

/** A notice in the list: what kind it is, how it begins, and its case. */
export function NoticeRow({ row, isChosen }: NoticeRowProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const isDoubtful = row.senderVerdict === 'forged' || row.senderVerdict === 'suspicious';
  return (
    <li className="notice-row" data-chosen={isChosen}>
      <div className="notice-row-main">
        <Link to="/notices/$noticeId" params={{ noticeId: row.id }} className="notice-row-title">
          {row.subject ?? t(`vocab.noticeKind.${row.kind}`)}
        </Link>
        <p className="notice-row-excerpt">{row.excerpt}</p>
        <p className="quiet notice-row-facts">
          <span>{t(`vocab.noticeKind.${row.kind}`)}</span>
          {row.marketplace ? <span>{t(`vocab.marketplace.${row.marketplace}`)}</span> : null}
          <time dateTime={row.storedAt}>{formatInstant(row.storedAt, locale, zone)}</time>
          {isDoubtful ? (
            <Tag className="verdict" data-verdict={row.senderVerdict}>
              ▲ {t(`vocab.senderVerdict.${row.senderVerdict}`)}
            </Tag>
          ) : null}
        </p>
      </div>
      <div className="notice-row-case">
        {row.caseId ? (
          <Link to="/cases/$caseId" params={{ caseId: row.caseId }} className="case-number">
            {row.caseNumber ?? t('notices.drop.toCase')}
          </Link>
        ) : (
          <Link to="/cases/new" search={{ noticeId: row.id }}>
            {t('notices.openCase')}
          </Link>
        )}
      </div>
    </li>
  );
}
