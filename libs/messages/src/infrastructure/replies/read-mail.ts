import { storableText } from '@overturn/kernel';
import { ReadingFailed, runApart } from '@overturn/platform';
import type { MailHeaders } from '../../domain/judge-mail';
import { foldFragments, splitReply, type ReplyFragment, type SplitReply } from '../../domain/split-reply';

/** A file that came with a mail. */
export interface MailFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A mail, read. */
export interface ReadMail {
  readonly headers: MailHeaders;
  readonly text: string;
  readonly files: readonly MailFile[];
}

const LIMITS = { milliseconds: 20_000, heapMegabytes: 256 };
const MOST_FILES = 30;
/** Pictures in a mail’s look are logos and buttons; a screenshot that somebody pasted is larger. */
const LEAST_PICTURE_BYTES = 20_000;

const READ = `
  const { simpleParser } = require(paths.mailparser);
  const mail = await simpleParser(Buffer.from(input.bytes), {
    skipTextToHtml: true, skipHtmlToText: true, skipTextLinks: true, skipImageLinks: true, keepCidLinks: true,
    checksumAlgo: false, maxChildNodes: 200, maxHeadSize: 1000000 });
  const plain = String(mail.text || '');
  const ofHtml = () => require(paths.html).htmlToText(String(mail.html || '').slice(0, 2000000), {
    wordwrap: false, limits: { maxDepth: 100, ellipsis: '' },
    selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' }] });
  const header = (name) => String((mail.headerLines.find(({ key }) => key === name) || { line: '' }).line).slice(0, 2000);
  const from = mail.from ? mail.from.value.flatMap((one) => one.group || [one]) : [];
  return {
    headers: {
      from: from.length === 1 ? from[0].address || null : null,
      subject: String(mail.subject || '').slice(0, 500),
      contentType: header('content-type').replace(/^[^:]*:\\s*/, ''),
      lines: Object.fromEntries(mail.headerLines.slice(0, 500).reverse().map(({ key, line }) =>
        [key, line.slice(line.indexOf(':') + 1).replace(/\\s+/g, ' ').trim().slice(0, 500)])),
    },
    text: (plain.trim() === '' ? ofHtml() : plain).slice(0, 1000000),
    files: input.withFiles ? mail.attachments
      .filter((one) => !one.related || (/^image\\//.test(one.contentType) && one.size >= input.leastPicture))
      .slice(0, input.mostFiles)
      .map((one) => ({ fileName: one.filename || 'file', bytes: new Uint8Array(one.content) })) : [],
  };`;

/** @returns null for what no mail reader makes sense of, or only with too much time or memory */
export async function readMail(bytes: Buffer, withFiles: boolean): Promise<ReadMail | null> {
  const input = { bytes, withFiles, mostFiles: MOST_FILES, leastPicture: LEAST_PICTURE_BYTES };
  try {
    const paths = { mailparser: require.resolve('mailparser'), html: require.resolve('html-to-text') };
    const { files, headers, ...mail } = await runApart<ReadMail>(READ, paths, input, LIMITS);
    return {
      ...mail,
      headers: { ...headers, from: headers.from === null ? null : storableText(headers.from) },
      files: files.map((one) => ({ ...one, fileName: storableText(one.fileName) })),
    };
  } catch (error) {
    if (error instanceof ReadingFailed) return null;
    throw error;
  }
}

const FRAGMENTS = `
  const { default: Reader } = await import(require('node:url').pathToFileURL(paths.reader).href);
  return new Reader().read(input.text).getFragments().map((one) =>
    ({ text: one.getContent(), isQuoted: one.isQuoted(), isSignature: one.isSignature() }));`;

/** Words of which every pattern of the reader of quotations needs one: most answers in Chinese have none. */
const MAY_BE_MARKED =
  /wrote|schrieb|crit\b|escribi|scritto|escreveu|schreef|skrev|pisze|napisał|kirjoitti|작성|のメッセージ|original|oprindelig|origine|ursprüngliche|^>|^\s*(From|Von|De|Van|Da) ?:|^\s*[-_+=]{2,}|^(Sent|Get|Gesendet|Sendt|Envoy|Enviado|Verzonden|Verstuurd|Cheers|Best)|regards/im;

/**
 * What was written in a mail, without what is quoted. Marks of Chinese programs first: email-reply-parser knows none but
 * 写道, and takes everything from the first line that begins with 在 for it. Its patterns are not linear: it has two seconds.
 */
export async function wordsOfMail(text: string): Promise<SplitReply> {
  const split = splitReply(text);
  if (!MAY_BE_MARKED.test(split.words)) return split;
  try {
    const paths = { reader: require.resolve('email-reply-parser') };
    const limits = { ...LIMITS, milliseconds: 2_000 };
    return foldFragments(
      split,
      await runApart<ReplyFragment[]>(FRAGMENTS, paths, { text: split.words }, limits),
    );
  } catch (error) {
    if (error instanceof ReadingFailed) return split;
    throw error;
  }
}
