import {
  DEADLINE_KINDS,
  DEADLINE_MATTERS,
  DEADLINE_TRIGGERS,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  OFFSET_UNITS,
  PROPOSAL_CAUSES,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  ROLLS,
  RULE_LEVELS,
  RULE_PACK_FAULTS,
  RULE_PACK_STATES,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Cursor, Id, Instant, Limit, Version, line, page, paragraph, remarks, route } from '../../common';

const Code = z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/);
/** Whether a date exists is told with the pack's faults, so that a draft keeps what was typed. */
const EffectiveDate = z.string().max(10).nullable();
const anyOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.literal('*'), z.array(z.enum(values)).max(values.length)]);
const Matter = z.enum(DEADLINE_MATTERS);

/** From what a rule counts: an event, or another matter, before its date, or after it is due or met. */
export const RuleTrigger = z.union([
  z.enum(DEADLINE_TRIGGERS),
  z.strictObject({ before: Matter }),
  z.strictObject({ after: Matter, once: z.enum(['due', 'satisfied']) }),
]);

export const DeadlineRule = z
  .strictObject({
    code: Code,
    matter: Matter,
    level: z.enum(RULE_LEVELS),
    marketplaces: anyOf(MARKETPLACE_CODES),
    noticeKinds: anyOf(NOTICE_KINDS),
    suspensionTypes: anyOf(SUSPENSION_TYPES),
    trigger: RuleTrigger,
    readings: z
      .array(
        z.strictObject({
          code: Code,
          kind: z.enum(DEADLINE_KINDS),
          offset: z.strictObject({ amount: z.number().min(-10_000).max(10_000), unit: z.enum(OFFSET_UNITS) }),
          roll: z.enum(ROLLS),
        }),
      )
      .max(5),
    authority: z.strictObject({
      text: z.strictObject({ 'zh-CN': remarks(2_000), en: remarks(2_000) }),
      url: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .nullable(),
    }),
    effectiveFrom: EffectiveDate,
    effectiveTo: EffectiveDate,
  })
  .meta({ id: 'DeadlineRule' });
export type DeadlineRule = z.infer<typeof DeadlineRule>;

/** A rule pack as a file that another firm can take in. */
export const RulePackFile = z
  .strictObject({
    format: z.literal('overturn-rule-pack'),
    formatVersion: z.literal(1),
    code: Code,
    packVersion: z.string().max(20),
    rules: z.array(DeadlineRule).min(1).max(200),
  })
  .meta({ id: 'RulePackFile' });
export type RulePackFile = z.infer<typeof RulePackFile>;

export const RulePackSummary = z
  .object({
    id: Id,
    code: z.string(),
    packVersion: z.string(),
    state: z.enum(RULE_PACK_STATES),
    note: z.string(),
    ruleCount: z.int(),
    createdAt: Instant,
    activatedAt: Instant.nullable(),
    retiredAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'RulePackSummary' });
export type RulePackSummary = z.infer<typeof RulePackSummary>;

export const RulePackView = RulePackSummary.extend({
  rules: z.array(DeadlineRule),
  /** What stands in the way of putting it in force: the place of the rule, and the field in it. */
  faults: z.array(
    z.object({ fault: z.enum(RULE_PACK_FAULTS), index: z.int(), rule: z.string(), path: z.string() }),
  ),
}).meta({ id: 'RulePackView' });
export type RulePackView = z.infer<typeof RulePackView>;

/** A date in force and what the rules would say instead. */
export const DateChange = z
  .object({
    kind: z.enum(PROPOSAL_KINDS),
    code: z.string(),
    reading: z.string(),
    dueKind: z.enum(DEADLINE_KINDS),
    oldDueAt: Instant.nullable(),
    newDueAt: Instant.nullable(),
    /** Whether the rule behind it can be read in several ways. */
    isAmbiguous: z.boolean(),
  })
  .meta({ id: 'DateChange' });
export type DateChange = z.infer<typeof DateChange>;

/** One step of looking through open cases; ask again with `after` until it is null. */
export const ChangePreview = z
  .object({
    total: z.int(),
    examined: z.int(),
    cases: z.array(z.object({ id: Id, number: z.string(), zone: z.string(), changes: z.array(DateChange) })),
    after: Id.nullable(),
  })
  .meta({ id: 'ChangePreview' });
