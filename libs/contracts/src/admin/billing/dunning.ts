import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Cursor,
  Id,
  Instant,
  Limit,
  ShownMinor,
  Version,
  line,
  page,
  paragraph,
  route,
} from '../../common';

const Texts = {
  subjectZh: line(120),
  bodyZh: paragraph(2_000),
  subjectEn: line(120),
  bodyEn: paragraph(2_000),
};
/** Days after the due date; below zero: before it. */
const Days = z.int().min(-60).max(365);

export const DunningLevelsView = z
  .object({
    items: z.array(
      z.object({
        id: Id,
        days: z.int(),
        subjectZh: z.string(),
        bodyZh: z.string(),
        subjectEn: z.string(),
        bodyEn: z.string(),
        version: Version,
      }),
    ),
  })
  .meta({ id: 'DunningLevelsView' });
export type DunningLevelsView = z.infer<typeof DunningLevelsView>;

const WrittenMail = z.object({ subject: z.string(), lines: z.array(z.string()) });
export const DunningPreviewView = z
  .object({ zh: WrittenMail, en: WrittenMail })
  .meta({ id: 'DunningPreviewView' });
export type DunningPreviewView = z.infer<typeof DunningPreviewView>;

export const OverdueView = page(
  z.object({
    id: Id,
    caseId: Id,
    caseNumber: z.string(),
    clientId: Id,
    clientName: z.object({ zh: z.string(), en: z.string() }),
    number: z.string(),
    currency: CurrencyField,
    openMinor: ShownMinor,
    dueOn: CalendarDate,
    lateDays: z.int(),
    isDisputed: z.boolean(),
    /** Nobody of the client can be mailed. */
    hasNobody: z.boolean(),
    /** The latest first. */
    reminders: z.array(z.object({ days: z.int(), plannedAt: Instant })),
    pauses: z.array(
      z.object({
        id: Id,
        /** Everything of the client, or this invoice. */
        isOfClient: z.boolean(),
        reason: z.string(),
        untilDay: CalendarDate.nullable(),
        pausedBy: z.string(),
      }),
    ),
  }),
).meta({ id: 'OverdueView' });
export type OverdueView = z.infer<typeof OverdueView>;

const Pause = z.strictObject({ reason: paragraph(500), untilDay: CalendarDate.nullable() });

const InvoiceRemindersView = z
  .strictObject({
    items: z.array(z.strictObject({ days: z.int(), openMinor: ShownMinor, plannedAt: Instant })),
  })
  .meta({ id: 'InvoiceRemindersView' });

export const dunningRoutes = {
  listDunningLevels: route({
    method: 'GET',
    path: '/finance/dunning-levels',
    access: 'invoice:read',
    summary: 'When the firm reminds of invoices and with which words, the earliest first',
    response: DunningLevelsView,
  }),
  addDunningLevel: route({
    method: 'POST',
    path: '/finance/dunning-levels',
    access: 'fee:manage_plans',
    summary: 'Add a level; it counts for invoices whose day comes from now on, and fourteen days back',
    body: z.strictObject({ days: Days, ...Texts }),
    response: DunningLevelsView,
    status: 201,
  }),
  saveDunningLevel: route({
    method: 'PUT',
    path: '/finance/dunning-levels/:levelId',
    access: 'fee:manage_plans',
    summary: 'Change a level’s day or words',
    params: z.object({ levelId: Id }),
    body: z.strictObject({ version: Version, days: Days, ...Texts }),
    response: DunningLevelsView,
  }),
  retireDunningLevel: route({
    method: 'POST',
    path: '/finance/dunning-levels/:levelId/retire',
    access: 'fee:manage_plans',
    summary: 'Use a level no more',
    params: z.object({ levelId: Id }),
    body: z.strictObject({ version: Version }),
    response: DunningLevelsView,
  }),
  previewDunningLevel: route({
    method: 'POST',
    path: '/finance/dunning-levels/preview',
    access: 'invoice:read',
    summary: 'The mail as a client would read it, in both languages; nothing is kept',
    body: z.strictObject({ days: Days, ...Texts }),
    response: DunningPreviewView,
  }),
  listOverdue: route({
    method: 'GET',
    path: '/finance/overdue',
    access: 'invoice:read',
    summary:
      'Invoices that are overdue, the longest first, with the reminders that were sent and pauses that hold',
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: OverdueView,
  }),
  listInvoiceReminders: route({
    method: 'GET',
    path: '/invoices/:invoiceId/reminders',
    access: 'invoice:read',
    summary: 'How an invoice was reminded of, the newest first',
    params: z.object({ invoiceId: Id }),
    response: InvoiceRemindersView,
  }),
  pauseInvoiceDunning: route({
    method: 'POST',
    path: '/invoices/:invoiceId/dunning-pauses',
    access: 'invoice:write',
    summary: 'Send no reminders of an invoice until a day, or until it is lifted',
    params: z.object({ invoiceId: Id }),
    body: Pause,
  }),
  pauseClientDunning: route({
    method: 'POST',
    path: '/clients/:clientId/dunning-pauses',
    access: 'invoice:write',
    summary: 'Send a client no reminders until a day, or until it is lifted',
    params: z.object({ clientId: Id }),
    body: Pause,
  }),
  liftDunningPause: route({
    method: 'POST',
    path: '/finance/dunning-pauses/:pauseId/lift',
    access: 'invoice:write',
    summary: 'Remind again',
    params: z.object({ pauseId: Id }),
  }),
  getOpenStatement: route({
    method: 'GET',
    path: '/clients/:clientId/open-statement',
    access: 'invoice:read',
    summary: 'What a client owes on a day, by age and currency, out of the ledger, as a PDF',
    params: z.object({ clientId: Id }),
    query: z.object({ day: CalendarDate.optional(), language: z.enum(['zh', 'en']) }),
    response: 'bytes',
  }),
} as const;
