import type { NoticeView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';

/** How a notice came in: from whom, when it was sent and when stored, and its fingerprint. */
export function NoticeSource({ notice }: { readonly notice: NoticeView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const when = (at: string) => <time dateTime={at}>{formatInstant(at, locale, zone)}</time>;
  return (
    <p className="notice-row-facts">
      <span>{t(`vocab.noticeSource.${notice.source}`)}</span>
      {notice.fromAddress ? <span>{notice.fromAddress}</span> : null}
      {notice.sentAt ? (
        <span>
          {t('notices.sentAt')} {when(notice.sentAt)}
        </span>
      ) : null}
      <span>
        {t('notices.storedAt')} {when(notice.storedAt)}
      </span>
      <span title={notice.sha256}>
        SHA-256 <code>{notice.sha256.slice(0, 12)}</code>
      </span>
    </p>
  );
}
