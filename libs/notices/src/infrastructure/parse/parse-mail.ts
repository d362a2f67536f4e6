import { fail, ok, type Result } from '@overturn/kernel';
import iconv from 'iconv-lite';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import type { SenderFacts } from '../../domain/sender/judge-sender';
import { guessEncoding } from './decode-text';
import { LIMITS, type ParseFailureCode } from './limits';
import { mimeDepth } from './mime-depth';
import type { NoticeHeaders, ParsedNotice } from './parsed-notice';
import { hostsInText, sanitiseHtml, textOfHtml } from './sanitise-html';

/** A plain part shorter than this share of the HTML's text is a stub ("view in your browser"). */
const STUB_SHARE = 0.2;

/** Reads a mail file. Every refusal is a code; nothing is thrown for what a sender can put into a mail. */
export async function parseMail(bytes: Buffer): Promise<Result<ParsedNotice, ParseFailureCode>> {
  if (mimeDepth(bytes, LIMITS.mimeDepth) > LIMITS.mimeDepth)
    return fail('NOTICES.MIME_TOO_DEEP', { limit: LIMITS.mimeDepth });
  const parsed = await withinTime(parseOnce(bytes));
  if (!parsed.ok || !parsed.value.isMisencoded) return toNotice(parsed);
  const again = await withinTime(parseOnce(asUtf8Mail(bytes)));
  return toNotice(again.ok ? again : parsed);
}

interface Attempt {
  readonly mail: ParsedMail;
  readonly isMisencoded: boolean;
}

async function parseOnce(bytes: Buffer): Promise<Result<Attempt, ParseFailureCode>> {
  try {
    const mail = await simpleParser(bytes, {
      skipImageLinks: true,
      keepCidLinks: true,
      skipTextToHtml: true,
      skipHtmlToText: true,
      defaultInlineEmbedded: true,
      checksumAlgo: false,
      maxChildNodes: LIMITS.attachments + LIMITS.mimeDepth,
      maxHeadSize: LIMITS.headerBytes,
    });
    if (mail.attachments.length > LIMITS.attachments)
      return fail('NOTICES.TOO_MANY_ATTACHMENTS', { limit: LIMITS.attachments });
    const shown = `${mail.subject ?? ''}${mail.text ?? ''}${mail.html || ''}`;
    return ok({ mail, isMisencoded: shown.includes('\ufffd') });
  } catch (error) {
    const isTooMany = error instanceof Error && error.message.includes('child nodes');
    return isTooMany
      ? fail('NOTICES.TOO_MANY_ATTACHMENTS', { limit: LIMITS.attachments })
      : fail('NOTICES.UNREADABLE_MAIL');
  }
}

/** A mail whose declared charset is wrong or missing, as UTF-8 by the best guess. */
function asUtf8Mail(bytes: Buffer): Buffer {
  const text = iconv.decode(bytes, guessEncoding(bytes));
  const relabelled = text.replace(/charset ?= ?"?[\w.:-]{1,40}"?/gi, 'charset="utf-8"');
  return Buffer.from(relabelled, 'utf8');
}

async function withinTime<T>(
  work: Promise<Result<T, ParseFailureCode>>,
): Promise<Result<T, ParseFailureCode>> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Result<T, ParseFailureCode>>((resolve) => {
    timer = setTimeout(() => resolve(fail('NOTICES.PARSE_TIMEOUT')), LIMITS.milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function toNotice(parsed: Result<Attempt, ParseFailureCode>): Result<ParsedNotice, ParseFailureCode> {
  if (!parsed.ok) return parsed;
  const { mail } = parsed.value;
  const html = (mail.html || '').slice(0, LIMITS.htmlCharacters);
  const sanitised = html === '' ? null : sanitiseHtml(html);
  const body = bodyOf(mail.text ?? '', sanitised === null ? '' : textOfHtml(sanitised.html));
  const headers = headersOf(mail);
  const text = headers.subject === null ? body : `${headers.subject}\n\n${body}`;
  if (text.trim() === '') return fail('NOTICES.EMPTY');
  return ok({
    text,
    headers,
    sender: senderOf(mail),
    linkedHosts: [...new Set([...(sanitised?.linkedHosts ?? []), ...hostsInText(body)])],
    sanitisedHtml: sanitised?.html ?? null,
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      fileName: filename ?? null,
      contentType,
      sizeBytes: size,
    })),
  });
}

const bodyOf = (plain: string, ofHtml: string): string =>
  plain.trim().length > ofHtml.trim().length * STUB_SHARE ? plain : ofHtml;

function headersOf(mail: ParsedMail): NoticeHeaders {
  const from = mail.from?.value[0];
  return {
    subject: mail.subject?.trim() || null,
    fromAddress: from?.address || null,
    fromName: from?.name || null,
    date: isoInstant(rawHeader(mail, 'date')),
    messageId: mail.messageId ?? null,
    inReplyTo: mail.inReplyTo ?? null,
  };
}

const LAST_INSTANT_MS = Date.UTC(9999, 11, 31);

/** mailparser takes an unreadable Date for now: read the header itself. Years that no mail has are none. */
function isoInstant(header: string | null): string | null {
  const milliseconds =
    header === null ? Number.NaN : Date.parse(header.replace(/\([^)]{0,100}\)/g, '').trim());
  const isPossible = milliseconds >= 0 && milliseconds <= LAST_INSTANT_MS;
  return isPossible ? new Date(milliseconds).toISOString() : null;
}

function senderOf(mail: ParsedMail): SenderFacts {
  const from = mail.from?.value[0];
  return {
    from: from?.address ? { name: from.name, address: from.address } : null,
    returnPath: addressIn(mail, 'return-path'),
    replyTo: firstAddress(mail.replyTo),
    authenticationResults: rawHeader(mail, 'authentication-results'),
  };
}

const firstAddress = (header: AddressObject | undefined): string | null => header?.value[0]?.address ?? null;

const addressIn = (mail: ParsedMail, name: string): string | null =>
  /[^\s<>]{1,200}@[^\s<>]{1,200}/.exec(rawHeader(mail, name) ?? '')?.[0] ?? null;

/** The first header line of a name, unfolded, without its name. */
function rawHeader(mail: ParsedMail, name: string): string | null {
  const line = mail.headerLines.find(({ key }) => key === name)?.line;
  return line === undefined
    ? null
    : line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim();
}
