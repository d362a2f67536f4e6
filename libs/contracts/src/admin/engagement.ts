import {
  DECLARATION_CODES,
  GRANT_PERMISSIONS,
  GRANT_STATES,
  TRIAGE_SCALES,
  TRIAGE_VERDICTS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, Instant, Version, line, paragraph, remarks, route } from '../common';

const SignedDeclaration = z
  .object({
    id: Id,
    code: z.enum(DECLARATION_CODES),
    textVersion: z.int(),
    textZh: z.string(),
    textEn: z.string(),
    textHash: z.string(),
    disclosure: z.string(),
    signedBy: z.string(),
    signedOn: CalendarDate,
    evidenceId: Id.nullable(),
    recordedAt: Instant,
    recordedBy: z.string(),
  })
  .meta({ id: 'SignedDeclaration' });

export const DeclarationsView = z
  .object({
    /** The texts of today, in the order in which they are put before the client. */
    texts: z.array(
      z.object({
        code: z.enum(DECLARATION_CODES),
        version: z.int(),
        zh: z.string(),
        en: z.string(),
        isSigned: z.boolean(),
      }),
    ),
    /** Every signature, newest first, with the text as it was. */
    signed: z.array(SignedDeclaration),
    areSigned: z.boolean(),
  })
  .meta({ id: 'DeclarationsView' });
export type DeclarationsView = z.infer<typeof DeclarationsView>;

export const AccessGrantView = z
  .object({
    id: Id,
    sellerAccountId: Id,
    sellerAccountName: z.string(),
    caseId: Id.nullable(),
    permissions: z.array(z.enum(GRANT_PERMISSIONS)),
    grantedOn: CalendarDate,
    expiresOn: CalendarDate,
    state: z.enum(GRANT_STATES),
    evidenceId: Id.nullable(),
    note: z.string(),
    recordedAt: Instant,
    recordedBy: z.string(),
    revokedAt: Instant.nullable(),
    revokedBy: z.string().nullable(),
    revokeReason: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'AccessGrantView' });
export type AccessGrantView = z.infer<typeof AccessGrantView>;

const Points = z.partialRecord(z.enum(TRIAGE_SCALES), z.int());

export const TriageView = z
  .object({
    scores: z.record(z.enum(TRIAGE_SCALES), z.int().min(0).max(100)),
    advice: z.enum(TRIAGE_VERDICTS),
    reasons: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string(), adds: Points })),
    /** A banned account: an offer needs an acknowledgement of the low chance. */
    isLowChance: z.boolean(),
    isLowChanceAcknowledged: z.boolean(),
    decisions: z.array(
      z.object({
        id: Id,
        verdict: z.enum(TRIAGE_VERDICTS),
        advice: z.enum(TRIAGE_VERDICTS),
        reason: z.string(),
        acknowledgesLowChance: z.boolean(),
        at: Instant,
        by: z.string(),
      }),
    ),
  })
  .meta({ id: 'TriageView' });
export type TriageView = z.infer<typeof TriageView>;

const caseId = z.object({ caseId: Id });
const clientId = z.object({ clientId: Id });
const grants = z.object({ items: z.array(AccessGrantView) });

export const engagementRoutes = {
  getDeclarations: route({
    method: 'GET',
    path: '/cases/:caseId/declarations',
    access: 'case:read',
    summary: 'What the client declares, and what is signed',
    params: caseId,
    response: DeclarationsView,
  }),
  signDeclarations: route({
    method: 'POST',
    path: '/cases/:caseId/declarations',
    access: 'case:engage',
    summary: 'Record declarations that the client signed; a signature never changes afterwards',
    params: caseId,
    body: z.strictObject({
      codes: z.array(z.enum(DECLARATION_CODES)).min(1).max(DECLARATION_CODES.length),
      signedBy: line(80),
      signedOn: CalendarDate,
      /** Which accounts were disclosed, or that there are none. */
      disclosure: remarks(4000),
      evidenceId: Id.nullable(),
    }),
    response: DeclarationsView,
    status: 201,
  }),
  listAccessGrants: route({
    method: 'GET',
    path: '/clients/:clientId/access-grants',
    access: 'client:read',
    summary: 'Authorised-partner access to a client’s seller accounts, newest first, at most 200',
    params: clientId,
    response: grants,
  }),
  registerAccessGrant: route({
    method: 'POST',
    path: '/clients/:clientId/access-grants',
    access: 'case:write',
    summary: 'Register access that a seller granted to the firm as an authorised partner',
    params: clientId,
    body: z.strictObject({
      sellerAccountId: Id,
      caseId: Id.nullable(),
      permissions: z.array(z.enum(GRANT_PERMISSIONS)).min(1).max(GRANT_PERMISSIONS.length),
      grantedOn: CalendarDate,
      expiresOn: CalendarDate,
      /** A file of the case; without a case there is none. */
      evidenceId: Id.nullable(),
      note: remarks(2000),
    }),
    response: grants,
    status: 201,
  }),
  revokeAccessGrant: route({
    method: 'POST',
    path: '/clients/:clientId/access-grants/:grantId/revoke',
    access: 'case:write',
    summary: 'Say that access was taken back',
    params: clientId.extend({ grantId: Id }),
    body: z.strictObject({ version: Version, reason: paragraph(1000) }),
    response: grants,
  }),
  getTriage: route({
    method: 'GET',
    path: '/cases/:caseId/triage',
    access: 'case:read',
    summary: 'How acceptable, promising and urgent an enquiry is, and why',
    params: caseId,
    response: TriageView,
  }),
  decideTriage: route({
    method: 'POST',
    path: '/cases/:caseId/triage/decisions',
    access: 'case:decline',
    summary: 'Decide about an enquiry, with or against the advice; the reason is kept',
    params: caseId,
    body: z.strictObject({
      verdict: z.enum(TRIAGE_VERDICTS),
      reason: paragraph(2000),
      acknowledgesLowChance: z.boolean(),
    }),
    response: TriageView,
    status: 201,
  }),
} as const;
