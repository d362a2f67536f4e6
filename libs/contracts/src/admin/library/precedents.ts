import {
  CAUSES,
  NOTICE_KINDS,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PLACEHOLDERS,
  PRECEDENT_OUTCOMES,
  PRECEDENT_STATES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Cursor, Id, Instant, Limit, MarketplaceField, Version, paragraph, route } from '../../common';
import { PersonName } from '../rounds/plan-content';

const about = {
  id: Id,
  part: z.enum(PASSAGE_PARTS),
  language: z.enum(PASSAGE_LANGUAGES),
  causes: z.array(z.enum(CAUSES)),
  noticeKind: z.enum(NOTICE_KINDS),
  marketplace: MarketplaceField,
  outcome: z.enum(PRECEDENT_OUTCOMES),
  /** Without what names the client: placeholders stand for it. */
  body: z.string(),
  madeAt: Instant,
};

export const PrecedentView = z.object(about).meta({ id: 'PrecedentView' });
export type PrecedentView = z.infer<typeof PrecedentView>;

export const PrecedentToLookAtView = z
  .object({
    ...about,
    /** As it stands in the plan. */
    original: z.string(),
    /** What was taken out: kinds and counts. */
    removed: z.array(z.object({ kind: z.enum(PLACEHOLDERS), count: z.int() })),
    state: z.enum(PRECEDENT_STATES),
    lookedBy: PersonName.nullable(),
    lookedAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'PrecedentToLookAtView' });
export type PrecedentToLookAtView = z.infer<typeof PrecedentToLookAtView>;

const Plan = z.object({ items: z.array(PrecedentToLookAtView) });

export const precedentRoutes = {
  listPrecedents: route({
    method: 'GET',
    path: '/precedents',
    access: 'case:read',
    summary: 'Passages of plans that won or lost, without client data, and how many plans ended how',
    query: z.object({
      q: z.string().trim().max(100).optional(),
      part: z.enum(PASSAGE_PARTS).optional(),
      language: z.enum(PASSAGE_LANGUAGES).optional(),
      cause: z.enum(CAUSES).optional(),
      noticeKind: z.enum(NOTICE_KINDS).optional(),
      marketplace: MarketplaceField.optional(),
      outcome: z.enum(PRECEDENT_OUTCOMES).optional(),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: z.object({
      items: z.array(PrecedentView),
      nextCursor: z.string().nullable(),
      /** Plans, not passages, that the filter finds, whatever outcome it asks for. */
      plans: z.object({ won: z.int(), partly_won: z.int(), lost: z.int() }),
    }),
  }),
  listWaitingPrecedents: route({
    method: 'GET',
    path: '/precedents/waiting',
    access: 'plan:review',
    summary:
      'Plans whose passages wait for somebody to look at what was taken out, the oldest first, at most 100',
    response: z.object({
      items: z.array(
        z.object({
          versionId: Id,
          caseId: Id,
          caseNumber: z.string(),
          outcome: z.enum(PRECEDENT_OUTCOMES),
          waiting: z.int(),
          madeAt: Instant,
        }),
      ),
    }),
  }),
  getPrecedentsOfPlan: route({
    method: 'GET',
    path: '/precedents/plans/:versionId',
    access: 'plan:review',
    summary: 'The passages of a plan, each beside its original',
    params: z.object({ versionId: Id }),
    response: Plan,
  }),
  decidePrecedent: route({
    method: 'POST',
    path: '/precedents/plans/:versionId/:precedentId/decision',
    access: 'plan:review',
    summary: 'Show a passage to writers, with the words as they are left here, or withhold it',
    params: z.object({ versionId: Id, precedentId: Id }),
    body: z.strictObject({ version: Version, isShown: z.boolean(), body: paragraph(4500) }),
    response: Plan,
  }),
} as const;
