import { z } from 'zod';
import { Cursor, Id, Instant, Limit, page, route } from '../common';
import { CaseFilter, Tag } from './cases';

export const BULK_STATES = ['running', 'finished', 'cancelled'] as const;
export const BULK_ITEM_STATES = ['pending', 'done', 'refused'] as const;
const tags = z.array(Tag).max(20);

/** What is done to each case. */
export const BulkActionRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), assigneeId: Id.nullable() }),
  z
    .strictObject({ kind: z.literal('tag'), add: tags, remove: tags })
    .refine((action) => action.add.length + action.remove.length > 0, { error: 'REQUIRED', path: ['add'] }),
]);
export type BulkActionRequest = z.infer<typeof BulkActionRequest>;

const Named = z.object({ id: Id, name: z.string() });

export const BulkJobView = z
  .object({
    id: Id,
    askedBy: Named,
    action: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('assign'), assignee: Named.nullable() }),
      z.object({ kind: z.literal('tag'), add: z.array(z.string()), remove: z.array(z.string()) }),
    ]),
    state: z.enum(BULK_STATES),
    total: z.int(),
    done: z.int(),
    refused: z.int(),
    askedAt: Instant,
    endedAt: Instant.nullable(),
  })
  .meta({ id: 'BulkJob' });
export type BulkJobView = z.infer<typeof BulkJobView>;

export const BulkItemView = z
  .object({
    position: z.int(),
    case: z.object({ id: Id, number: z.string() }),
    client: z.object({ id: Id, nameZh: z.string().nullable(), nameEn: z.string().nullable() }),
    state: z.enum(BULK_ITEM_STATES),
    /** Why it was refused, and what the text of that needs. */
    code: z.string().nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    settledAt: Instant.nullable(),
  })
  .meta({ id: 'BulkItem' });
export type BulkItemView = z.infer<typeof BulkItemView>;

const jobId = z.object({ jobId: Id });

export const bulkJobRoutes = {
  previewBulkJob: route({
    method: 'GET',
    path: '/bulk-jobs/preview',
    access: 'case:read',
    summary: 'How many cases a filter would hand to a bulk job, counted up to 5,000',
    query: CaseFilter,
    response: z.object({ count: z.int(), isTooMany: z.boolean() }),
  }),
  startBulkJob: route({
    method: 'POST',
    path: '/bulk-jobs',
    access: 'case:read',
    summary: 'Assign or tag many cases; each needs the permission of its command and is done once',
    body: z.strictObject({
      action: BulkActionRequest,
      target: z.union([
        z.strictObject({ caseIds: z.array(Id).min(1).max(500) }),
        z.strictObject({ filter: CaseFilter }),
      ]),
    }),
    response: BulkJobView,
    status: 201,
  }),
  listBulkJobs: route({
    method: 'GET',
    path: '/bulk-jobs',
    access: 'case:read',
    summary: 'The firm’s bulk jobs, newest first, with how far each is',
    query: z.object({
      state: z.enum(BULK_STATES).optional(),
      cursor: Cursor.optional(),
      limit: z.coerce.number().int().min(1).max(20).default(20),
    }),
    response: page(BulkJobView),
  }),
  getBulkJob: route({
    method: 'GET',
    path: '/bulk-jobs/:jobId',
    access: 'case:read',
    summary: 'How far a bulk job is',
    params: jobId,
    response: BulkJobView,
  }),
  listBulkItems: route({
    method: 'GET',
    path: '/bulk-jobs/:jobId/items',
    access: 'case:read',
    summary: 'The cases of a bulk job and what became of each',
    params: jobId,
    query: z.object({ state: z.enum(BULK_ITEM_STATES).optional(), cursor: Cursor.optional(), limit: Limit }),
    response: page(BulkItemView),
  }),
  cancelBulkJob: route({
    method: 'POST',
    path: '/bulk-jobs/:jobId/cancel',
    access: 'case:read',
    summary: 'Stop a bulk job: what is done stays done',
    params: jobId,
    response: BulkJobView,
  }),
} as const;
