import { CAUSES, MARKETPLACE_CODES, SUSPENSION_TYPES, CASE_STATUSES, NOTICE_KINDS } from '@overturn/kernel';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Local time and IANA zone: `2026-03-01T23:30 America/Los_Angeles`. */
const wallClock = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d [A-Z][A-Za-z_/]+$/);
/** A wall clock, or how long after the scenario began: `+62d`, `+71h`. */
const moment = z.union([wallClock, z.string().regex(/^\+\d+[dh]$/)]);

const member = z.strictObject({
  name: z.string(),
  role: z.enum(['owner', 'case_manager']),
  locale: z.enum(['zh-CN', 'en']),
  zone: z.string(),
  quiet: z
    .string()
    .regex(/^\d\d:\d\d-\d\d:\d\d$/)
    .optional(),
});

const step = z.strictObject({
  /** Moves the clock there in one leap, as the time machine does. */
  at: moment.optional(),
  /** Moves the clock there hour by hour, working at each. */
  hourly_until: moment.optional(),
  /** A file of libs/notices/fixtures. */
  paste: z.string().optional(),
  open: z
    .strictObject({
      marketplace: z.enum(MARKETPLACE_CODES),
      type: z.enum(SUSPENSION_TYPES),
      causes: z.array(z.enum(CAUSES)),
      received: wallClock,
      assignee: z.string().nullable(),
      client: z.strictObject({ zh: z.string(), en: z.string() }),
      shop: z.string(),
    })
    .optional(),
  /** The client signs every declaration: whose name stands under them, and the day. */
  declare: z.strictObject({ by: z.string(), on: z.string(), accounts: z.string() }).optional(),
  /** A manager acknowledges in these words that a banned account is very unlikely to be reopened. */
  acknowledge_low_chance: z.string().optional(),
  /** A command as a screen sends it. */
  command: z.object({ command: z.string(), payload: z.unknown() }).optional(),
  satisfy: z.string().optional(),
  pin: z.strictObject({ deadline: z.string(), to: wallClock, reason: z.string() }).optional(),
  // What must be so after it:
  reading: z
    .strictObject({
      kind: z.enum(NOTICE_KINDS),
      causes: z.array(z.enum(CAUSES)),
      language: z.enum(['en', 'zh']),
    })
    .optional(),
  status: z.enum(CASE_STATUSES).optional(),
  /** All open deadlines, `code/reading: kind wallClock`. */
  deadlines: z.record(z.string(), z.string()).optional(),
  /** `code/reading: { zone: local date }` of each way to count. */
  counted: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** Every mail since the step before, in any order; none when left out. */
  mails: z
    .array(
      z.strictObject({
        to: z.string(),
        subject: z.string(),
        language: z.enum(['zh-CN', 'en']),
        says: z.string().optional(),
      }),
    )
    .default([]),
});

const schema = z.strictObject({
  title: z.string(),
  begins: wallClock,
  staff: z.record(z.string(), member),
  steps: z.array(step).min(1),
});
export type Scenario = z.output<typeof schema>;
export type ScenarioStep = z.output<typeof step>;

/** @throws when the file is no scenario */
export const readScenario = (file: string): Scenario => schema.parse(parse(readFileSync(file, 'utf8')));
