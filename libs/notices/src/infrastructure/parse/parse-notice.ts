import { fail, ok, type Result } from '@overturn/kernel';
import { decodeText } from './decode-text';
import { LIMITS, type ParseFailureCode } from './limits';
import { parseMail } from './parse-mail';
import { NO_HEADERS, type NoticeInput, type ParsedNotice } from './parsed-notice';
import { hostsInText } from './sanitise-html';

/** A mail file begins with header lines; some exports put an mbox line before them. */
const HEADER_LINE = /^(?:From [^\n]{1,200}\r?\n)?[A-Za-z][A-Za-z0-9-]{0,60}:[ \t\r\n]/;

/** Bytes to text, headers and safe HTML. The caller keeps the original bytes first. */
export async function parseNotice({
  bytes,
  source,
}: NoticeInput): Promise<Result<ParsedNotice, ParseFailureCode>> {
  if (bytes.length === 0) return fail('NOTICES.EMPTY');
  if (bytes.length > LIMITS.bytes)
    return fail('NOTICES.TOO_LARGE', { limit: LIMITS.bytes, size: bytes.length });
  const isMail = source === 'eml' && HEADER_LINE.test(bytes.toString('latin1', 0, 400));
  return isMail ? parseMail(bytes) : parsePlain(bytes);
}

function parsePlain(bytes: Buffer): Result<ParsedNotice, ParseFailureCode> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/^\ufeff/, '');
  if (text.trim() === '') return fail('NOTICES.EMPTY');
  return ok({
    text,
    headers: NO_HEADERS,
    sender: null,
    linkedHosts: hostsInText(text),
    sanitisedHtml: null,
    attachments: [],
  });
}
