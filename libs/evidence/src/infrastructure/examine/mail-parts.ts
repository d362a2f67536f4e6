import { OUTLOOK_MAIL, RFC822_MAIL } from '../../domain/accepted-files';
import { runApart } from '@overturn/platform';

/** A file that came inside a mail. */
export interface MailPart {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const MOST_PARTS = 50;
const LIMITS = { milliseconds: 20_000, heapMegabytes: 256 };

const RFC822 = `
  const { simpleParser } = require(paths.mailparser);
  const mail = await simpleParser(require('node:fs').createReadStream(input.path), {
    skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true, checksumAlgo: false,
    maxChildNodes: 200, maxHeadSize: 1000000 });
  return mail.attachments.slice(0, input.most).map((one) => ({ fileName: one.filename || '', isInline: one.related === true,
    bytes: new Uint8Array(one.content) }));`;

const OUTLOOK = `
  const Reader = require(paths.msgreader).default;
  const reader = new Reader(require('node:fs').readFileSync(input.path));
  const { attachments = [], error, subject, senderName, body } = reader.getFileData();
  if (error || [subject, senderName, body].every((one) => one === undefined)) throw new Error(error || 'no mail');
  return attachments.slice(0, input.most).filter((one) => !one.innerMsgContent).map((one) => {
    const { fileName, content } = reader.getAttachment(one);
    return { fileName: fileName || '', isInline: one.attachmentHidden === true, bytes: new Uint8Array(content) };
  });`;

/**
 * The files inside a mail, at most 50; pictures that belong to its look are told apart.
 * @throws ReadingFailed when its reader cannot make sense of it
 */
export function mailParts(
  path: string,
  mediaType: string,
): Promise<readonly (MailPart & { readonly isInline: boolean })[]> {
  const input = { path, most: MOST_PARTS };
  if (mediaType === RFC822_MAIL)
    return runApart(RFC822, { mailparser: require.resolve('mailparser') }, input, LIMITS);
  if (mediaType === OUTLOOK_MAIL)
    return runApart(OUTLOOK, { msgreader: require.resolve('@kenjiuno/msgreader') }, input, LIMITS);
  return Promise.resolve([]);
}
