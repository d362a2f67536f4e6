import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Skeleton } from 'antd';
import { AnswerHint } from '../../../shared/answers/answer-hint';
import { ErrorState } from '../../../shared/components/error-state';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { NoticeDrop } from '../../../shared/notice/notice-drop';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import { IntakeForm } from '../components/intake-form';
import { parseNewCaseSearch } from '../model/page-search';
import '../../../shared/notice/notice.css';
import '../cases.css';

/** From a notice to a case on one screen: bring it in, check what was read, open the case. */
export function NewCasePage() {
  const t = useT();
  const navigate = useNavigate();
  const { noticeId } = parseNewCaseSearch(useSearch({ strict: false }));
  const goTo = (next: string | null) =>
    void navigate({ to: '/cases/new', search: next === null ? {} : { noticeId: next } });
  const another = noticeId ? <Button onClick={() => goTo(null)}>{t('cases.new.another')}</Button> : null;
  return (
    <>
      <PageHeader title={t('cases.new.title')} extra={another}>
        {noticeId ? t('cases.new.check') : t('cases.new.bring')}
      </PageHeader>
      {noticeId ? (
        <FromNotice noticeId={noticeId} />
      ) : (
        <div className="card">
          <NoticeDrop onRead={({ id }) => goTo(id)} />
        </div>
      )}
    </>
  );
}

function FromNotice({ noticeId }: { readonly noticeId: string }) {
  const t = useT();
  const query = useQuery(noticeQuery(noticeId));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (query.data === undefined)
    return <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />;
  const notice = query.data;
  if (notice.caseId !== null)
    return (
      <Alert
        type="info"
        showIcon
        title={t('cases.new.alreadyOpened')}
        description={
          <Link to="/cases/$caseId" params={{ caseId: notice.caseId }}>
            {notice.caseNumber ?? t('notices.drop.toCase')}
          </Link>
        }
      />
    );
  return (
    <>
      <AnswerHint notice={notice} />
      <IntakeForm key={notice.id} notice={notice} />
    </>
  );
}
