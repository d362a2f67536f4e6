import { DEADLINE_KINDS, DEADLINE_SOURCES, DEADLINE_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { GivenInstant, Id, Instant, Version, line, paragraph, route } from '../common';
import { DateChange } from './rules/rule-packs';

export const Candidate = z
  .object({
    /** IANA zone in which the days were counted. */
    zone: z.string(),
    localDate: z.string(),
    at: Instant,
  })
  .meta({ id: 'DeadlineCandidate' });

/** One way to read the rule; an ambiguous source has several. */
export const Reading = z
  .object({
    code: z.string(),
    kind: z.enum(DEADLINE_KINDS),
    candidates: z.array(Candidate),
    safeAt: Instant,
  })
  .meta({ id: 'DeadlineReading' });

/** Why this date: the rule, its authority and what it counted from. */
export const Why = z
  .object({
    source: z.enum(DEADLINE_SOURCES),
    ruleCode: z.string().nullable(),
    packVersion: z.string().nullable(),
    trigger: z.string().nullable(),
    triggerAt: Instant.nullable(),
    offset: z.object({ amount: z.int(), unit: z.enum(['hours', 'days', 'working_days']) }).nullable(),
    authority: z.object({ zh: z.string(), en: z.string(), url: z.string().nullable() }).nullable(),
    /** Less specific answers to the same question, kept for the record. */
    superseded: z.array(
      z.object({ source: z.enum(DEADLINE_SOURCES), ruleCode: z.string().nullable(), safeAt: Instant }),
    ),
    /** Whose working days were counted: a marketplace, or `agency`. */
    calendar: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'DeadlineWhy' });

export const DeadlineView = z
  .object({
    id: Id,
    code: z.string(),
    kind: z.enum(DEADLINE_KINDS),
    state: z.enum(DEADLINE_STATES),
    dueAt: Instant,
    /** The marketplace's zone, to be shown beside the date. */
    zone: z.string(),
    isPinned: z.boolean(),
    isAmbiguous: z.boolean(),
    /** 72-hour mode: the screens count hours. */
    countsHours: z.boolean(),
    readings: z.array(Reading),
    why: Why,
    noticeId: Id.nullable(),
    reminders: z.array(
      z.object({ rung: z.string(), fireAt: Instant, firedAt: Instant.nullable(), state: z.string() }),
    ),
    history: z.array(z.object({ dueAt: Instant, changedAt: Instant, by: z.string(), reason: z.string() })),
    version: Version,
  })
  .meta({ id: 'DeadlineView' });
export type DeadlineView = z.infer<typeof DeadlineView>;

export const DeadlinePreview = DeadlineView.pick({
  code: true,
  kind: true,
  dueAt: true,
  zone: true,
  isAmbiguous: true,
  countsHours: true,
  readings: true,
  why: true,
}).meta({ id: 'DeadlinePreview' });
export type DeadlinePreview = z.infer<typeof DeadlinePreview>;

const params = z.object({ caseId: Id, deadlineId: Id });

export const deadlineRoutes = {
  addDeadline: route({
    method: 'POST',
    path: '/cases/:caseId/deadlines',
    access: 'deadline:write',
    summary: 'A date that no rule knows, with its reason',
    params: z.object({ caseId: Id }),
    body: z.strictObject({
      title: line(120),
      kind: z.enum(DEADLINE_KINDS),
      dueAt: GivenInstant,
      reason: paragraph(500),
    }),
    response: DeadlineView,
    status: 201,
  }),
  pinDeadline: route({
    method: 'POST',
    path: '/cases/:caseId/deadlines/:deadlineId/pin',
    access: 'deadline:write',
    summary: 'Set the date by hand; the old date is kept and recomputing leaves it alone',
    params,
    body: z.strictObject({
      version: Version,
      dueAt: GivenInstant,
      reason: paragraph(500),
      /** What hangs on it moves along, or waits for a decision. */
      dependents: z.enum(['move', 'propose']).default('propose'),
    }),
    response: DeadlineView,
  }),
  previewPin: route({
    method: 'GET',
    path: '/cases/:caseId/deadlines/:deadlineId/pin-preview',
    access: 'case:read',
    summary: 'What hangs on the date and would move with it, old and new side by side',
    params,
    query: z.object({ dueAt: GivenInstant }),
    response: z.object({ items: z.array(DateChange) }),
  }),
  satisfyDeadline: route({
    method: 'POST',
    path: '/cases/:caseId/deadlines/:deadlineId/satisfy',
    access: 'deadline:write',
    summary: 'It was met: its reminders are cancelled',
    params,
    body: z.strictObject({ version: Version, reason: paragraph(500) }),
    response: DeadlineView,
  }),
} as const;
