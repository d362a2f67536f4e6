import { z } from 'zod';
import { Cursor, Id, Instant, Limit, page, route } from '../common';

export const NotificationView = z
  .object({
    id: Id,
    /** Such as `deadline_reminder`; the screens hold its text. */
    kind: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    caseId: Id.nullable(),
    createdAt: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'NotificationView' });
export type NotificationView = z.infer<typeof NotificationView>;

export const AuditEntryView = z
  .object({
    sequence: z.int(),
    at: Instant,
    actorName: z.string(),
    action: z.string(),
    subjects: z.array(z.object({ kind: z.string(), id: z.string() })),
    outcome: z.enum(['done', 'denied']),
    traceId: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntryView' });

const Clock = z.object({ now: Instant, offsetSeconds: z.number(), canAdvance: z.boolean() });

export const workspaceRoutes = {
  listNotifications: route({
    method: 'GET',
    path: '/notifications',
    access: 'signed_in',
    summary: 'What I was told, newest first, with the number unread',
    query: z.object({
      filter: z.enum(['all', 'unread']).default('all'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(NotificationView).extend({ unread: z.int() }),
  }),
  markNotificationsRead: route({
    method: 'POST',
    path: '/notifications/read',
    access: 'signed_in',
    summary: 'Mark some, or all, as read',
    body: z.union([
      z.strictObject({ ids: z.array(Id).min(1).max(100) }),
      z.strictObject({ all: z.literal(true) }),
    ]),
    status: 204,
  }),
  listAudit: route({
    method: 'GET',
    path: '/audit',
    access: 'audit:read',
    summary: 'The audit log, newest first',
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: page(AuditEntryView),
  }),
  getClock: route({
    method: 'GET',
    path: '/clock',
    access: 'signed_in',
    summary: 'The product’s clock',
    response: Clock,
  }),
  advanceClock: route({
    method: 'POST',
    path: '/clock/advance',
    access: 'clock:advance',
    summary: 'Development only: move the product’s clock forward',
    body: z.strictObject({
      hours: z
        .int()
        .min(1)
        .max(24 * 3660),
    }),
    response: Clock,
  }),
} as const;
