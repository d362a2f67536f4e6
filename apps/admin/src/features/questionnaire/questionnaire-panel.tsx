import type { QuestionnaireView } from '@overturn/contracts/admin';
import { completenessOf, questionsAsked, type Question } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { QuestionField } from './question-field';
import { questionnaireQuery, useAnswers } from './use-answers';
import './questionnaire.css';

/** What the client is asked, after the case's type and causes. */
export function QuestionnairePanel({ current }: CasePanelProps) {
  const query = useQuery(questionnaireQuery(current.id));
  return <Loaded query={query}>{(view) => <QuestionnaireForm current={current} view={view} />}</Loaded>;
}

interface QuestionnaireFormProps extends CasePanelProps {
  readonly view: QuestionnaireView;
}

/** Questions come and go with the answers; what was answered is kept either way. */
function QuestionnaireForm({ current, view }: QuestionnaireFormProps) {
  const t = useT();
  const can = useCan();
  const form = useAnswers(current.id, view);
  const mayWrite = can('case:write') && current.status !== 'closed';
  const questions = view.sections.flatMap((one) => one.questions) as readonly Question[];
  const asked = new Set(questionsAsked(questions, form.answers).map(({ key }) => key));
  const { answered, asked: required, percent } = completenessOf(questions, form.answers);
  const title = ({ about, code }: QuestionnaireView['sections'][number]) => {
    if (about === 'general' || code === null) return t('questionnaire.general');
    return about === 'type'
      ? t(`vocab.suspensionType.${code as (typeof current)['suspensionType']}`)
      : t(`vocab.cause.${code as (typeof current)['causes'][number]}`);
  };
  const isRefused = Object.values(form.edits).some(({ phase }) => phase === 'refused');
  const isHeld = isRefused || Object.values(form.edits).some(({ phase }) => phase === 'conflict');
  return (
    <div className="questionnaire">
      <div className="questionnaire-head">
        <Progress percent={percent} size="small" aria-label={t('questionnaire.progress')} />
        <p className="quiet">{t('questionnaire.answered', { answered, required })}</p>
      </div>
      {view.sections.map((section) => (
        <section key={`${section.about}/${section.code ?? ''}`} className="questionnaire-section">
          <h3>{title(section)}</h3>
          {(section.questions as readonly Question[])
            .filter(({ key }) => asked.has(key))
            .map((question) => (
              <QuestionField
                key={question.key}
                caseId={current.id}
                question={question}
                value={form.answers[question.key] ?? null}
                kept={view.answers.find((one) => one.question === question.key) ?? null}
                edit={form.edits[question.key] ?? null}
                problem={form.problem}
                mayWrite={mayWrite}
                onChange={(value) => form.edit(question.key, value)}
                onMine={() => form.keepMine(question.key)}
                onTheirs={() => form.takeTheirs(question.key)}
              />
            ))}
        </section>
      ))}
      {mayWrite ? (
        <div className="autosave-bar">
          <p className="quiet save-state" role="status">
            {t(
              isHeld
                ? 'questionnaire.notKept'
                : form.isUnsaved
                  ? 'shared.autosave.saving'
                  : 'shared.autosave.clean',
            )}
          </p>
          {isRefused ? (
            <Button size="small" onClick={form.retry}>
              {t('shared.retry')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
