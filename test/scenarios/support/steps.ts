import {
  ANSWER_KINDS,
  ASKED_DOCUMENTS,
  CASE_STATUSES,
  CAUSES,
  CLOSED_AS,
  CHANNELS,
  EVIDENCE_KINDS,
  FORBIDDEN_CHANNELS,
  FUNDS_CHANNELS,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  OUTCOME_KINDS,
  SUBMISSION_TYPES,
  SUSPENSION_TYPES,
} from '@overturn/kernel';
import { z } from 'zod';

/** Local time and IANA zone: `2026-03-01T23:30 America/Los_Angeles`. */
export const wallClock = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d [A-Z][A-Za-z_/]+$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const length = z.string().regex(/^\d+[dh]$/);
/** A wall clock, or how long after the scenario began: `+62d`, `+71h`. */
const moment = z.union([wallClock, z.string().regex(/^\+\d+[dh]$/)]);
const scope = { asins: z.array(z.string()).default([]), marketplaces: z.array(z.string()).default([]) };
const suspension = {
  type: z.enum(SUSPENSION_TYPES),
  causes: z.array(z.enum(CAUSES)),
  received: wallClock,
};

/** What needs no more words than its own name; a step may be such a name alone. */
export const PLAIN_DEEDS = [
  'fill_in_worksheet',
  'start_drafting',
  'submit_for_review',
  'approve_plan',
  'client_approves',
  'start_next_round',
  'grant_override',
  'write_post_mortem',
  'close',
  'continue_with_the_linked_case',
] as const;

/** Where the usual way through the house leads; the steps that it is made of are in `usual-way.ts`. */
export const STATIONS = [
  'awaiting_engagement',
  'investigating',
  'drafting',
  'in_review',
  'awaiting_client',
  'ready_to_submit',
  'awaiting_amazon',
] as const;

const times = {
  /** Moves the clock there in one leap, as the time machine does. */
  at: moment.optional(),
  /** Moves the clock on by so much: `13h`, `60d`. */
  pass: length.optional(),
  /** Moves the clock there hour by hour, working at each. */
  hourly_until: moment.optional(),
};

const deeds = {
  /** Who does it: a key of the staff, with the permissions of their role. The first of the staff when left out. */
  by: z.string().optional(),
  /** The code that the deed is refused with, and where one says more its guard: `CASES.GUARD_FAILED planIsWritten`. */
  refused: z.string().optional(),
  do: z.enum(PLAIN_DEEDS).optional(),
  /** All that usually happens until there, by those who usually do it. */
  usual_way_to: z.enum(STATIONS).optional(),
  /** A file of libs/notices/fixtures. */
  paste: z.string().optional(),
  open: z
    .strictObject({
      ...suspension,
      marketplace: z.enum(MARKETPLACE_CODES),
      assignee: z.string().nullable(),
      client: z.strictObject({ zh: z.string(), en: z.string() }),
      shop: z.string(),
    })
    .optional(),
  /** Another client is found to have the same bank account. */
  shares_bank_account_with: z.string().optional(),
  clear_finding: z.string().optional(),
  /** The fee in words, with a guarantee of so many days. */
  offer: z.strictObject({ fee: z.string(), guarantee_days: z.int().default(30) }).optional(),
  /** The client signs every declaration: whose name stands under them, and the day. */
  declare: z.strictObject({ by: z.string(), on: day, accounts: z.string() }).optional(),
  accept: z.strictObject({ by: z.string(), on: day }).optional(),
  /** A manager acknowledges in these words that a banned account is very unlikely to be reopened. */
  acknowledge_low_chance: z.string().optional(),
  decline: z.string().optional(),
  withdraw: z.string().optional(),
  reopen: z.string().optional(),
  /** A plan of one cause, with an action and a measure, is written: the cause in English. */
  write_plan: z.string().optional(),
  request_changes: z.string().optional(),
  client_requests_changes: z.string().optional(),
  /** A file of this kind is kept in the case. */
  keep: z.enum(EVIDENCE_KINDS).optional(),
  /** Sent to Amazon with all files of the case. */
  file: z
    .strictObject({
      type: z.enum(SUBMISSION_TYPES),
      channel: z.enum([...CHANNELS, ...FORBIDDEN_CHANNELS]).exclude(['unknown']),
      says: z.string().default(''),
      documents: z.array(z.enum(ASKED_DOCUMENTS)).default([]),
      overridden: z.boolean().default(false),
    })
    .optional(),
  /** Amazon's reply: a fixture, or by telephone with a note. */
  answer: z
    .strictObject({
      kind: z.enum(ANSWER_KINDS),
      fixture: z.string().optional(),
      note: z.string().default(''),
      asked: z.array(z.enum(ASKED_DOCUMENTS)).default([]),
      ...scope,
    })
    .optional(),
  /** What was missing, by the analysis of the rejection. */
  analyse: z.string().optional(),
  give_up: z.string().optional(),
  client_reports: z.strictObject({ outcome: z.enum(OUTCOME_KINDS), note: z.string(), ...scope }).optional(),
  /** A file of this kind is kept and put to the claim of success. */
  prove: z.enum(EVIDENCE_KINDS).optional(),
  verify: z.string().optional(),
  refute: z.string().optional(),
  /** The account is suspended again: with this notice. */
  suspended_again: z.strictObject({ ...suspension, fixture: z.string() }).optional(),
  request_funds: z.strictObject({ channel: z.enum(FUNDS_CHANNELS), says: z.string() }).optional(),
  /** Money that was released, `USD 8200.50` each. */
  funds_released: z.strictObject({ on: day, amounts: z.array(z.string()), note: z.string() }).optional(),
  /** A command as a screen sends it. */
  command: z.object({ command: z.string(), payload: z.unknown() }).optional(),
  satisfy: z.string().optional(),
  pin: z.strictObject({ deadline: z.string(), to: wallClock, reason: z.string() }).optional(),
};

const expectations = {
  reading: z
    .strictObject({
      kind: z.enum(NOTICE_KINDS),
      causes: z.array(z.enum(CAUSES)),
      language: z.enum(['en', 'zh', 'de', 'ja']),
    })
    .optional(),
  status: z.enum(CASE_STATUSES).optional(),
  round: z.int().optional(),
  closed_as: z.enum(CLOSED_AS).optional(),
  next_action: z.string().optional(),
  /** Codes of tasks that are open now, among others. */
  tasks: z.array(z.string()).optional(),
  /** Codes of tasks that are not open now. */
  no_tasks: z.array(z.string()).optional(),
  /** All open deadlines, `code/reading: kind wallClock`. */
  deadlines: z.record(z.string(), z.string()).optional(),
  /** Matters of all open deadlines. */
  open_matters: z.array(z.string()).optional(),
  /** `code/reading: { zone: local date }` of each way to count. */
  counted: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** What was released in all, per currency. */
  released: z.array(z.string()).optional(),
  /** What the newest claim of success says is back. */
  claimed_scope: z.record(z.string(), z.array(z.string())).optional(),
  /** Cases tied to this one: `later enquiry`. */
  linked: z.array(z.string()).optional(),
  /** Everything that happened in the case, in its order. */
  timeline: z.array(z.string()).optional(),
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
};

/** First the time, then what is done, then what must be so. */
const fullStep = z.strictObject({ ...times, ...deeds, ...expectations });

export const step = z.preprocess(
  (written) => (typeof written === 'string' ? { do: written } : written),
  fullStep,
);
export type ScenarioStep = z.output<typeof fullStep>;
