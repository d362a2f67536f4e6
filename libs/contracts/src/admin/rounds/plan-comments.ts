import { z } from 'zod';
import { Id, Instant, paragraph, remarks, route } from '../../common';
import { PersonName, PlanTextPart } from './plan-content';

const anchor = {
  part: PlanTextPart,
  /** The words that it is about; empty: the whole part. */
  quote: remarks(500),
  /** Where they begin in the part, in UTF-16 units. */
  quoteFrom: z.int().min(0).max(10_000),
};

export const PlanCommentsView = z
  .object({
    /** Open ones first, then the newest; at most 300. */
    threads: z.array(
      z.object({
        id: Id,
        /** Version that was read; null: the draft of that time. */
        versionId: Id.nullable(),
        part: z.string(),
        quote: z.string(),
        quoteFrom: z.int(),
        /** A reviewer asks for a change of these words. */
        asksForChange: z.boolean(),
        begunAt: Instant,
        resolvedAt: Instant.nullable(),
        resolvedBy: PersonName.nullable(),
        comments: z.array(z.object({ id: Id, body: z.string(), writtenAt: Instant, writtenBy: PersonName })),
      }),
    ),
  })
  .meta({ id: 'PlanCommentsView' });
export type PlanCommentsView = z.infer<typeof PlanCommentsView>;

const caseId = z.object({ caseId: Id });

export const planCommentRoutes = {
  listPlanComments: route({
    method: 'GET',
    path: '/cases/:caseId/plan/comments',
    access: 'case:read',
    summary: 'What staff say to each other about words of the plan',
    params: caseId,
    response: PlanCommentsView,
  }),
  beginPlanComment: route({
    method: 'POST',
    path: '/cases/:caseId/plan/comments',
    access: 'case:write',
    summary: 'Begin a thread about words of a version or of the draft',
    params: caseId,
    body: z.strictObject({
      ...anchor,
      versionId: Id.nullable(),
      body: paragraph(4000),
      asksForChange: z.boolean(),
    }),
    response: PlanCommentsView,
    status: 201,
  }),
  answerPlanComment: route({
    method: 'POST',
    path: '/cases/:caseId/plan/comments/:threadId',
    access: 'case:write',
    summary: 'Answer in a thread, resolve it or open it again; without words when it is only settled',
    params: z.object({ caseId: Id, threadId: Id }),
    body: z.strictObject({ body: remarks(4000), isResolved: z.boolean() }),
    response: PlanCommentsView,
  }),
} as const;
