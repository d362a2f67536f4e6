import type { CaseView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { NoticeDrop } from '../../../shared/notice/notice-drop';
import { useCan } from '../../../shared/session';
import { oneCaseQuery } from '../../../shared/case/one-case.query';
import { AnswerForm } from '../components/answer-form';
import { AnswerOfNotice } from '../components/answer-of-notice';
import { parseRecordSearch, type RecordSearch } from '../model/record-search';
import '../../../shared/notice/notice.css';
import '../answers.css';

/** From what Amazon replied to the case's next step: bring it in, check what was understood, confirm. */
export function RecordAnswerPage() {
  const t = useT();
  const { caseId = '' } = useParams({ strict: false });
  const query = useQuery(oneCaseQuery(caseId));
  return (
    <>
      <PageHeader title={t('answers.record.title')}>
        <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'answers' }}>
          {query.data ? `${query.data.number} · ${query.data.sellerAccount.name}` : t('answers.toCase')}
        </Link>
      </PageHeader>
      <Loaded query={query}>{(current) => <RecordAnswer current={current} />}</Loaded>
    </>
  );
}

function RecordAnswer({ current }: { readonly current: CaseView }) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const search = parseRecordSearch(useSearch({ strict: false }));
  const goTo = (next: RecordSearch) =>
    void navigate({ to: '/cases/$caseId/answer', params: { caseId: current.id }, search: next });
  if (current.status !== 'awaiting_amazon')
    return (
      <Alert
        type="info"
        showIcon
        title={t('answers.notAwaiting', { status: t(`vocab.caseStatus.${current.status}`) })}
        description={t('answers.notAwaiting.hint')}
      />
    );
  if (!can('case:write')) return <Alert type="info" showIcon title={t('answers.mayNot')} />;
  if (search.noticeId !== undefined)
    return (
      <AnswerOfNotice
        key={search.noticeId}
        current={current}
        noticeId={search.noticeId}
        onAnother={() => goTo({})}
      />
    );
  if (search.by === 'phone')
    return (
      <div className="card">
        <p className="answer-switch">
          <Button onClick={() => goTo({})}>{t('answers.withText')}</Button>
        </p>
        <AnswerForm current={current} reading={null} />
      </div>
    );
  return (
    <div className="card">
      <p>{t('answers.bring')}</p>
      <NoticeDrop onRead={({ id }) => goTo({ noticeId: id })} onHere={(noticeId) => goTo({ noticeId })} />
      <p className="answer-actions">
        <Button onClick={() => goTo({ by: 'phone' })}>{t('answers.withoutText')}</Button>
        <span className="quiet">{t('answers.withoutText.hint')}</span>
      </p>
    </div>
  );
}
