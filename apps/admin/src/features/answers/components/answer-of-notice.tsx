import type { AnswerReadingView, CaseView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { answerReadingQuery } from '../../../shared/answers/answer.queries';
import { ProposalLine } from '../../../shared/answers/proposal-line';
import { Loaded } from '../../../shared/components/loaded';
import { useT } from '../../../shared/i18n';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import { NoticeWarnings } from '../../../shared/notice/notice-warnings';
import { ReadNotice } from '../../../shared/notice/read-notice';
import { useCan } from '../../../shared/session';
import { AnswerForm } from './answer-form';

interface AnswerOfNoticeProps {
  readonly current: CaseView;
  readonly noticeId: string;
  readonly onAnother: () => void;
}

/** A message beside what it is taken for, and the form that confirms it. */
export function AnswerOfNotice({ current, noticeId, onAnother }: AnswerOfNoticeProps) {
  const t = useT();
  const can = useCan();
  const notice = useQuery(noticeQuery(noticeId));
  const reading = useQuery(answerReadingQuery(noticeId));
  return (
    <div className="record-answer">
      <Loaded query={reading}>
        {(read) => {
          const elsewhere = elsewhereOf(read, current);
          if (elsewhere !== null)
            return (
              <Alert
                type="warning"
                showIcon
                title={t(read.recordedInCaseId ? 'answers.alreadyRecorded' : 'answers.inOtherCase')}
                description={
                  <p className="answer-actions">
                    <Link to="/cases/$caseId" params={{ caseId: elsewhere }} search={{ tab: 'answers' }}>
                      {t('answers.toCase')}
                    </Link>
                    <Button size="small" onClick={onAnother}>
                      {t('answers.another')}
                    </Button>
                  </p>
                }
              />
            );
          return (
            <section className="card" aria-labelledby="answer-understood">
              <div className="card-head">
                <h2 id="answer-understood">{t('answers.understood')}</h2>
                <Button onClick={onAnother}>{t('answers.another')}</Button>
              </div>
              <ProposalLine proposal={read.proposal} />
              <p className="answer-attempts">
                {read.attemptsLeft === null
                  ? t('answers.attempts.unsaid')
                  : t('answers.attempts.stated', { count: read.attemptsLeft })}
              </p>
              <AnswerForm current={current} reading={read} />
            </section>
          );
        }}
      </Loaded>
      <Loaded query={notice}>
        {(found) => (
          <section className="card" aria-label={t('notices.text.label')}>
            <NoticeWarnings notice={found} />
            <ReadNotice notice={found} canCorrect={can('notice:write')} />
          </section>
        )}
      </Loaded>
    </div>
  );
}

/** Where the message already is, if it cannot be recorded here. */
const elsewhereOf = (read: AnswerReadingView, current: CaseView): string | null =>
  read.recordedInCaseId ?? (read.caseId !== null && read.caseId !== current.id ? read.caseId : null);
