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
  type Failure,
  type NoticeSource,
  type Result,
} from '@overturn/kernel';
import { z } from 'zod';
import { SENDER_REASON_CODES, WARNING_CODES } from '../domain/notice-reading';
import type { ParseFailureCode } from '../infrastructure/parse/limits';
import type { ReadNotice } from './read-notice';

const Span = z
  .strictObject({ start: z.int(), end: z.int() })
  .meta({ description: 'Half-open range of UTF-16 offsets into `text`.' });
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const judged = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    confidence: z.number().min(0).max(1),
    reasons: z.array(z.strictObject({ ruleId: z.string(), span: Span.nullable() })),
  });
const found = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ value, span: Span }));

const StatedDeadline = z.strictObject({
  about: z
    .enum(['appeal', 'respond', 'funds_request', 'unknown'])
    .meta({ description: 'For `funds_request` the duration is the wait before the request.' }),
  value: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('within'),
      amount: z.int(),
      unit: z.enum(['hours', 'days', 'working_days']),
    }),
    z.strictObject({ kind: z.literal('on'), date: IsoDate }),
  ]),
  span: Span,
});

const Reading = z.strictObject({
  schemaVersion: z.literal(1),
  rulesVersion: z.string(),
  text: z.string(),
  language: z.enum(NOTICE_LANGUAGES),
  sender: z.strictObject({
    verdict: z.enum(SENDER_VERDICTS),
    reasons: z.array(z.strictObject({ code: z.enum(SENDER_REASON_CODES), detail: z.string().nullable() })),
  }),
  kind: judged(z.enum(NOTICE_KINDS)),
  role: judged(z.enum(NOTICE_ROLES)),
  suspensionType: judged(z.enum(SUSPENSION_TYPES).nullable()),
  accountState: judged(z.enum(ACCOUNT_STATES).nullable()),
  causes: judged(z.array(z.enum(CAUSES))),
  marketplace: judged(z.enum(MARKETPLACE_CODES).nullable()),
  extracted: z.strictObject({
    asins: found(z.string()),
    orderIds: found(z.string()),
    amounts: found(z.strictObject({ currency: z.string(), minor: z.string().regex(/^\d+$/) })),
    askedDocuments: found(z.enum(ASKED_DOCUMENTS)),
    statedDeadlines: z.array(StatedDeadline),
    dates: found(IsoDate),
    noticeDate: z
      .strictObject({ value: IsoDate, from: z.enum(['header', 'text']), span: Span.nullable() })
      .nullable(),
    channel: found(z.enum(CHANNELS)),
    attemptsLeft: found(z.int()),
    sellerNames: found(z.string()),
    merchantTokens: found(z.string()),
  }),
  warnings: z.array(z.strictObject({ code: z.enum(WARNING_CODES), span: Span.nullable() })),
});

/** What `npm run --silent cli -- notices read FILE` prints; docs/notices-reading.schema.json is made from it. */
export const ReadingReport = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    file: z.strictObject({
      source: z.enum(NOTICE_SOURCES),
      sizeBytes: z.int(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    headers: z.strictObject({
      subject: z.string().nullable(),
      fromAddress: z.string().nullable(),
      fromName: z.string().nullable(),
      date: z.string().nullable(),
      messageId: z.string().nullable(),
      inReplyTo: z.string().nullable(),
    }),
    attachments: z.array(
      z.strictObject({ fileName: z.string().nullable(), contentType: z.string(), sizeBytes: z.int() }),
    ),
    hasHtml: z.boolean(),
    reading: Reading,
  }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  }),
]);
export type ReadingReport = z.infer<typeof ReadingReport>;

/** The report of one file: its reading, or the code of why there is none. */
export function readingReport(
  file: { readonly source: NoticeSource; readonly sizeBytes: number },
  result: Result<ReadNotice, ParseFailureCode>,
): ReadingReport {
  if (!result.ok) return failed(result.error);
  const { reading, sha256, headers, attachments, sanitisedHtml } = result.value;
  const { source, sizeBytes } = file;
  return ReadingReport.parse({
    ok: true,
    file: { source, sizeBytes, sha256 },
    headers,
    attachments,
    hasHtml: sanitisedHtml !== null,
    reading,
  });
}

const failed = ({ code, params }: Failure): ReadingReport => ({
  ok: false,
  error: { code, params: { ...params } },
});

/** The JSON schema of the report (draft 2020-12), as the docs keep it. */
export const readingReportSchema = (): object => z.toJSONSchema(ReadingReport);
