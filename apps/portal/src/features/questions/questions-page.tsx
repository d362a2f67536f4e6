import type { PortalQuestionsView } from '@overturn/contracts/portal';
import { completenessOf, questionsAsked, type Question } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackToCase } from '../../shared/back-to-case';
import { useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { QuestionCard } from './question-card';
import { questionsQuery } from './question.queries';
import { questionTexts } from './texts';

/** What the client is asked about a case; every answer is kept as soon as it is given. */
export function QuestionsPage() {
  const t = useTexts(questionTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId/questions' });
  const query = useQuery(questionsQuery(caseId));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>{(view) => <Questions caseId={caseId} view={view} />}</Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}

function Questions({ caseId, view }: { readonly caseId: string; readonly view: PortalQuestionsView }) {
  const t = useTexts(questionTexts);
  const questions = view.sections.flatMap((one) => one.questions) as readonly Question[];
  const answers = Object.fromEntries(view.answers.map(({ question, value }) => [question, value]));
  const { asked, answered, percent } = completenessOf(questions, answers);
  if (questions.length === 0) return <p className="card hint">{t('none')}</p>;
  return (
    <>
      <div className="card">
        <progress className="bar" max={100} value={percent} aria-label={t('title')} />
        <p role="status">{t('progress', { asked, answered })}</p>
      </div>
      {questionsAsked(questions, answers).map((question) => (
        <QuestionCard
          key={question.key}
          caseId={caseId}
          question={question}
          kept={view.answers.find((one) => one.question === question.key) ?? null}
        />
      ))}
    </>
  );
}
