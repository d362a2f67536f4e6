import type { AnswerReadingView } from '@overturn/contracts/admin';
import type { CaseStatus } from '@overturn/kernel/vocabulary';
import { clientName, ApiProblem } from '@overturn/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { ProblemAlert } from '../components/problem-alert';
import { useLocale, useT } from '../i18n';
import { useReport } from '../report';
import { useCan } from '../session';
import { useCodeText } from '../words/known-text';
import { useFileAnswer } from './answer.queries';
import { CaseChoice } from './case-choice';
import './answers.css';

/** The cases that a message may answer, each with what points to it; one is chosen, or another one found. */
export function AnswerCandidates({ reading }: { readonly reading: AnswerReadingView }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const can = useCan();
  const report = useReport();
  const navigate = useNavigate();
  const { noticeId, verdict, candidates } = reading;
  const file = useFileAnswer(noticeId);
  const choose = (caseId: string, status: CaseStatus) =>
    file.mutate(caseId, {
      onSuccess: () => {
        report.success(t('answers.filed'));
        void (status === 'awaiting_amazon'
          ? navigate({ to: '/cases/$caseId/answer', params: { caseId }, search: { noticeId } })
          : navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'answers' } }));
      },
    });
  return (
    <div className="answer-candidates">
      <p>{t(`answers.verdict.${candidates.length === 0 ? 'nobody' : verdict}`)}</p>
      <ul>
        {candidates.map(({ caseId, number, status, client, sellerAccount, marketplace, clues }, index) => (
          <li key={caseId} className="answer-candidate">
            <div>
              <Link to="/cases/$caseId" params={{ caseId }} className="case-number">
                {number}
              </Link>{' '}
              {clientName(client, locale)} · {sellerAccount.name} · {t(`vocab.marketplace.${marketplace}`)}
              <p className="quiet">
                {clues.length === 0
                  ? t('answers.clue.nothing')
                  : clues
                      .map(({ code, value }) =>
                        code.endsWith('marketplace')
                          ? codeText('answers.clue', code)
                          : `${codeText('answers.clue', code)} ${value}`,
                      )
                      .join(' · ')}
              </p>
            </div>
            {can('case:write') ? (
              <Button
                type={verdict === 'clear' && index === 0 ? 'primary' : 'default'}
                loading={file.isPending && file.variables === caseId}
                disabled={file.isPending}
                aria-label={t('answers.fileIn', { number })}
                onClick={() => choose(caseId, status)}
              >
                {t('answers.file')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {can('case:write') ? <CaseChoice isFiling={file.isPending} onChoose={choose} /> : null}
      <ProblemAlert problem={file.isError ? ApiProblem.of(file.error) : null} />
    </div>
  );
}
