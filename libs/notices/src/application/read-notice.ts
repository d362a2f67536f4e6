import { ok, type Result } from '@overturn/kernel';
import { createHash } from 'node:crypto';
import type { NoticeReading } from '../domain/notice-reading';
import { readText } from '../domain/read-text';
import type { ParseFailureCode } from '../infrastructure/parse/limits';
import { parseNotice } from '../infrastructure/parse/parse-notice';
import type { NoticeHeaders, NoticeInput, ParsedNotice } from '../infrastructure/parse/parsed-notice';

export interface ReadNoticeInput extends NoticeInput {
  /** YYYY-MM-DD of the caller's clock: dates after it are flagged as lying in the future. */
  readonly today: string;
}

export interface ReadNotice {
  readonly reading: NoticeReading;
  /** For a sandboxed frame; null where the notice has no HTML. */
  readonly sanitisedHtml: string | null;
  /** Of the bytes as they came, lower-case hex. */
  readonly sha256: string;
  readonly headers: NoticeHeaders;
  readonly attachments: ParsedNotice['attachments'];
}

/** Bytes to a reading. Expected trouble is a failure with a code; the same input always gives the same reading. */
export async function readNotice(input: ReadNoticeInput): Promise<Result<ReadNotice, ParseFailureCode>> {
  const parsed = await parseNotice(input);
  if (!parsed.ok) return parsed;
  const { text, sender, linkedHosts, headers, sanitisedHtml, attachments } = parsed.value;
  const headerDate = headers.date?.slice(0, 10) ?? null;
  const reading = readText({ text, sender, linkedHosts, headerDate, today: input.today });
  return ok({ reading, sanitisedHtml, sha256: sha256Of(input.bytes), headers, attachments });
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
