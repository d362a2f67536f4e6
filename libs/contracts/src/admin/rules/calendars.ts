import { AGENCY_CALENDAR, DAY_KINDS, MARKETPLACE_CODES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, line, paragraph, route } from '../../common';
import { ChangePreview } from './rule-packs';

const CalendarCode = z.enum([AGENCY_CALENDAR, ...MARKETPLACE_CODES]);

export const CalendarView = z
  .object({
    code: CalendarCode,
    /** ISO days of the week that are free. */
    weekend: z.array(z.int()),
    days: z.array(
      z.object({ day: z.string(), kind: z.enum(DAY_KINDS), nameZh: z.string(), nameEn: z.string() }),
    ),
    /** 0 while the firm counts by the product's own calendar. */
    version: z.int().min(0),
  })
  .meta({ id: 'CalendarView' });
export type CalendarView = z.infer<typeof CalendarView>;

/** A day off, a weekend day that is worked (调休), or a day as the week has it again. */
export const DayChange = z
  .strictObject({
    day: CalendarDate,
    kind: z.enum([...DAY_KINDS, 'plain']),
    nameZh: line(60),
    nameEn: line(60),
  })
  .meta({ id: 'DayChange' });
export type DayChange = z.infer<typeof DayChange>;

const params = z.object({ code: CalendarCode });
const Changes = z.array(DayChange).min(1).max(100);

export const DeadlineSettings = z
  .object({ onCallStaffId: Id.nullable(), version: z.int().min(0) })
  .meta({ id: 'DeadlineSettings' });
export type DeadlineSettings = z.infer<typeof DeadlineSettings>;

export const calendarRoutes = {
  listCalendars: route({
    method: 'GET',
    path: '/calendars',
    access: 'case:read',
    summary: 'Working days of the agency and of every marketplace',
    response: z.object({ items: z.array(CalendarView) }),
  }),
  previewCalendar: route({
    method: 'POST',
    path: '/calendars/:code/preview',
    access: 'deadline:manage_rules',
    summary: 'Which dates of open cases the days would change, before they are saved',
    params,
    body: z.strictObject({ changes: Changes, after: Id.nullable() }),
    response: ChangePreview,
  }),
  changeCalendar: route({
    method: 'PUT',
    path: '/calendars/:code/days',
    access: 'deadline:manage_rules',
    summary: 'Save days; open cases get proposals, no date moves by itself',
    params,
    body: z.strictObject({ version: z.int().min(0), changes: Changes, reason: paragraph(500) }),
    response: CalendarView,
  }),
  getDeadlineSettings: route({
    method: 'GET',
    path: '/deadline-settings',
    access: 'case:read',
    summary: 'Who is paged in 72-hour mode',
    response: DeadlineSettings,
  }),
  setDeadlineSettings: route({
    method: 'PUT',
    path: '/deadline-settings',
    access: 'deadline:manage_rules',
    summary: 'Set who is paged in 72-hour mode',
    body: z.strictObject({ onCallStaffId: Id.nullable(), version: z.int().min(0) }),
    response: DeadlineSettings,
  }),
} as const;
