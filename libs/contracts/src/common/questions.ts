import { CAUSES, QUESTION_AUDIENCES, QUESTION_TYPES, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { line, remarks } from './fields';

export const AnswerField = z.union([remarks(6000), z.number(), z.array(line(100)).max(100)]);

/** A question of the questionnaire of a case. */
export const QuestionView = z
  .object({
    key: z.string(),
    type: z.enum(QUESTION_TYPES),
    zh: z.string(),
    en: z.string(),
    hintZh: z.string().optional(),
    hintEn: z.string().optional(),
    choices: z.array(z.object({ value: z.string(), zh: z.string(), en: z.string() })).optional(),
    /** Asked only while another question has one of these answers. */
    showWhen: z.object({ question: z.string(), isOneOf: z.array(z.string()) }).optional(),
    isRequired: z.boolean(),
    audience: z.enum(QUESTION_AUDIENCES),
  })
  .meta({ id: 'QuestionView' });

/** Questions by what they are about. */
export const QuestionSectionView = z.object({
  about: z.enum(['general', 'type', 'cause']),
  code: z.enum([...SUSPENSION_TYPES, ...CAUSES]).nullable(),
  questions: z.array(QuestionView),
});
export type QuestionSectionView = z.infer<typeof QuestionSectionView>;

export const CompletenessView = z.object({
  asked: z.int(),
  answered: z.int(),
  percent: z.int().min(0).max(100),
});

/** Answers that are given; each names the version that the screen shows, 0 for none. */
export const GivenAnswers = z
  .array(
    z.strictObject({
      question: z.string().max(60),
      value: AnswerField.nullable(),
      version: z.int().min(0),
    }),
  )
  .min(1)
  .max(200);
