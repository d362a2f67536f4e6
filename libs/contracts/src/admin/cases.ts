import {
  ACCOUNT_STATES,
  CASE_RELATIONS,
  CASE_STATUSES,
  CAUSES,
  CLOSED_AS,
  DEADLINE_KINDS,
  OUTCOME_CHECKS,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  Cursor,
  Id,
  Instant,
  Limit,
  MarketplaceField,
  Version,
  line,
  many,
  page,
  paragraph,
  remarks,
  route,
} from '../common';
import { ClientFields, SellerAccountFields } from './clients';
import { DeadlinePreview, DeadlineView } from './deadlines';

export const CASE_VIEWS = ['open', 'mine', 'overdue', 'due_soon', 'unscheduled', 'stuck', 'closed'] as const;
export const CASE_SORTS = ['due', 'opened', 'updated'] as const;

/** A firm's own word for a case (标签): one line without a comma, which lists in addresses need. */
export const Tag = line(30).refine((text) => !/[,，]/.test(text), { error: 'HAS_COMMA' });

export const CaseFilter = z.object({
  view: z.enum(CASE_VIEWS).default('open'),
  q: z.string().trim().max(100).optional(),
  status: many(z.enum(CASE_STATUSES)),
  type: many(z.enum(SUSPENSION_TYPES)),
  cause: many(z.enum(CAUSES)),
  marketplace: many(MarketplaceField),
  /** A staff id, `me` or `none`. */
  assignee: z.union([Id, z.enum(['me', 'none'])]).optional(),
  /** Any of these. */
  tag: many(Tag),
  dueFrom: CalendarDate.optional(),
  dueTo: CalendarDate.optional(),
});

const Named = z.object({ id: Id, name: z.string() });

export const CaseListItem = z
  .object({
    id: Id,
    number: z.string(),
    status: z.enum(CASE_STATUSES),
    suspensionType: z.enum(SUSPENSION_TYPES),
    causes: z.array(z.enum(CAUSES)),
    marketplace: MarketplaceField,
    client: z.object({ id: Id, nameZh: z.string().nullable(), nameEn: z.string().nullable() }),
    sellerAccount: Named,
    assignee: Named.nullable(),
    tags: z.array(z.string()),
    nextDeadline: z
      .object({ code: z.string(), kind: z.enum(DEADLINE_KINDS), dueAt: Instant, zone: z.string() })
      .nullable(),
    openedAt: Instant,
    updatedAt: Instant,
    /** When it came to its status. */
    statusSince: Instant,
    version: Version,
  })
  .meta({ id: 'CaseListItem' });
export type CaseListItem = z.infer<typeof CaseListItem>;

export const AllowedCommand = z
  .object({
    command: z.string(),
    /** The first statement that is not true yet; null when the command may be given now. */
    blockedBy: z.string().nullable(),
    /** What the text of that statement needs, such as a count. */
    blockedParams: z.record(z.string(), z.union([z.number(), z.boolean()])).optional(),
  })
  .meta({ id: 'AllowedCommand' });

export const CaseView = z
  .object({
    id: Id,
    number: z.string(),
    status: z.enum(CASE_STATUSES),
    closedAs: z.enum(CLOSED_AS).nullable(),
    suspensionType: z.enum(SUSPENSION_TYPES),
    accountState: z.enum(ACCOUNT_STATES).nullable(),
    causes: z.array(z.enum(CAUSES)),
    marketplace: MarketplaceField,
    zone: z.string(),
    round: z.int(),
    client: z.object({ id: Id, nameZh: z.string().nullable(), nameEn: z.string().nullable() }),
    sellerAccount: Named,
    assignee: Named.nullable(),
    tags: z.array(z.string()),
    noticeReceivedAt: Instant,
    openedAt: Instant,
    updatedAt: Instant,
    statusSince: Instant,
    notices: z.array(Id),
    deadlines: z.array(DeadlineView),
    /** For how many days the firm answers for the outcome, and until when; null until it was offered. */
    guarantee: z.object({ days: z.int(), endsAt: Instant.nullable() }).nullable(),
    linkedCases: z.array(
      z.object({
        id: Id,
        number: z.string(),
        status: z.enum(CASE_STATUSES),
        relation: z.enum(CASE_RELATIONS),
        direction: z.enum(['earlier', 'later']),
      }),
    ),
    nextAction: z.object({ code: z.string(), who: z.enum(['staff', 'client', 'amazon', 'nobody']) }),
    allowedCommands: z.array(AllowedCommand),
    version: Version,
  })
  .meta({ id: 'CaseView' });
export type CaseView = z.infer<typeof CaseView>;

