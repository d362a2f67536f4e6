import {
  CASE_STATUSES,
  DEFAULT_ROLES,
  EVIDENCE_KINDS,
  LANGUAGES,
  SHEET_CODES,
  TASK_CHANGES,
  TASK_SOURCES,
  TASK_STATES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  Cursor,
  GivenInstant,
  Id,
  Instant,
  Limit,
  Version,
  line,
  page,
  paragraph,
  remarks,
  route,
} from '../common';

export const TASK_VIEWS = ['mine', 'team', 'overdue', 'open'] as const;

const Named = z.object({ id: Id, name: z.string() });
const Bilingual = z.object({ zh: z.string(), en: z.string() });
const SheetReference = z.object({ code: z.enum(SHEET_CODES), version: z.int() });

const TaskCore = z.object({
  id: Id,
  code: z.string(),
  phase: z.enum(CASE_STATUSES),
  round: z.int(),
  title: Bilingual,
  hint: Bilingual,
  /** Code of the role that does it. */
  ownerRole: z.string(),
  assignee: Named.nullable(),
  dueAt: Instant.nullable(),
  state: z.enum(TASK_STATES),
  source: z.enum(TASK_SOURCES),
  version: Version,
});

export const TaskView = TaskCore.extend({
  /** A person set the date: it does not move with a deadline. */
  isDueFixed: z.boolean(),
  sheet: SheetReference.nullable(),
  settledAt: Instant.nullable(),
  settledBy: z.string().nullable(),
  settledNote: z.string().nullable(),
  history: z.array(z.object({ change: z.enum(TASK_CHANGES), note: z.string(), at: Instant, by: z.string() })),
}).meta({ id: 'TaskView' });
export type TaskView = z.infer<typeof TaskView>;

export const TaskListItem = TaskCore.extend({
  case: z.object({
    id: Id,
    number: z.string(),
    client: z.object({ nameZh: z.string().nullable(), nameEn: z.string().nullable() }),
  }),
}).meta({ id: 'TaskListItem' });
export type TaskListItem = z.infer<typeof TaskListItem>;

export const CaseTasksView = z
  .object({
    items: z.array(TaskView),
    /** By which sheets the case works, and in which versions; 0 comes with the product. */
    sheets: z.array(SheetReference),
    checks: z.array(z.object({ code: z.string(), kind: z.enum(['do', 'dont']), text: Bilingual })),
    questions: z.array(z.object({ code: z.string(), text: Bilingual })),
    evidence: z.array(
      z.object({
        code: z.string(),
        title: Bilingual,
        rule: Bilingual,
        kinds: z.array(z.enum(EVIDENCE_KINDS)),
        /** Files of these kinds that the case has. */
        count: z.int(),
      }),
    ),
  })
  .meta({ id: 'CaseTasksView' });
export type CaseTasksView = z.infer<typeof CaseTasksView>;

export const AssigneeSuggestion = z
  .object({
    /** The first without an obstacle; null when nobody fits. */
    suggestedId: Id.nullable(),
    role: z.string(),
    languages: z.array(z.string()),
    candidates: z.array(
      z.object({
        id: Id,
        name: z.string(),
        openCases: z.int(),
        capacity: z.int(),
        loadPercent: z.int(),
        languages: z.array(z.enum(LANGUAGES)),
        missingLanguages: z.array(z.string()),
        obstacle: z.enum(['lacks_role', 'lacks_language', 'is_full']).nullable(),
      }),
    ),
  })
  .meta({ id: 'AssigneeSuggestion' });
export type AssigneeSuggestion = z.infer<typeof AssigneeSuggestion>;

export const TaskFilter = z.object({
  view: z.enum(TASK_VIEWS).default('mine'),
  role: z.enum(DEFAULT_ROLES).optional(),
  assignee: Id.optional(),
  dueFrom: CalendarDate.optional(),
  dueTo: CalendarDate.optional(),
});

const caseId = z.object({ caseId: Id });
const taskId = z.object({ taskId: Id });

export const taskRoutes = {
  listTasks: route({
    method: 'GET',
    path: '/tasks',
    access: 'case:read',
    summary: 'Open tasks: mine, unassigned ones of my roles, overdue or all, by date, paged by keyset',
    query: TaskFilter.extend({ cursor: Cursor.optional(), limit: Limit }),
    response: page(TaskListItem),
  }),
  summariseTasks: route({
    method: 'GET',
    path: '/tasks/summary',
    access: 'case:read',
    summary: 'The count of each view, for its tab; above 1,000 at least that',
    response: z.object({
      views: z.record(z.enum(TASK_VIEWS), z.object({ count: z.int(), isAtLeast: z.boolean() })),
    }),
  }),
  listCaseTasks: route({
    method: 'GET',
    path: '/cases/:caseId/tasks',
    access: 'case:read',
    summary: 'Tasks of a case with its playbook: checks, questions, wanted evidence and what is there',
    params: caseId,
    response: CaseTasksView,
  }),
  addTask: route({
    method: 'POST',
    path: '/cases/:caseId/tasks',
    access: 'task:write',
    summary: 'A task that no playbook has',
    params: caseId,
    body: z.strictObject({
      title: line(200),
      hint: remarks(2000),
      ownerRole: z.enum(DEFAULT_ROLES),
      assigneeId: Id.nullable(),
      dueAt: GivenInstant,
    }),
    response: CaseTasksView,
    status: 201,
  }),
  completeTask: route({
    method: 'POST',
    path: '/tasks/:taskId/complete',
    access: 'task:write',
    summary: 'It is done',
    params: taskId,
    body: z.strictObject({ version: Version, note: remarks(2000) }),
  }),
  waiveTask: route({
    method: 'POST',
    path: '/tasks/:taskId/waive',
    access: 'task:write',
    summary: 'It need not be done, with the reason',
    params: taskId,
    body: z.strictObject({ version: Version, reason: paragraph(2000) }),
  }),
  reopenTask: route({
    method: 'POST',
    path: '/tasks/:taskId/reopen',
    access: 'task:write',
    summary: 'It is to be done after all; who had settled it stays in its history',
    params: taskId,
    body: z.strictObject({ version: Version, reason: paragraph(2000) }),
  }),
  assignTask: route({
    method: 'POST',
    path: '/tasks/:taskId/assign',
    access: 'task:write',
    summary: 'Who does it; null gives it back to the role',
    params: taskId,
    body: z.strictObject({ version: Version, assigneeId: Id.nullable() }),
  }),
  changeTaskDue: route({
    method: 'POST',
    path: '/tasks/:taskId/due',
    access: 'task:write',
    summary: 'Set the date by hand, with the reason: it no longer moves with a deadline',
    params: taskId,
    body: z.strictObject({ version: Version, dueAt: GivenInstant, reason: paragraph(2000) }),
  }),
  getWorkload: route({
    method: 'GET',
    path: '/staff/:staffId/workload',
    access: 'staff:read',
    summary: 'Tasks and deadlines of a person on each of the next 30 days of the firm’s zone',
    params: z.object({ staffId: Id }),
    response: z.object({
      days: z.array(z.object({ date: CalendarDate, tasks: z.int(), deadlines: z.int() })),
    }),
  }),
  suggestAssignee: route({
    method: 'GET',
    path: '/assignee-suggestion',
    access: 'case:read',
    summary: 'Who could look after a case: by role, language, capacity and open cases, best first',
    query: z.object({ caseId: Id.optional(), clientId: Id.optional(), noticeId: Id.optional() }),
    response: AssigneeSuggestion,
  }),
} as const;
