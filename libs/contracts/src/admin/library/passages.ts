import {
  CAUSES,
  NOTICE_KINDS,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PASSAGE_STATES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Cursor, Id, Instant, Limit, Version, line, many, page, paragraph, route } from '../../common';
import { PersonName } from '../rounds/plan-content';

const Wording = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string(),
  causes: z.array(z.enum(CAUSES)),
  noticeKinds: z.array(z.enum(NOTICE_KINDS)),
  /** Blocking findings of the checker when it was saved. */
  errors: z.int(),
  warnings: z.int(),
  writtenBy: PersonName,
  writtenAt: Instant,
  approvedBy: PersonName.nullable(),
  approvedAt: Instant.nullable(),
});

export const PassageView = z
  .object({
    id: Id,
    part: z.enum(PASSAGE_PARTS),
    language: z.enum(PASSAGE_LANGUAGES),
    state: z.enum(PASSAGE_STATES),
    owner: PersonName,
    newest: Wording,
    /** What others use; null until somebody has approved one. */
    approved: Wording.nullable(),
    changedAt: Instant,
    version: Version,
  })
  .meta({ id: 'PassageView' });
export type PassageView = z.infer<typeof PassageView>;

const fields = {
  title: line(120),
  /** With placeholders such as `{{store}}`. */
  body: paragraph(4000),
  causes: z.array(z.enum(CAUSES)).max(10),
  noticeKinds: z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length),
};
const passageId = z.object({ passageId: Id });
const Values = z.record(z.string(), z.string());

export const passageRoutes = {
  listPassages: route({
    method: 'GET',
    path: '/passages',
    access: 'case:read',
    summary: 'Passages that are used again in plans, what was changed last first',
    query: z.object({
      q: z.string().trim().max(100).optional(),
      part: z.enum(PASSAGE_PARTS).optional(),
      language: z.enum(PASSAGE_LANGUAGES).optional(),
      /** For one of these causes, or for all. */
      cause: many(z.enum(CAUSES)),
      noticeKind: z.enum(NOTICE_KINDS).optional(),
      state: z.enum(PASSAGE_STATES).optional(),
      /** Only those of which the caller may use a wording now: an approved one, or their own. */
      isUsable: z.stringbool().default(false),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(PassageView),
  }),
  getPassage: route({
    method: 'GET',
    path: '/passages/:passageId',
    access: 'case:read',
    summary: 'A passage with its wordings, newest first, at most 100',
    params: passageId,
    response: z.object({ passage: PassageView, wordings: z.array(Wording) }),
  }),
  addPassage: route({
    method: 'POST',
    path: '/passages',
    access: 'plan:write',
    summary: 'Add a passage; until another person approves it, only its author may use it',
    body: z.strictObject({ part: z.enum(PASSAGE_PARTS), language: z.enum(PASSAGE_LANGUAGES), ...fields }),
    response: PassageView,
    status: 201,
  }),
  rewordPassage: route({
    method: 'POST',
    path: '/passages/:passageId/wordings',
    access: 'plan:write',
    summary: 'Write another wording; others keep using the approved one until somebody approves this one',
    params: passageId,
    body: z.strictObject({ version: Version, ...fields }),
    response: PassageView,
    status: 201,
  }),
  approvePassage: route({
    method: 'POST',
    path: '/passages/:passageId/approve',
    access: 'plan:review',
    summary: 'Let others use the newest wording; never by who wrote it',
    params: passageId,
    body: z.strictObject({ version: Version }),
    response: PassageView,
  }),
  retirePassage: route({
    method: 'POST',
    path: '/passages/:passageId/retirement',
    access: 'plan:review',
    summary: 'Take a passage out of use, or bring it back',
    params: passageId,
    body: z.strictObject({ version: Version, isRetired: z.boolean() }),
    response: PassageView,
  }),
  getPlaceholders: route({
    method: 'GET',
    path: '/cases/:caseId/placeholders',
    access: 'case:read',
    summary: 'What the placeholders of passages stand for in a case; what nobody knows is left out',
    params: z.object({ caseId: Id }),
    response: z.object({ zh: Values, en: Values }),
  }),
} as const;
