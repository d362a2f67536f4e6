import type { QuestionnaireView } from '@overturn/contracts/admin';
import type { AnswerValue, Question } from '@overturn/kernel/vocabulary';
import { formatInstant, languageOf, problemText, type ApiProblem } from '@overturn/ui';
import { Alert, Button } from 'antd';
import { Pill } from '../../shared/components/pill';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';
import { AnswerInput } from './answer-input';
import type { Edit } from './model/answer-edits';

type Kept = QuestionnaireView['answers'][number];

interface QuestionFieldProps {
  readonly caseId: string;
  readonly question: Question;
  readonly value: AnswerValue | null;
  /** What the server has. */
  readonly kept: Kept | null;
  /** What is typed and not kept yet. */
  readonly edit: Edit | null;
  /** Why the last answers were not kept. */
  readonly problem: ApiProblem | null;
  readonly mayWrite: boolean;
  readonly onChange: (value: AnswerValue | null) => void;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** One question with its answer, and who gave it and when. */
export function QuestionField(props: QuestionFieldProps) {
  const { caseId, question, value, kept, edit, problem, mayWrite, onChange, onMine, onTheirs } = props;
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const language = languageOf(locale);
  const id = `question-${question.key}`;
  const hint = language === 'zh' ? question.hintZh : question.hintEn;
  return (
    <div className="question" data-phase={edit?.phase}>
      <div className="question-title">
        <label htmlFor={id} id={`${id}-label`}>
          {question[language]}
          {question.isRequired ? '' : t('questionnaire.optional')}
        </label>
        {question.audience === 'staff' ? <Pill>{t('questionnaire.staffOnly')}</Pill> : null}
      </div>
      {hint === undefined ? null : <p className="quiet question-note">{hint}</p>}
      <AnswerInput
        caseId={caseId}
        id={id}
        question={question}
        value={value}
        mayWrite={mayWrite}
        onChange={onChange}
      />
      {edit?.phase === 'refused' && problem ? (
        <Alert type="error" showIcon role="alert" title={problemText(problem, locale)} />
      ) : null}
      {edit?.phase === 'conflict' && kept ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('questionnaire.conflict', {
            by: kept.by,
            at: formatInstant(kept.at, locale, zone),
            value: answerText(question, kept.value, language) || t('shared.none'),
          })}
          description={
            <div className="question-choices">
              <Button size="small" type="primary" onClick={onMine}>
                {t('questionnaire.conflict.mine')}
              </Button>
              <Button size="small" onClick={onTheirs}>
                {t('questionnaire.conflict.theirs')}
              </Button>
            </div>
          }
        />
      ) : kept && edit === null ? (
        <p className="quiet question-note">
          {t(kept.answeredAs === 'client' ? 'questionnaire.byClient' : 'questionnaire.by', {
            by: kept.by,
            at: formatInstant(kept.at, locale, zone),
          })}
        </p>
      ) : null}
    </div>
  );
}

/** An answer in words; of files, how many. */
function answerText(question: Question, value: AnswerValue | null, language: 'zh' | 'en'): string {
  if (value === null) return '';
  const word = (one: string) => question.choices?.find((choice) => choice.value === one)?.[language] ?? one;
  if (question.type === 'file') return String((value as readonly string[]).length);
  if (typeof value === 'object') return value.map(word).join(language === 'zh' ? '、' : ', ');
  return word(String(value));
}
