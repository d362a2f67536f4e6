import {
  CLOSED_AS,
  ERASURE_CAUSES,
  ERASURE_PARTS,
  ERASURE_STATES,
  KEPT_BECAUSE,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, paragraph, route } from '../common';

const Months = z.int().min(1).max(360).nullable();
const version = z.int().min(0);
const subject = { clientId: Id, caseId: Id.nullable() };
const about = {
  clientId: Id,
  clientName: z.string(),
  caseId: Id.nullable(),
  caseNumber: z.string().nullable(),
};

/** Rows by what they are: erased, or kept and why. */
const Counts = z.object({
  erased: z.array(z.object({ part: z.enum(ERASURE_PARTS), rows: z.int() })),
  kept: z.array(z.object({ part: z.enum(ERASURE_PARTS), because: z.enum(KEPT_BECAUSE), rows: z.int() })),
});

export const ErasureView = z
  .object({
    id: Id,
    ...about,
    cause: z.enum(ERASURE_CAUSES),
    reason: z.string(),
    state: z.enum(ERASURE_STATES),
    /** What it would do, as long as it has done nothing; then what it did. */
    counts: Counts,
    files: z.object({ removed: z.int(), shared: z.int(), left: z.int() }),
    requestedBy: z.object({ id: Id, name: z.string() }),
    requestedAt: Instant,
    approvedBy: z.object({ id: Id, name: z.string() }).nullable(),
    approvedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    isHeld: z.boolean(),
    hasOpenCase: z.boolean(),
    version,
  })
  .meta({ id: 'ErasureView' });
export type ErasureView = z.infer<typeof ErasureView>;

export const ErasurePreviewView = z
  .object({ counts: Counts, isHeld: z.boolean(), hasOpenCase: z.boolean() })
  .meta({ id: 'ErasurePreviewView' });
export type ErasurePreviewView = z.infer<typeof ErasurePreviewView>;

export const PrivacyView = z
  .object({
    retention: z.object({ closedMonths: Months, declinedMonths: Months, version }),
    /** Closed cases past their retention, at most 100. */
    due: z.array(
      z.object({
        caseId: Id,
        number: z.string(),
        clientId: Id,
        clientName: z.string(),
        closedAs: z.enum(CLOSED_AS),
        closedAt: Instant,
        isHeld: z.boolean(),
      }),
    ),
    /** Those that stand first. */
    holds: z.array(
      z.object({
        id: Id,
        ...about,
        reason: z.string(),
        placedBy: z.string(),
        placedAt: Instant,
        lifted: z.object({ reason: z.string(), by: z.string(), at: Instant }).nullable(),
      }),
    ),
    erasures: z.array(ErasureView),
  })
  .meta({ id: 'PrivacyView' });
export type PrivacyView = z.infer<typeof PrivacyView>;

const access = 'privacy:manage';
const erasureId = z.object({ erasureId: Id });
const seen = z.strictObject({ version });

export const privacyRoutes = {
  getPrivacy: route({
    method: 'GET',
    path: '/privacy',
    access,
    summary: 'How long the firm keeps cases, what is past it, what is held, and erasures with their reports',
    response: PrivacyView,
  }),
  setRetention: route({
    method: 'PUT',
    path: '/privacy/retention',
    access,
    summary: 'Set how many months closed cases and declined enquiries are kept',
    body: z.strictObject({ closedMonths: Months, declinedMonths: Months, version }),
    response: PrivacyView,
  }),
  placeHold: route({
    method: 'POST',
    path: '/privacy/holds',
    access,
    summary: 'Hold a client or one case: nothing of it is erased until the hold is lifted',
    body: z.strictObject({ ...subject, reason: paragraph(1000) }),
    response: PrivacyView,
    status: 201,
  }),
  liftHold: route({
    method: 'POST',
    path: '/privacy/holds/:holdId/lift',
    access,
    summary: 'Lift a hold, with a reason',
    params: z.object({ holdId: Id }),
    body: z.strictObject({ reason: paragraph(1000) }),
    response: PrivacyView,
  }),
  previewErasure: route({
    method: 'POST',
    path: '/privacy/erasure-previews',
    access,
    summary: 'Dry run: what an erasure would erase and keep, and what stands in its way; changes nothing',
    body: z.strictObject(subject),
    response: ErasurePreviewView,
  }),
  requestErasure: route({
    method: 'POST',
    path: '/privacy/erasures',
    access,
    summary: 'Ask for an erasure, with its cause and reason; another person approves it',
    body: z.strictObject({ ...subject, cause: z.enum(ERASURE_CAUSES), reason: paragraph(1000) }),
    response: PrivacyView,
    status: 201,
  }),
  approveErasure: route({
    method: 'POST',
    path: '/privacy/erasures/:erasureId/approval',
    access,
    summary: 'Approve an erasure that somebody else asked for: it begins at once and cannot be undone',
    params: erasureId,
    body: seen,
    response: PrivacyView,
  }),
  withdrawErasure: route({
    method: 'POST',
    path: '/privacy/erasures/:erasureId/withdrawal',
    access,
    summary: 'Withdraw an erasure that has not begun',
    params: erasureId,
    body: seen,
    response: PrivacyView,
  }),
} as const;
