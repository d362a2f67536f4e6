import { EVIDENCE_KINDS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, line, route } from '../common';

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
  })
  .meta({ id: 'EvidenceView' });
export type EvidenceView = z.infer<typeof EvidenceView>;

const caseId = z.object({ caseId: Id });

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
    query: z.object({ fileName: line(300), kind: z.enum(EVIDENCE_KINDS) }),
    body: 'bytes',
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
} as const;
