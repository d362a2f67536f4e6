import type { AnswerReadingView } from '@overturn/contracts/admin';
import { ApiProblem, formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Button, Tag } from 'antd';
import { AnswerCandidates } from '../../../shared/answers/answer-candidates';
import { ProposalLine } from '../../../shared/answers/proposal-line';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { useSetAside } from '../api/answers.queries';
import '../../../shared/notice/notice.css';

/** One answer of the queue: what it says, what it is taken for, and whose it may be. */
export function UnfiledAnswer({ reading }: { readonly reading: AnswerReadingView }) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const { zone } = useSession().person;
  const { noticeId, subject, excerpt, storedAt, kind, marketplace, senderVerdict, proposal } = reading;
  const setAside = useSetAside(noticeId);
  const isDoubtful = senderVerdict === 'forged' || senderVerdict === 'suspicious';
  const put = async () => {
    const title = t('answers.aside.title');
    if (await confirm({ title, content: t('answers.aside.hint'), okText: t('answers.aside') }))
      setAside.mutate(t('answers.aside.reason'), {
        onSuccess: () => report.success(t('answers.aside.done')),
      });
  };
  return (
    <li className="card">
      <h2>
        <Link to="/notices/$noticeId" params={{ noticeId }}>
          {subject ?? t(`vocab.noticeKind.${kind}`)}
        </Link>
      </h2>
      <p className="answer-excerpt">{excerpt}</p>
      <p className="answer-facts">
        {marketplace ? <span>{t(`vocab.marketplace.${marketplace}`)}</span> : null}
        <time dateTime={storedAt}>{formatInstant(storedAt, locale, zone)}</time>
        {isDoubtful ? (
          <Tag className="verdict" data-verdict={senderVerdict}>
            ▲ {t(`vocab.senderVerdict.${senderVerdict}`)}
          </Tag>
        ) : null}
      </p>
      <ProposalLine proposal={proposal} />
      <AnswerCandidates reading={reading} />
      {can('notice:write') ? (
        <p className="answer-actions">
          <Button loading={setAside.isPending} onClick={() => void put()}>
            {t('answers.aside')}
          </Button>
          <Link to="/cases/new" search={{ noticeId }}>
            {t('notices.openCase')}
          </Link>
        </p>
      ) : null}
      <ProblemAlert problem={setAside.isError ? ApiProblem.of(setAside.error) : null} />
    </li>
  );
}
