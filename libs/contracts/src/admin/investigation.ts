import { CAUSES, INTENTS, QUESTION_AUDIENCES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  CompletenessView,
  GivenAnswers,
  Id,
  Instant,
  QuestionSectionView,
  Version,
  paragraph,
  remarks,
  route,
} from '../common';

const PublicAddress = z
  .string()
  .trim()
  .max(500)
  .refine((text) => text === '' || /^https?:\/\/\S+$/i.test(text), { error: 'NOT_URL' });

const Why = z.strictObject({
  because: remarks(2000),
  facts: remarks(4000),
  evidenceIds: z.array(Id).max(30),
  asins: z.array(z.string().regex(/^[A-Z0-9]{10}$/)).max(100),
  /** Amazon's order ids, such as 113-1234567-7654321. */
  orderIds: z.array(z.string().regex(/^\d{3}-\d{7}-\d{7}$/)).max(100),
});

export const WorksheetContent = z.strictObject({
  causes: z
    .array(
      z.strictObject({
        cause: z.enum(CAUSES),
        whys: z.array(Why).max(5),
        rulesRead: z.strictObject({ policyUrl: PublicAddress, readOn: CalendarDate.nullable() }),
      }),
    )
    .max(CAUSES.length),
  conclusion: remarks(6000),
});
export type WorksheetContent = z.infer<typeof WorksheetContent>;

export const WorksheetView = z
  .object({
    content: WorksheetContent,
    /** 0 until it was saved for the first time. */
    version: z.int().min(0),
    updatedAt: Instant.nullable(),
    updatedBy: z.string().nullable(),
    isDone: z.boolean(),
    gaps: z.array(
      z.object({
        what: z.enum(['whys', 'facts', 'rules', 'conclusion']),
        cause: z.enum(CAUSES).nullable(),
        have: z.int().nullable(),
        need: z.int().nullable(),
      }),
    ),
    intent: z.object({
      /** Causes for which somebody has said it; that alone is not confidential. */
      recordedFor: z.array(z.enum(CAUSES)),
      /** Null for who may not review plans: what was said is confidential. */
      statements: z
        .array(
          z.object({
            cause: z.enum(CAUSES),
            intent: z.enum(INTENTS),
            note: z.string(),
            at: Instant,
            by: z.string(),
          }),
        )
        .nullable(),
    }),
  })
  .meta({ id: 'WorksheetView' });
export type WorksheetView = z.infer<typeof WorksheetView>;

const ClientAnswerView = z
  .object({
    question: z.string(),
    value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
    answeredAs: z.enum(QUESTION_AUDIENCES),
    by: z.string(),
    at: Instant,
    version: Version,
  })
  .meta({ id: 'ClientAnswerView' });

export const QuestionnaireView = z
  .object({
    sections: z.array(QuestionSectionView),
    /** Every answer that was ever given, also to questions that are not asked now. */
    answers: z.array(ClientAnswerView),
    completeness: CompletenessView,
  })
  .meta({ id: 'QuestionnaireView' });
export type QuestionnaireView = z.infer<typeof QuestionnaireView>;

const caseId = z.object({ caseId: Id });

export const investigationRoutes = {
  getWorksheet: route({
    method: 'GET',
    path: '/cases/:caseId/worksheet',
    access: 'case:read',
    summary: 'The root-cause worksheet with what it still lacks',
    params: caseId,
    response: WorksheetView,
  }),
  saveWorksheet: route({
    method: 'PUT',
    path: '/cases/:caseId/worksheet',
    access: 'case:write',
    summary: 'Save the worksheet, finished or not; refused when somebody else saved it meanwhile',
    params: caseId,
    body: z.strictObject({ version: z.int().min(0), content: WorksheetContent }),
    response: WorksheetView,
  }),
  recordIntent: route({
    method: 'POST',
    path: '/cases/:caseId/worksheet/intents',
    access: 'case:write',
    summary: 'Say whether a cause was meant; only who may review plans can read it',
    params: caseId,
    body: z.strictObject({ cause: z.enum(CAUSES), intent: z.enum(INTENTS), note: paragraph(2000) }),
    response: WorksheetView,
    status: 201,
  }),
  getQuestionnaire: route({
    method: 'GET',
    path: '/cases/:caseId/questionnaire',
    access: 'case:read',
    summary: 'The questions of the case’s type and causes, with every answer so far',
    params: caseId,
    response: QuestionnaireView,
  }),
  answerQuestions: route({
    method: 'PUT',
    path: '/cases/:caseId/questionnaire/answers',
    access: 'case:write',
    summary: 'Answer some questions; refused when somebody else answered one of them meanwhile',
    params: caseId,
    body: z.strictObject({
      answers: GivenAnswers,
    }),
    response: QuestionnaireView,
  }),
} as const;
