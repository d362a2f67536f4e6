import {
  ANSWER_KINDS,
  CASE_STATUSES,
  CHANNELS,
  DEADLINE_KINDS,
  SUBMISSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Cursor, Id, Instant, Limit, MarketplaceField, page, route } from '../common';
import { CaseFilter, CaseListItem } from './cases';

/** Whose dates a calendar shows; a team is everybody who shares a role with me. */
export const CALENDAR_WHOSE = ['mine', 'team', 'all'] as const;

const Named = z.object({ id: Id, name: z.string() });

export const BoardColumn = z
  .object({
    status: z.enum(CASE_STATUSES),
    count: z.int(),
    isAtLeast: z.boolean(),
    items: z.array(CaseListItem),
    /** Where the list of this status, sorted by due date, goes on. */
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'BoardColumn' });
export type BoardColumn = z.infer<typeof BoardColumn>;

export const CalendarEntry = z
  .object({
    what: z.enum(['deadline', 'task']),
    id: Id,
    case: z.object({ id: Id, number: z.string() }),
    /** A deadline's matter or title; a task's title. */
    title: z.object({ zh: z.string(), en: z.string() }),
    kind: z.enum(DEADLINE_KINDS),
    dueAt: Instant,
    zone: z.string(),
    marketplace: MarketplaceField,
    client: z.object({ id: Id, nameZh: z.string().nullable(), nameEn: z.string().nullable() }),
    sellerAccount: Named,
    assignee: Named.nullable(),
  })
  .meta({ id: 'CalendarEntry' });
export type CalendarEntry = z.infer<typeof CalendarEntry>;

export const CaseOverviewView = z
  .object({
    tasks: z.array(
      z.object({
        id: Id,
        title: z.object({ zh: z.string(), en: z.string() }),
        dueAt: Instant.nullable(),
        ownerRole: z.string(),
        assignee: Named.nullable(),
      }),
    ),
    openTasks: z.int(),
    submission: z
      .object({
        type: z.enum(SUBMISSION_TYPES),
        channel: z.enum(CHANNELS),
        round: z.int(),
        filedAt: Instant,
        nextContactAt: Instant,
      })
      .nullable(),
    answer: z.object({ kind: z.enum(ANSWER_KINDS), round: z.int(), recordedAt: Instant }).nullable(),
  })
  .meta({ id: 'CaseOverview' });
export type CaseOverviewView = z.infer<typeof CaseOverviewView>;

const whose = z.enum(CALENDAR_WHOSE).default('mine');

export const caseDeskRoutes = {
  getBoard: route({
    method: 'GET',
    path: '/cases/board',
    access: 'case:read',
    summary: 'Cases by status: counts, and the first of each column by due date',
    query: CaseFilter.extend({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
    response: z.object({ columns: z.array(BoardColumn) }),
  }),
  listTags: route({
    method: 'GET',
    path: '/cases/tags',
    access: 'case:read',
    summary: 'The tags that the firm has used',
    response: z.object({ items: z.array(z.string()) }),
  }),
  getCaseOverview: route({
    method: 'GET',
    path: '/cases/:caseId/overview',
    access: 'case:read',
    summary: 'Open tasks, the last submission and the last answer of a case',
    params: z.object({ caseId: Id }),
    response: CaseOverviewView,
  }),
  getCalendar: route({
    method: 'GET',
    path: '/calendar',
    access: 'case:read',
    summary: 'Open deadlines and tasks of some days in my zone: the first of each day and how many there are',
    query: z.object({
      from: CalendarDate,
      days: z.coerce.number().int().min(1).max(42).default(42),
      whose,
      shown: z.coerce.number().int().min(1).max(20).default(4),
    }),
    response: z.object({
      days: z.array(
        z.object({
          date: CalendarDate,
          count: z.int(),
          isAtLeast: z.boolean(),
          items: z.array(CalendarEntry),
        }),
      ),
    }),
  }),
  listCalendarDay: route({
    method: 'GET',
    path: '/calendar/day',
    access: 'case:read',
    summary: 'All open deadlines and tasks of one day in my zone, paged by keyset',
    query: z.object({ date: CalendarDate, whose, cursor: Cursor.optional(), limit: Limit }),
    response: page(CalendarEntry),
  }),
  getCalendarFeed: route({
    method: 'GET',
    path: '/calendar/feed',
    access: 'case:read',
    summary: 'Whether my calendar can be read at a secret address',
    response: z.object({ since: Instant.nullable() }),
  }),
  rotateCalendarFeed: route({
    method: 'POST',
    path: '/calendar/feed',
    access: 'case:read',
    summary: 'Make a new secret address of my calendar, told only now; the one before stops to work',
    response: z.object({ path: z.string() }),
    status: 201,
  }),
  revokeCalendarFeed: route({
    method: 'DELETE',
    path: '/calendar/feed',
    access: 'case:read',
    summary: 'Let nobody read my calendar at a secret address any more',
  }),
} as const;
