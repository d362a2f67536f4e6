import { QUESTION_AUDIENCES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CompletenessView, GivenAnswers, Id, QuestionSectionView, Version, route } from '../common';

export const PortalQuestionsView = z
  .strictObject({
    sections: z.array(QuestionSectionView),
    answers: z.array(
      z.strictObject({
        question: z.string(),
        value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
        answeredAs: z.enum(QUESTION_AUDIENCES),
        version: Version,
      }),
    ),
    /** Of what the client is asked. */
    completeness: CompletenessView,
  })
  .meta({ id: 'PortalQuestionsView' });
export type PortalQuestionsView = z.infer<typeof PortalQuestionsView>;

const caseId = z.object({ caseId: Id });

export const portalQuestionRoutes = {
  getQuestions: route({
    method: 'GET',
    path: '/cases/:caseId/questions',
    access: 'client',
    summary: 'What I am asked about the case, with the answers so far',
    params: caseId,
    response: PortalQuestionsView,
  }),
  answerQuestions: route({
    method: 'PUT',
    path: '/cases/:caseId/questions/answers',
    access: 'client',
    summary: 'Answer some questions; refused when somebody else answered one of them meanwhile',
    params: caseId,
    body: z.strictObject({ answers: GivenAnswers }),
    response: PortalQuestionsView,
  }),
} as const;
