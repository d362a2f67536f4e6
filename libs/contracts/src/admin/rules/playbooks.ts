import {
  CASE_STATUSES,
  DEADLINE_MATTERS,
  DEFAULT_ROLES,
  EVIDENCE_KINDS,
  SHEET_CODES,
  SHEET_STATES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Instant, remarks, route } from '../../common';

const Both = (max: number) => z.strictObject({ zh: remarks(max), en: remarks(max) });
const Code = z.string().trim().max(60);

const TaskDue = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('phase'),
    amount: z.int(),
    unit: z.enum(['hours', 'days', 'working_days']),
  }),
  z.strictObject({ from: z.literal('deadline'), matter: z.enum(DEADLINE_MATTERS), daysBefore: z.int() }),
]);

/** What a sheet says. Codes, texts and dates are checked as a whole: CASES.PLAYBOOK_INVALID names the entry. */
export const SheetContent = z
  .strictObject({
    tasks: z
      .array(
        z.strictObject({
          code: Code,
          phase: z.enum(CASE_STATUSES),
          title: Both(200),
          hint: Both(2000),
          ownerRole: z.enum(DEFAULT_ROLES),
          due: TaskDue,
        }),
      )
      .max(200),
    evidence: z
      .array(
        z.strictObject({
          code: Code,
          title: Both(200),
          rule: Both(2000),
          kinds: z.array(z.enum(EVIDENCE_KINDS)).max(EVIDENCE_KINDS.length),
        }),
      )
      .max(100),
    questions: z.array(z.strictObject({ code: Code, text: Both(1000) })).max(100),
    checks: z.array(z.strictObject({ code: Code, kind: z.enum(['do', 'dont']), text: Both(1000) })).max(100),
  })
  .meta({ id: 'SheetContent' });
export type SheetContent = z.infer<typeof SheetContent>;

export const SheetVersionView = z
  .object({
    version: z.int(),
    state: z.enum(SHEET_STATES),
    note: z.string(),
    madeBy: z.string(),
    madeAt: Instant,
  })
  .meta({ id: 'SheetVersionView' });
export type SheetVersionView = z.infer<typeof SheetVersionView>;

export const SheetSummaryView = z
  .object({
    code: z.enum(SHEET_CODES),
    /** The version in force; 0 comes with the product. */
    inForce: z.int(),
    taskCount: z.int(),
    evidenceCount: z.int(),
    changed: SheetVersionView.nullable(),
    draft: SheetVersionView.nullable(),
  })
  .meta({ id: 'SheetSummaryView' });
export type SheetSummaryView = z.infer<typeof SheetSummaryView>;

export const SheetView = z
  .object({
    code: z.enum(SHEET_CODES),
    /** The version that is shown. */
    version: z.int(),
    inForce: z.int(),
    /** The newest version of the firm's own; 0 when it has none. A change is based on it. */
    newest: z.int(),
    content: SheetContent,
    versions: z.array(SheetVersionView),
  })
  .meta({ id: 'SheetView' });
export type SheetView = z.infer<typeof SheetView>;

const sheetCode = z.object({ sheetCode: z.enum(SHEET_CODES) });
const SheetNumber = z.int().min(0).max(1_000_000);

export const playbookRoutes = {
  listPlaybooks: route({
    method: 'GET',
    path: '/playbooks',
    access: 'case:read',
    summary: 'The sheets of the firm’s playbook: types, causes, marketplaces',
    response: z.object({ items: z.array(SheetSummaryView) }),
  }),
  getPlaybook: route({
    method: 'GET',
    path: '/playbooks/:sheetCode',
    access: 'case:read',
    summary: 'A sheet in force, or in the version asked for, and its versions',
    params: sheetCode,
    query: z.object({ version: z.coerce.number().int().min(0).max(1_000_000).optional() }),
    response: SheetView,
  }),
  savePlaybook: route({
    method: 'POST',
    path: '/playbooks/:sheetCode/versions',
    access: 'task:manage_playbooks',
    summary: 'Keep a new version, in force at once or as a draft',
    params: sheetCode,
    body: z.strictObject({
      basedOn: SheetNumber,
      content: SheetContent,
      note: remarks(500),
      isActive: z.boolean(),
    }),
    response: SheetView,
    status: 201,
  }),
  activatePlaybook: route({
    method: 'POST',
    path: '/playbooks/:sheetCode/activate',
    access: 'task:manage_playbooks',
    summary: 'Put a version in force: phases that cases enter from now on take it',
    params: sheetCode,
    body: z.strictObject({ version: SheetNumber }),
    response: SheetView,
  }),
  restorePlaybook: route({
    method: 'POST',
    path: '/playbooks/:sheetCode/restore',
    access: 'task:manage_playbooks',
    summary: 'What an older version says as a new one in force; 0 is the sheet that comes with the product',
    params: sheetCode,
    body: z.strictObject({ basedOn: SheetNumber, version: SheetNumber, note: remarks(500) }),
    response: SheetView,
    status: 201,
  }),
} as const;
