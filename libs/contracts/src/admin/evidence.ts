import { EVIDENCE_KINDS, SCAN_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { GivenFileName, Id, Instant, route } from '../common';

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
    scanState: z.enum(SCAN_STATES),
    scanFinding: z.string().nullable(),
    partOf: Id.nullable(),
  })
  .meta({ id: 'EvidenceView' });
export type EvidenceView = z.infer<typeof EvidenceView>;

/** A large file on its way in: parts of at most `partBytes`, each where the last one ended. */
export const UploadView = z
  .object({ id: Id, sizeBytes: z.int(), receivedBytes: z.int(), partBytes: z.int() })
  .meta({ id: 'UploadView' });
export type UploadView = z.infer<typeof UploadView>;

const caseId = z.object({ caseId: Id });
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
  getEvidenceOriginal: route({
    method: 'GET',
    path: '/evidence/:evidenceId/original',
    access: 'evidence:read',
    summary: 'The bytes as they came',
    params: z.object({ evidenceId: Id }),
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
