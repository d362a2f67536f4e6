import type { NotificationView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';
import { useNotificationWords } from './notification-words';

interface NotificationItemProps {
  readonly notification: NotificationView;
  readonly onRead: (id: string) => void;
}

/** One notification; opening its case marks it as read. */
export function NotificationItem({ notification, onRead }: NotificationItemProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const { title, detail } = useNotificationWords()(notification);
  const { id, caseId, createdAt, readAt } = notification;
  return (
    <li className="notification" data-unread={readAt === null}>
      <span className="notification-mark">
        {readAt === null ? <span className="sr-only">{t('notifications.isUnread')}</span> : null}
      </span>
      <div className="notification-text">
        {caseId ? (
          <Link to="/cases/$caseId" params={{ caseId }} onClick={() => readAt === null && onRead(id)}>
            {title}
          </Link>
        ) : (
          <span>{title}</span>
        )}
        {detail ? <p className="muted tabular">{detail}</p> : null}
      </div>
      <time className="muted" dateTime={createdAt}>
        {formatInstant(createdAt, locale, zone)}
      </time>
    </li>
  );
}
