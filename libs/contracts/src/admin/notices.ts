import {
  ACCOUNT_STATES,
  ASKED_DOCUMENTS,
  CAUSES,
  CHANNELS,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  NOTICE_LANGUAGES,
  NOTICE_ROLES,
  NOTICE_SOURCES,
  SENDER_VERDICTS,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Cursor, Id, Instant, Limit, MarketplaceField, line, page, route } from '../common';

/** Half-open range of UTF-16 offsets into the notice's text. */
export const Span = z.object({ start: z.int(), end: z.int() }).meta({ id: 'Span' });

/** A value read by a rule, and, where a person corrected it, theirs beside it. */
const judged = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    confidence: z.number(),
    reasons: z.array(z.object({ ruleId: z.string(), span: Span.nullable() })),
    correction: z.object({ value, by: z.string(), at: Instant, reason: z.string().nullable() }).nullable(),
  });
const found = <T extends z.ZodType>(value: T) => z.array(z.object({ value, span: Span }));

export const StatedDeadlineView = z
  .object({
    about: z.enum(['appeal', 'respond', 'funds_request', 'unknown']),
    value: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('within'),
        amount: z.int(),
        unit: z.enum(['hours', 'days', 'working_days']),
      }),
      z.object({ kind: z.literal('on'), date: z.string() }),
    ]),
    span: Span,
  })
  .meta({ id: 'StatedDeadlineView' });

export const NoticeReadingView = z
  .object({
    rulesVersion: z.string(),
    language: z.enum(NOTICE_LANGUAGES),
    sender: z.object({
      verdict: z.enum(SENDER_VERDICTS),
      reasons: z.array(z.object({ code: z.string(), detail: z.string().nullable() })),
    }),
    kind: judged(z.enum(NOTICE_KINDS)),
    role: judged(z.enum(NOTICE_ROLES)),
    suspensionType: judged(z.enum(SUSPENSION_TYPES).nullable()),
    accountState: judged(z.enum(ACCOUNT_STATES).nullable()),
    causes: judged(z.array(z.enum(CAUSES))),
    marketplace: judged(z.enum(MARKETPLACE_CODES).nullable()),
    extracted: z.object({
      asins: found(z.string()),
      orderIds: found(z.string()),
      amounts: found(z.object({ currency: z.string(), minor: z.string() })),
      askedDocuments: found(z.enum(ASKED_DOCUMENTS)),
      statedDeadlines: z.array(StatedDeadlineView),
      dates: found(z.string()),
      channel: found(z.enum(CHANNELS)),
      attemptsLeft: found(z.int()),
      sellerNames: found(z.string()),
    }),
    warnings: z.array(z.object({ code: z.string(), span: Span.nullable() })),
  })
  .meta({ id: 'NoticeReadingView' });
export type NoticeReadingView = z.infer<typeof NoticeReadingView>;

export const NoticeView = z
  .object({
    id: Id,
    source: z.enum(NOTICE_SOURCES),
    fileName: z.string().nullable(),
    sha256: z.string(),
    sizeBytes: z.int(),
    subject: z.string().nullable(),
    fromAddress: z.string().nullable(),
    /** When Amazon sent it, as the mail says; null for pasted text without a date. */
    sentAt: Instant.nullable(),
    /** When it came to the firm. */
    storedAt: Instant,
    text: z.string(),
    hasHtml: z.boolean(),
    reading: NoticeReadingView,
    caseId: Id.nullable(),
    caseNumber: z.string().nullable(),
  })
  .meta({ id: 'NoticeView' });
export type NoticeView = z.infer<typeof NoticeView>;

export const NoticeListItem = z
  .object({
    id: Id,
    subject: z.string().nullable(),
    excerpt: z.string(),
    kind: z.enum(NOTICE_KINDS),
    role: z.enum(NOTICE_ROLES),
    senderVerdict: z.enum(SENDER_VERDICTS),
    marketplace: z.enum(MARKETPLACE_CODES).nullable(),
    storedAt: Instant,
    caseId: Id.nullable(),
    caseNumber: z.string().nullable(),
  })
  .meta({ id: 'NoticeListItem' });
export type NoticeListItem = z.infer<typeof NoticeListItem>;

const reason = line(300).nullable().optional();
export const NoticeCorrection = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('kind'), value: z.enum(NOTICE_KINDS), reason }),
  z.strictObject({ field: z.literal('role'), value: z.enum(NOTICE_ROLES), reason }),
  z.strictObject({ field: z.literal('suspensionType'), value: z.enum(SUSPENSION_TYPES), reason }),
  z.strictObject({ field: z.literal('accountState'), value: z.enum(ACCOUNT_STATES), reason }),
  z.strictObject({ field: z.literal('causes'), value: z.array(z.enum(CAUSES)).min(1).max(10), reason }),
  z.strictObject({ field: z.literal('marketplace'), value: MarketplaceField, reason }),
]);
export type NoticeCorrection = z.infer<typeof NoticeCorrection>;

const noticeId = z.object({ noticeId: Id });

export const noticeRoutes = {
  listNotices: route({
    method: 'GET',
    path: '/notices',
    access: 'notice:read',
    summary: 'Notices, newest first',
    query: z.object({
      filter: z.enum(['all', 'unlinked']).default('all'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(NoticeListItem),
  }),
  pasteNotice: route({
    method: 'POST',
    path: '/notices',
    access: 'notice:write',
    summary: 'Keep and read a pasted notice; the same text again answers 409 with the notice that is there',
    body: z.strictObject({ text: z.string().max(5_000_000) }),
    response: NoticeView,
    status: 201,
  }),
  uploadNotice: route({
    method: 'POST',
    path: '/notices/files',
    access: 'notice:write',
    summary: 'Keep and read an uploaded .eml or .txt, sent as an octet stream',
    query: z.object({ fileName: line(300) }),
    body: 'bytes',
    response: NoticeView,
    status: 201,
  }),
  getNotice: route({
    method: 'GET',
    path: '/notices/:noticeId',
    access: 'notice:read',
    summary: 'A notice with its reading and corrections',
    params: noticeId,
    response: NoticeView,
  }),
  getNoticeOriginal: route({
    method: 'GET',
    path: '/notices/:noticeId/original',
    access: 'notice:read',
    summary: 'The bytes as they came',
    params: noticeId,
    response: 'bytes',
  }),
  getNoticeHtml: route({
    method: 'GET',
    path: '/notices/:noticeId/html',
    access: 'notice:read',
    summary: 'The sanitised HTML of a mail, for a sandboxed frame',
    params: noticeId,
    response: 'html',
  }),
  correctNotice: route({
    method: 'POST',
    path: '/notices/:noticeId/corrections',
    access: 'notice:write',
    summary: 'Correct a field; the machine’s value stays beside it',
    params: noticeId,
    body: NoticeCorrection,
    response: NoticeView,
  }),
} as const;
