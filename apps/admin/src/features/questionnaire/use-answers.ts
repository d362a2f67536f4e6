import type { QuestionnaireView } from '@overturn/contracts/admin';
import type { AnswerValue } from '@overturn/kernel/vocabulary';
import { ApiProblem } from '@overturn/ui';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { api } from '../../shared/api';
import {
  answersShown,
  edited,
  held,
  keptMine,
  nextBatch,
  questionsNamed,
  saved,
  sending,
  tookTheirs,
  type Edits,
} from './model/answer-edits';

const REST_MS = 1_000;

export const questionnaireQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'questionnaire', caseId],
    queryFn: ({ signal }) => api.getQuestionnaire({ params: { caseId } }, signal),
  });

/** Answers that save themselves; one that somebody else has answered meanwhile waits for a choice. */
export function useAnswers(caseId: string, view: QuestionnaireView) {
  const client = useQueryClient();
  const [edits, setEdits] = useState<Edits>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const key = questionnaireQuery(caseId).queryKey;
  const versionOf = (question: string) => view.answers.find((one) => one.question === question)?.version ?? 0;

  const send = useEffectEvent(async () => {
    const batch = nextBatch(edits);
    if (batch === null) return;
    setEdits(sending);
    const answers = batch.map((one) => ({
      ...one,
      value: typeof one.value === 'object' && one.value !== null ? [...one.value] : one.value,
    }));
    try {
      const kept = await api.answerQuestions({ params: { caseId }, body: { answers } });
      client.setQueryData(key, kept);
      void client.invalidateQueries({ queryKey: ['cases', 'triage', caseId] });
      setEdits((now) => saved(now, kept.answers));
      setProblem(null);
    } catch (error) {
      const refusal = ApiProblem.of(error);
      const isConflict = refusal.code === 'CASES.ANSWER_CHANGED';
      const named = questionsNamed(batch, refusal);
      const questions = named.length > 0 ? named : batch.map(({ question }) => question);
      setEdits((now) => held(now, questions, isConflict ? 'conflict' : 'refused'));
      setProblem(refusal);
      if (isConflict) void client.invalidateQueries({ queryKey: key });
    }
  });
  const sendOnLeaving = useEffectEvent(() => void send());
  useEffect(() => {
    if (nextBatch(edits) === null) return;
    const timer = setTimeout(() => void send(), REST_MS);
    return () => clearTimeout(timer);
  }, [edits]);
  useEffect(() => () => sendOnLeaving(), []);
  const isUnsaved = Object.keys(edits).length > 0;
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  return {
    answers: answersShown(view.answers, edits),
    edits,
    problem,
    isUnsaved,
    edit: (question: string, value: AnswerValue | null) =>
      setEdits((now) => edited(now, question, value, versionOf(question))),
    keepMine: (question: string) => setEdits((now) => keptMine(now, question, versionOf(question))),
    takeTheirs: (question: string) => setEdits((now) => tookTheirs(now, question)),
    /** Sends again what a server that could not be reached has not kept. */
    retry: () =>
      setEdits((now) =>
        Object.keys(now).reduce(
          (all, question) =>
            now[question]?.phase === 'refused' ? keptMine(all, question, versionOf(question)) : all,
          now,
        ),
      ),
  };
}
