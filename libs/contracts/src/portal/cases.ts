import {
  ANSWER_KINDS,
  CAUSES,
  CLIENT_ACTORS,
  CLIENT_DEADLINE_MATTERS,
  CLIENT_STAGES,
  CLIENT_TODOS,
  CLOSED_AS,
  DEADLINE_KINDS,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Cursor, Id, Instant, Limit, MarketplaceField, route } from '../common';

export const PortalCaseView = z
  .strictObject({
    id: Id,
    number: z.string(),
    shop: z.string(),
    marketplace: MarketplaceField,
    zone: z.string(),
    suspensionType: z.enum(SUSPENSION_TYPES),
    causes: z.array(z.enum(CAUSES)),
    stage: z.enum(CLIENT_STAGES),
    actor: z.enum(CLIENT_ACTORS),
    todo: z.enum(CLIENT_TODOS).nullable(),
    closedAs: z.enum(CLOSED_AS).nullable(),
    openedAt: Instant,
    changedAt: Instant,
    guaranteeEndsAt: Instant.nullable(),
    /** The nearest open date to act before. */
    next: z.strictObject({ matter: z.enum(CLIENT_DEADLINE_MATTERS), dueAt: Instant }).nullable(),
  })
  .meta({ id: 'PortalCaseView' });
export type PortalCaseView = z.infer<typeof PortalCaseView>;

export const PortalDeadlineView = z
  .strictObject({
    id: Id,
    matter: z.enum(CLIENT_DEADLINE_MATTERS),
    kind: z.enum(DEADLINE_KINDS),
    dueAt: Instant,
    /** The zone of the marketplace, IANA. */
    zone: z.string(),
    isAmbiguous: z.boolean(),
    countsHours: z.boolean(),
  })
  .meta({ id: 'PortalDeadlineView' });
export type PortalDeadlineView = z.infer<typeof PortalDeadlineView>;

export const PortalCasePage = z
  .strictObject({
    case: PortalCaseView,
    deadlines: z.array(PortalDeadlineView),
    /** Whether an outcome may be reported now. */
    mayReportOutcome: z.boolean(),
    now: Instant,
  })
  .meta({ id: 'PortalCasePage' });
export type PortalCasePage = z.infer<typeof PortalCasePage>;

/** A line of what happened, as a client may read it. */
export const PortalEventView = z
  .strictObject({
    /** Such as `CaseOpened`; the screen has the words. */
    type: z.string(),
    at: Instant,
    by: z.enum(['you', 'firm', 'system']),
    text: z.string().nullable(),
    answerKind: z.enum(ANSWER_KINDS).nullable(),
    closedAs: z.enum(CLOSED_AS).nullable(),
  })
  .meta({ id: 'PortalEventView' });
export type PortalEventView = z.infer<typeof PortalEventView>;

/** Something that waits for me, with what it is about. */
export const PortalTodoView = z
  .strictObject({
    todo: z.enum(CLIENT_TODOS),
    caseId: Id,
    caseNumber: z.string(),
    shop: z.string(),
    marketplace: MarketplaceField,
    /** Until when; null: no date is set. */
    dueAt: Instant.nullable(),
    /** How many documents, questions or messages. */
    count: z.int(),
  })
  .meta({ id: 'PortalTodoView' });
export type PortalTodoView = z.infer<typeof PortalTodoView>;

const caseId = z.object({ caseId: Id });

export const portalCaseRoutes = {
  listTodos: route({
    method: 'GET',
    path: '/todos',
    access: 'client',
    summary: 'What waits for me in all my cases, the nearest date first',
    response: z.strictObject({ items: z.array(PortalTodoView), now: Instant }),
  }),
  listCases: route({
    method: 'GET',
    path: '/cases',
    access: 'client',
    summary: 'My cases, newest first',
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: z.strictObject({
      items: z.array(PortalCaseView),
      nextCursor: z.string().nullable(),
      now: Instant,
    }),
  }),
  getCase: route({
    method: 'GET',
    path: '/cases/:caseId',
    access: 'client',
    summary: 'One of my cases: how far it is, who acts next, its dates',
    params: caseId,
    response: PortalCasePage,
  }),
  listCaseEvents: route({
    method: 'GET',
    path: '/cases/:caseId/events',
    access: 'client',
    summary: 'What happened in a case, newest first',
    params: caseId,
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: z.strictObject({ items: z.array(PortalEventView), nextCursor: z.string().nullable() }),
  }),
} as const;
