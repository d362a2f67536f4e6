import type { PortalQuestionsView } from '@overturn/contracts/portal';
import type { AnswerValue, Question } from '@overturn/kernel/vocabulary';
import { ApiProblem, languageOf } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { portalApi } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { AnswerField } from './answer-field';
import { questionsQuery } from './question.queries';
import { questionTexts } from './texts';

interface QuestionCardProps {
  readonly caseId: string;
  readonly question: Question;
  readonly kept: PortalQuestionsView['answers'][number] | null;
}

const PAUSE_MS = 900;
const isSame = (one: AnswerValue | null, other: AnswerValue | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is typed and not kept yet stays on this phone. */
function draftOf(key: string): AnswerValue | null | undefined {
  const text = localStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as AnswerValue | null);
}

/** One question; its answer is kept a moment after it was given, and what could not be kept stays. */
export function QuestionCard({ caseId, question, kept }: QuestionCardProps) {
  const t = useTexts(questionTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const draftKey = `draft question ${caseId} ${question.key}`;
  const [typed, setTyped] = useState(() => draftOf(draftKey));
  const keptValue = kept?.value ?? null;
  const value = typed === undefined ? keptValue : typed;
  const save = useMutation({
    mutationFn: (answer: AnswerValue | null) => {
      const given = Array.isArray(answer)
        ? [...(answer as readonly string[])]
        : (answer as string | number | null);
      return portalApi.answerQuestions({
        params: { caseId },
        body: { answers: [{ question: question.key, value: given, version: kept?.version ?? 0 }] },
      });
    },
    onSuccess: (view, answer) => {
      cache.setQueryData(questionsQuery(caseId).queryKey, view);
      void cache.invalidateQueries({ queryKey: ['cases', 'todos'] });
      setTyped((now) => {
        if (now !== undefined && !isSame(now, answer)) return now;
        localStorage.removeItem(draftKey);
        return undefined;
      });
    },
    onError: (error) => {
      // Somebody else answered meanwhile: their version is fetched, mine stays and is sent over it.
      if (ApiProblem.of(error).code === 'CASES.ANSWER_CHANGED')
        void cache.invalidateQueries({ queryKey: questionsQuery(caseId).queryKey });
    },
  });
  const send = useEffectEvent(() => {
    if (typed !== undefined && !isSame(typed, keptValue)) save.mutate(typed);
  });
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(send, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, kept?.version]);
  const change = (next: AnswerValue | null) => {
    localStorage.setItem(draftKey, JSON.stringify(next));
    setTyped(next);
  };
  const id = `question-${question.key}`;
  const hint = locale === 'en' ? question.hintEn : question.hintZh;
  const isUnsaved = typed !== undefined && !isSame(typed, keptValue);
  return (
    <section className="card field" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={id}>
        {question[languageOf(locale)]}
        {question.isRequired ? '' : t('optional')}
      </label>
      {hint ? <p className="hint">{hint}</p> : null}
      <AnswerField caseId={caseId} id={id} question={question} value={value} onChange={change} />
      <p className="hint" role="status">
        {isUnsaved
          ? t('saving')
          : kept && keptValue !== null
            ? t(kept.answeredAs === 'staff' ? 'byStaff' : 'saved')
            : null}
      </p>
      <Problem
        error={save.error}
        {...(save.error && isUnsaved ? { onRetry: () => save.mutate(value) } : {})}
      />
    </section>
  );
}
