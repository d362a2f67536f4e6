import type { NoticeView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n';
import { effective } from '../notice/model/reading-marks';
import { AnswerCandidates } from './answer-candidates';
import { answerReadingQuery } from './answer.queries';
import { ProposalLine } from './proposal-line';
import './answers.css';

/** Of a notice that looks like an answer and has no case: what it is taken for and which case it may answer. */
export function AnswerHint({ notice }: { readonly notice: NoticeView }) {
  const t = useT();
  const isAnswer = notice.caseId === null && effective(notice.reading.role) === 'answer';
  const { data } = useQuery({ ...answerReadingQuery(notice.id), enabled: isAnswer });
  if (!isAnswer || !data) return null;
  return (
    <section className="card answer-hint" aria-labelledby="answer-hint">
      <h2 id="answer-hint">{t('answers.hint.title')}</h2>
      <ProposalLine proposal={data.proposal} />
      <AnswerCandidates reading={data} />
    </section>
  );
}
