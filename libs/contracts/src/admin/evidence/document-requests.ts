import { EVIDENCE_KINDS, REQUEST_SOURCES, REQUEST_STATES, REQUEST_STEPS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, Version, line, remarks, route } from '../../common';

export const DocumentRequestView = z
  .object({
    id: Id,
    round: z.int(),
    code: z.string(),
    source: z.enum(REQUEST_SOURCES),
    titleZh: z.string(),
    titleEn: z.string(),
    /** By which rule it counts. */
    hintZh: z.string(),
    hintEn: z.string(),
    /** Kinds of files that suit it; empty: any. */
    kinds: z.array(z.enum(EVIDENCE_KINDS)),
    state: z.enum(REQUEST_STATES),
    /** Of the last decision. */
    reason: z.string(),
    askedAt: Instant,
    dueAt: Instant,
    settledAt: Instant.nullable(),
    files: z.array(z.object({ id: Id, fileName: z.string() })),
    version: Version,
  })
  .meta({ id: 'DocumentRequestView' });
export type DocumentRequestView = z.infer<typeof DocumentRequestView>;

/** Open ones first. */
const Checklist = z.object({ items: z.array(DocumentRequestView) });
const caseId = z.object({ caseId: Id });

export const documentRequestRoutes = {
  listDocumentRequests: route({
    method: 'GET',
    path: '/cases/:caseId/document-requests',
    access: 'evidence:read',
    summary: 'The documents that a case waits for: asked for by Amazon’s notice, the playbook or staff',
    params: caseId,
    response: Checklist,
  }),
  askForDocument: route({
    method: 'POST',
    path: '/cases/:caseId/document-requests',
    access: 'evidence:write',
    summary: 'Put a document of one’s own on the checklist',
    params: caseId,
    body: z.strictObject({
      titleZh: line(200),
      titleEn: line(200),
      hint: remarks(1000).default(''),
      kinds: z.array(z.enum(EVIDENCE_KINDS)).max(EVIDENCE_KINDS.length).default([]),
    }),
    response: Checklist,
    status: 201,
  }),
  stepDocumentRequest: route({
    method: 'POST',
    path: '/cases/:caseId/document-requests/:requestId/steps',
    access: 'evidence:write',
    summary:
      'Offer files, accept or reject them, waive the request or ask again; all but the first two with a reason',
    params: caseId.extend({ requestId: Id }),
    body: z.strictObject({
      version: Version,
      step: z.enum(REQUEST_STEPS),
      reason: remarks(1000).default(''),
      /** For `offer`: files of the case. */
      evidenceIds: z.array(Id).max(50).default([]),
    }),
    response: Checklist,
    status: 201,
  }),
} as const;
