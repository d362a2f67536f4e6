import { ASKED_COPIES, EVIDENCE_KINDS, SCAN_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { GivenFileName, Id, Instant, line, many, paragraph, route } from '../../common';

export const EvidenceView = z
  .object({
    id: Id,
    kind: z.enum(EVIDENCE_KINDS),
    fileName: z.string(),
    mediaType: z.string(),
    sizeBytes: z.int(),
    sha256: z.string(),
    keptAt: Instant,
    keptBy: z.string(),
    /** Sent by the client at the portal. */
    isFromClient: z.boolean(),
    scanState: z.enum(SCAN_STATES),
    scanFinding: z.string().nullable(),
    partOf: Id.nullable(),
    tags: z.array(z.string()),
    /** `made`: there is a preview; `none`: its type has none (a PDF is drawn by the browser). */
    previewState: z.enum(['pending', 'made', 'none']),
  })
  .meta({ id: 'EvidenceView' });
export type EvidenceView = z.infer<typeof EvidenceView>;

const share = z.number().min(0).max(1);
/** A rectangle on a page, in shares of its width and height. */
const Area = z.strictObject({ x: share, y: share, width: share.gt(0), height: share.gt(0) });

const made = { id: Id, madeAt: Instant, madeBy: z.string() };

/** A file with what staff put beside it; none of it is for clients or Amazon. */
export const EvidenceDetailsView = z
  .object({
    file: EvidenceView,
    notes: z.array(z.object({ ...made, page: z.int(), area: Area.nullable(), body: z.string() })),
    looks: z.array(z.object({ name: z.string(), lastAt: Instant, times: z.int() })),
    copies: z.array(z.object({ ...made, purpose: z.enum(ASKED_COPIES), sizeBytes: z.int() })),
  })
  .meta({ id: 'EvidenceDetailsView' });
export type EvidenceDetailsView = z.infer<typeof EvidenceDetailsView>;

/** A large file on its way in: parts of at most `partBytes`, each where the last one ended. */
export const UploadView = z
  .object({ id: Id, sizeBytes: z.int(), receivedBytes: z.int(), partBytes: z.int() })
  .meta({ id: 'UploadView' });
export type UploadView = z.infer<typeof UploadView>;

const caseId = z.object({ caseId: Id });
const evidenceId = z.object({ evidenceId: Id });
const uploadId = z.object({ uploadId: Id });

export const evidenceRoutes = {
  listEvidence: route({
    method: 'GET',
    path: '/cases/:caseId/evidence',
    access: 'evidence:read',
    summary: 'Files of a case, newest first, at most 200',
    params: caseId,
    response: z.object({ items: z.array(EvidenceView) }),
  }),
  keepEvidence: route({
    method: 'POST',
    path: '/cases/:caseId/evidence',
    access: 'evidence:write',
    summary:
      'Keep a file of a case, sent as an octet stream; the same bytes again answer the file that is there',
    params: caseId,
    query: z.object({ fileName: GivenFileName, kind: z.enum(EVIDENCE_KINDS) }),
    body: 'stream',
    response: EvidenceView,
    status: 201,
  }),
  getEvidenceBundle: route({
    method: 'GET',
    path: '/cases/:caseId/evidence/bundle',
    access: 'evidence:read',
    summary: 'Files of a case as one PDF with index, page numbers and bookmarks, in the order of their ids',
    params: z.object({ caseId: Id }),
    query: z.object({ evidenceIds: many(Id) }),
    response: 'bytes',
  }),
  getEvidenceOriginal: route({
    method: 'GET',
    path: '/evidence/:evidenceId/original',
    access: 'evidence:read',
    summary: 'The bytes as they came',
    params: z.object({ evidenceId: Id }),
    response: 'bytes',
  }),
  getEvidence: route({
    method: 'GET',
    path: '/evidence/:evidenceId',
    access: 'evidence:read',
    summary: 'A file with its notes, its copies and who has seen it',
    params: evidenceId,
    response: EvidenceDetailsView,
  }),
  getEvidencePreview: route({
    method: 'GET',
    path: '/evidence/:evidenceId/preview',
    access: 'evidence:read',
    summary: 'What is looked at instead of the original: a picture written anew, or plain HTML',
    params: evidenceId,
    query: z.object({ size: z.enum(['page', 'list']).default('page') }),
    response: 'bytes',
  }),
  recordEvidenceView: route({
    method: 'POST',
    path: '/evidence/:evidenceId/views',
    access: 'evidence:read',
    summary: 'Record that you opened a file',
    params: evidenceId,
  }),
  tagEvidence: route({
    method: 'PUT',
    path: '/evidence/:evidenceId/tags',
    access: 'evidence:write',
    summary: 'Set the tags of a file',
    params: evidenceId,
    body: z.strictObject({ tags: z.array(line(40)).max(20) }),
  }),
  addEvidenceNote: route({
    method: 'POST',
    path: '/evidence/:evidenceId/notes',
    access: 'evidence:write',
    summary: 'Write a note beside a page of a file, or a rectangle on it',
    params: evidenceId,
    body: z.strictObject({
      page: z.int().min(1).max(10_000),
      area: Area.nullable(),
      body: paragraph(2_000),
    }),
  }),
  retireEvidenceNote: route({
    method: 'POST',
    path: '/evidence/:evidenceId/notes/:noteId/retire',
    access: 'evidence:write',
    summary: 'Take a note back',
    params: z.object({ evidenceId: Id, noteId: Id }),
  }),
  copyEvidence: route({
    method: 'POST',
    path: '/evidence/:evidenceId/copies',
    access: 'evidence:write',
    summary: 'Make a copy of a picture with areas blacked out in its pixels, or words across it',
    params: evidenceId,
    body: z.strictObject({
      purpose: z.enum(ASKED_COPIES),
      areas: z.array(Area).max(100),
      text: line(60).nullable(),
    }),
  }),
  getEvidenceCopy: route({
    method: 'GET',
    path: '/evidence/:evidenceId/copies/:copyId',
    access: 'evidence:read',
    summary: 'The bytes of a copy',
    params: z.object({ evidenceId: Id, copyId: Id }),
    response: 'bytes',
  }),
  beginUpload: route({
    method: 'POST',
    path: '/cases/:caseId/uploads',
    access: 'evidence:write',
    summary: 'Begin to send a large file of a case in parts',
    params: caseId,
    body: z.strictObject({
      fileName: GivenFileName,
      kind: z.enum(EVIDENCE_KINDS),
      sizeBytes: z.int().min(1),
    }),
    response: UploadView,
    status: 201,
  }),
  getUpload: route({
    method: 'GET',
    path: '/uploads/:uploadId',
    access: 'evidence:write',
    summary: 'How far an upload of yours is: where it goes on after the line broke',
    params: uploadId,
    response: UploadView,
  }),
  addUploadPart: route({
    method: 'PUT',
    path: '/uploads/:uploadId/parts',
    access: 'evidence:write',
    summary: 'Send the next part; `offset` is what was received so far',
    params: uploadId,
    query: z.object({ offset: z.coerce.number().int().min(0) }),
    body: 'bytes',
    response: UploadView,
  }),
  completeUpload: route({
    method: 'POST',
    path: '/uploads/:uploadId/complete',
    access: 'evidence:write',
    summary: 'Keep the file whose parts are all there, as if it had come at once',
    params: uploadId,
    response: EvidenceView,
    status: 201,
  }),
  dropUpload: route({
    method: 'DELETE',
    path: '/uploads/:uploadId',
    access: 'evidence:write',
    summary: 'Give an upload of yours up',
    params: uploadId,
  }),
} as const;