export const TimelineEntry = z
  .object({
    id: Id,
    /** The case's own running number of the event. */
    sequence: z.int(),
    /** Wire name, such as `cases.case_opened.v1`. */
    kind: z.string(),
    at: Instant,
    actor: z.object({ kind: z.enum(['staff', 'client', 'system']), name: z.string() }),
    visibility: z.enum(['staff', 'client']),
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const OpeningFacts = z.strictObject({
  noticeId: Id,
  marketplace: MarketplaceField,
  suspensionType: z.enum(SUSPENSION_TYPES),
  causes: z.array(z.enum(CAUSES)).min(1).max(10),
  /** When the client received the notice: the windows count from it. */
  noticeReceivedAt: Instant,
});

export const OpenCaseRequest = OpeningFacts.extend({
  client: z.union([z.strictObject({ id: Id }), z.strictObject({ new: ClientFields })]),
  sellerAccount: z.union([z.strictObject({ id: Id }), z.strictObject({ new: SellerAccountFields })]),
  assigneeId: Id.nullable(),
});

const command = <N extends string, P extends z.ZodType>(name: N, payload: P) =>
  z.strictObject({ command: z.literal(name), version: Version, payload });

/** Commands that a screen gives today; the lifecycle knows more of them (docs/case-lifecycle.md). */
export const CaseCommandRequest = z.discriminatedUnion('command', [
  command(
    'CorrectCauses',
    z.strictObject({ causes: z.array(z.enum(CAUSES)).min(1).max(10), reason: paragraph(1000) }),
  ),
  command('Assign', z.strictObject({ assigneeId: Id.nullable() })),
  command('ChangeTags', z.strictObject({ add: z.array(Tag).max(20), remove: z.array(Tag).max(20) })),
  command('AddNote', z.strictObject({ text: paragraph(10_000) })),
  command('StartDrafting', z.strictObject({ note: remarks(1000) })),
  command('Decline', z.strictObject({ reason: paragraph(1000) })),
  command('Withdraw', z.strictObject({ reason: paragraph(1000) })),
  command('GiveUpAppeal', z.strictObject({ reason: paragraph(1000) })),
  command(
    'VerifyOutcome',
    z.strictObject({ checked: z.array(z.enum(OUTCOME_CHECKS)).min(1).max(4), note: paragraph(2000) }),
  ),
  command('RefuteOutcome', z.strictObject({ reason: paragraph(2000) })),
  command('Close', z.strictObject({ note: remarks(1000) })),
  command('Reopen', z.strictObject({ reason: paragraph(1000) })),
  command('StartNextRound', z.strictObject({ note: remarks(1000) })),
]);
export type CaseCommandRequest = z.infer<typeof CaseCommandRequest>;

const caseId = z.object({ caseId: Id });

export const caseRoutes = {
  listCases: route({
    method: 'GET',
    path: '/cases',
    access: 'case:read',
    summary: 'Cases by view and filter, paged by keyset',
    query: CaseFilter.extend({
      sort: z.enum(CASE_SORTS).default('due'),
      dir: z.enum(['asc', 'desc']).default('asc'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(CaseListItem),
  }),
  countCases: route({
    method: 'GET',
    path: '/cases/count',
    access: 'case:read',
    summary: 'How many cases a filter finds; counts above 1,000 are said to be at least that',
    query: CaseFilter,
    response: z.object({ count: z.int(), isAtLeast: z.boolean() }),
  }),
  summariseCases: route({
    method: 'GET',
    path: '/cases/summary',
    access: 'case:read',
    summary: 'The count of each view, for its tab',
    response: z.object({
      views: z.record(z.enum(CASE_VIEWS), z.object({ count: z.int(), isAtLeast: z.boolean() })),
    }),
  }),
  previewDeadlines: route({
    method: 'POST',
    path: '/cases/deadline-preview',
    access: 'case:write',
    summary: 'The deadlines that a case from this notice would have',
    body: OpeningFacts,
    response: z.object({ items: z.array(DeadlinePreview) }),
  }),
  openCase: route({
    method: 'POST',
    path: '/cases',
    access: 'case:write',
    summary: 'Open a case from a notice; a notice opens one case only',
    body: OpenCaseRequest,
    response: CaseView,
    status: 201,
  }),
  getCase: route({
    method: 'GET',
    path: '/cases/:caseId',
    access: 'case:read',
    summary: 'A case with its deadlines and the commands it allows',
    params: caseId,
    response: CaseView,
  }),
  listTimeline: route({
    method: 'GET',
    path: '/cases/:caseId/timeline',
    access: 'case:read',
    summary: 'What happened, newest first',
    params: caseId,
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: page(TimelineEntry),
  }),
  commandCase: route({
    method: 'POST',
    path: '/cases/:caseId/commands',
    access: 'case:read',
    summary: 'Give a command; each has its own permission, guards and event',
    params: caseId,
    body: CaseCommandRequest,
    response: CaseView,
  }),
} as const;
