import type { CaseView, RoundsView } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { ProposalLine } from '../../../shared/answers/proposal-line';
import { useT } from '../../../shared/i18n';

interface UnrecordedAnswersProps {
  readonly current: CaseView;
  readonly view: RoundsView;
}

/** Messages that lie in the case, but have not moved it. */
export function UnrecordedAnswers({ current, view }: UnrecordedAnswersProps) {
  const t = useT();
  const canRecord = current.status === 'awaiting_amazon';
  return view.unrecorded.map(({ noticeId, subject, excerpt, proposal }) => (
    <Alert
      key={noticeId}
      type="warning"
      showIcon
      title={t('answers.unrecorded')}
      description={
        <>
          <p>{subject ?? excerpt}</p>
          <ProposalLine proposal={proposal} />
          {canRecord ? (
            <Link to="/cases/$caseId/answer" params={{ caseId: current.id }} search={{ noticeId }}>
              {t('answers.recordIt')}
            </Link>
          ) : (
            <>
              <p>{t('answers.notAwaiting', { status: t(`vocab.caseStatus.${current.status}`) })}</p>
              <Link to="/notices/$noticeId" params={{ noticeId }}>
                {t('notices.drop.toNotice')}
              </Link>
            </>
          )}
        </>
      }
    />
  ));
}
