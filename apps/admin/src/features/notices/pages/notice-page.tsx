import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { AnswerHint } from '../../../shared/answers/answer-hint';
import { ErrorState } from '../../../shared/components/error-state';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { NoticeWarnings } from '../../../shared/notice/notice-warnings';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import { ReadNotice } from '../../../shared/notice/read-notice';
import { useCan } from '../../../shared/session';
import { HtmlFrame } from '../components/html-frame';
import { NoticeSource } from '../components/notice-source';
import { OriginalButton } from '../components/original-button';

/** One notice: as it came, what was read from it, and its case. */
export function NoticePage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const { noticeId = '' } = useParams({ strict: false });
  const query = useQuery(noticeQuery(noticeId));
  const [look, setLook] = useState<'text' | 'html'>('text');
  if (query.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (query.data === undefined)
    return (
      <>
        <h1 className="sr-only">{t('notices.page.title')}</h1>
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      </>
    );
  const notice = query.data;
  const caseAction = notice.caseId ? (
    <Link to="/cases/$caseId" params={{ caseId: notice.caseId }} className="case-number">
      {notice.caseNumber ?? t('notices.drop.toCase')}
    </Link>
  ) : can('case:write') ? (
    <Button type="primary" onClick={() => void navigate({ to: '/cases/new', search: { noticeId } })}>
      {t('notices.openCase')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={notice.subject ?? t(`vocab.noticeKind.${notice.reading.kind.value}`)}
        extra={
          <>
            <OriginalButton notice={notice} />
            {caseAction}
          </>
        }
      >
        <NoticeSource notice={notice} />
      </PageHeader>
      <NoticeWarnings notice={notice} />
      <AnswerHint notice={notice} />
      <div className="card">
        {notice.hasHtml ? (
          <Segmented
            className="list-filter"
            aria-label={t('notices.look.label')}
            value={look}
            options={(['text', 'html'] as const).map((value) => ({
              value,
              label: t(`notices.look.${value}`),
            }))}
            onChange={setLook}
          />
        ) : null}
        <ReadNotice
          notice={notice}
          canCorrect={can('notice:write')}
          {...(look === 'html' ? { text: <HtmlFrame noticeId={noticeId} /> } : {})}
        />
      </div>
    </>
  );
}
