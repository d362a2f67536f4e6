import { EVIDENCE_KINDS, REQUEST_STATES, SCAN_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { GivenFileName, Id, Instant, Version, route } from '../common';

/** A file as its client sees it. */
const PortalFileView = z.strictObject({ id: Id, fileName: z.string(), scanState: z.enum(SCAN_STATES) });

export const PortalDocumentView = z
  .strictObject({
    id: Id,
    titleZh: z.string(),
    titleEn: z.string(),
    /** By which rule it counts. */
    hintZh: z.string(),
    hintEn: z.string(),
    /** Kinds of files that suit it; empty: any. */
    kinds: z.array(z.enum(EVIDENCE_KINDS)),
    state: z.enum(REQUEST_STATES),
    /** What was wrong with what came, in the firm's words. */
    reason: z.string(),
    dueAt: Instant,
    version: Version,
    files: z.array(PortalFileView),
  })
  .meta({ id: 'PortalDocumentView' });
export type PortalDocumentView = z.infer<typeof PortalDocumentView>;

const PortalUploadView = z
  .strictObject({ id: Id, sizeBytes: z.int(), receivedBytes: z.int(), partBytes: z.int() })
  .meta({ id: 'PortalUploadView' });

/** Open ones first, the nearest date first. */
const List = z.strictObject({ items: z.array(PortalDocumentView), now: Instant });
const caseId = z.object({ caseId: Id });
const uploadId = z.object({ uploadId: Id });

export const portalDocumentRoutes = {
  listDocuments: route({
    method: 'GET',
    path: '/cases/:caseId/documents',
    access: 'client',
    summary: 'The documents that my case waits for, and what became of what I sent',
    params: caseId,
    response: List,
  }),
  offerDocument: route({
    method: 'POST',
    path: '/cases/:caseId/documents/:requestId/files',
    access: 'client',
    summary: 'Offer files that I sent for a document that is asked for',
    params: caseId.extend({ requestId: Id }),
    body: z.strictObject({ version: Version, fileIds: z.array(Id).min(1).max(20) }),
    response: List,
    status: 201,
  }),
  beginUpload: route({
    method: 'POST',
    path: '/cases/:caseId/uploads',
    access: 'client',
    summary: 'Begin to send a file of my case in parts',
    params: caseId,
    body: z.strictObject({
      fileName: GivenFileName,
      kind: z.enum(EVIDENCE_KINDS),
      sizeBytes: z.int().min(1),
    }),
    response: PortalUploadView,
    status: 201,
  }),
  getUpload: route({
    method: 'GET',
    path: '/uploads/:uploadId',
    access: 'client',
    summary: 'How far an upload of mine is: where it goes on after the line broke',
    params: uploadId,
    response: PortalUploadView,
  }),
  addUploadPart: route({
    method: 'PUT',
    path: '/uploads/:uploadId/parts',
    access: 'client',
    summary: 'Send the next part; `offset` is what was received so far',
    params: uploadId,
    query: z.object({ offset: z.coerce.number().int().min(0) }),
    body: 'bytes',
    response: PortalUploadView,
  }),
  completeUpload: route({
    method: 'POST',
    path: '/uploads/:uploadId/complete',
    access: 'client',
    summary: 'Keep the file whose parts are all there',
    params: uploadId,
    response: PortalFileView,
    status: 201,
  }),
  dropUpload: route({
    method: 'DELETE',
    path: '/uploads/:uploadId',
    access: 'client',
    summary: 'Give an upload of mine up',
    params: uploadId,
  }),
  getFile: route({
    method: 'GET',
    path: '/files/:fileId',
    access: 'client',
    summary: 'The bytes of a file that I sent or that was offered for my case',
    params: z.object({ fileId: Id }),
    response: 'bytes',
  }),
} as const;