export type ChangePreview = z.infer<typeof ChangePreview>;

export const DeadlineProposalView = DateChange.extend({
  id: Id,
  caseId: Id,
  caseNumber: z.string(),
  zone: z.string(),
  cause: z.enum(PROPOSAL_CAUSES),
  state: z.enum(PROPOSAL_STATES),
  reason: z.string(),
  createdAt: Instant,
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  decision: z.string().nullable(),
}).meta({ id: 'DeadlineProposalView' });
export type DeadlineProposalView = z.infer<typeof DeadlineProposalView>;

const params = z.object({ packId: Id });
const Note = remarks(300);

export const rulePackRoutes = {
  listRulePacks: route({
    method: 'GET',
    path: '/rule-packs',
    access: 'case:read',
    summary: 'Versions of the firm’s deadline rules, newest first',
    response: z.object({ items: z.array(RulePackSummary) }),
  }),
  getRulePack: route({
    method: 'GET',
    path: '/rule-packs/:packId',
    access: 'case:read',
    summary: 'One version with its rules',
    params,
    response: RulePackView,
  }),
  exportRulePack: route({
    method: 'GET',
    path: '/rule-packs/:packId/file',
    access: 'case:read',
    summary: 'One version as a file',
    params,
    response: RulePackFile,
  }),
  draftRulePack: route({
    method: 'POST',
    path: '/rule-packs',
    access: 'deadline:manage_rules',
    summary: 'A draft to edit: a copy of the rules in force, or of the product’s own',
    body: z.strictObject({ from: z.enum(['active', 'seed']), note: Note }),
    response: RulePackView,
    status: 201,
  }),
  importRulePack: route({
    method: 'POST',
    path: '/rule-packs/imports',
    access: 'deadline:manage_rules',
    summary: 'A draft from a file; whatever is wrong with it is told field by field',
    body: z.strictObject({ file: RulePackFile, note: Note }),
    response: RulePackView,
    status: 201,
  }),
  saveRulePack: route({
    method: 'PUT',
    path: '/rule-packs/:packId',
    access: 'deadline:manage_rules',
    summary: 'Save a draft; it may be half done, its faults are told',
    params,
    body: z.strictObject({ version: Version, note: Note, rules: z.array(DeadlineRule).min(1).max(200) }),
    response: RulePackView,
  }),
  dropRulePack: route({
    method: 'POST',
    path: '/rule-packs/:packId/drop',
    access: 'deadline:manage_rules',
    summary: 'Drop a draft',
    params,
    body: z.strictObject({ version: Version }),
    status: 204,
  }),
  previewRulePack: route({
    method: 'GET',
    path: '/rule-packs/:packId/preview',
    access: 'deadline:manage_rules',
    summary: 'Which dates of open cases it would change, a step of cases at a time',
    params,
    query: z.object({ after: Id.optional() }),
    response: ChangePreview,
  }),
  activateRulePack: route({
    method: 'POST',
    path: '/rule-packs/:packId/activate',
    access: 'deadline:manage_rules',
    summary: 'Put a draft in force; open cases get proposals, no date moves by itself',
    params,
    body: z.strictObject({ version: Version, reason: paragraph(500) }),
    response: RulePackView,
  }),
  listDeadlineProposals: route({
    method: 'GET',
    path: '/deadline-proposals',
    access: 'case:read',
    summary: 'Changes of dates that wait for a person, or were decided, newest first',
    query: z.object({
      state: z.enum(PROPOSAL_STATES).optional(),
      caseId: Id.optional(),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(DeadlineProposalView),
  }),
  decideDeadlineProposals: route({
    method: 'POST',
    path: '/deadline-proposals/decisions',
    access: 'deadline:write',
    summary: 'Accept or reject; what was overtaken in the meantime is told and left alone',
    body: z.strictObject({
      ids: z.array(Id).min(1).max(100),
      decision: z.enum(['accept', 'reject']),
      reason: line(500),
    }),
    response: z.object({ decided: z.array(Id), outdated: z.array(Id) }),
  }),
} as const;
