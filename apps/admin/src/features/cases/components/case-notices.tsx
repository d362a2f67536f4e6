import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { useT } from '../../../shared/i18n';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import { NoticeWarnings } from '../../../shared/notice/notice-warnings';
import { ReadNotice } from '../../../shared/notice/read-notice';
import { useCan } from '../../../shared/session';

/** What Amazon wrote in a case, each with its reading. */
export function CaseNotices({ noticeIds }: { readonly noticeIds: readonly string[] }) {
  const t = useT();
  if (noticeIds.length === 0) return <EmptyState title={t('cases.notices.none')} />;
  return noticeIds.map((noticeId) => <CaseNotice key={noticeId} noticeId={noticeId} />);
}

function CaseNotice({ noticeId }: { readonly noticeId: string }) {
  const t = useT();
  const can = useCan();
  const query = useQuery(noticeQuery(noticeId));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (query.data === undefined)
    return <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />;
  const notice = query.data;
  return (
    <article className="case-notice">
      <h3>
        <Link to="/notices/$noticeId" params={{ noticeId }}>
          {notice.subject ?? t(`vocab.noticeKind.${notice.reading.kind.value}`)}
        </Link>
      </h3>
      <NoticeWarnings notice={notice} />
      <ReadNotice notice={notice} canCorrect={can('notice:write')} />
    </article>
  );
}
