import { fail, ok, type Result } from '@overturn/kernel';
import { DOCX, OFD, OUTLOOK_MAIL, RFC822_MAIL, XLSX, isHeif, mediaTypeOf } from './accepted-files';
import { safeFileName } from './safe-file-name';

/** What was found in an archive (Office files are one) by reading its directory and unpacking it into nothing. */
export interface ArchiveFacts {
  readonly entries: number;
  readonly expandedBytes: number;
  /** Names of what lies in it, as far as it was read. */
  readonly names: readonly string[];
}

/** What was found out about a file before it is kept. `broken`: its own reader cannot make sense of it. */
export interface FileFacts {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly head: Uint8Array;
  readonly image:
    { readonly width: number; readonly height: number; readonly pages: number } | 'broken' | null;
  readonly archive: ArchiveFacts | 'broken' | null;
  readonly hasTestVirus: boolean;
}

/** Opening more pixels than this costs more memory than a picture of a paper is worth. */
export const MOST_PIXELS = 120_000_000;
const MOST_PAGES = 200;
export const MOST_ENTRIES = 5_000;
export const MOST_EXPANDED_BYTES = 300 * 1024 * 1024;
/** Text in XML shrinks to a tenth, hardly ever to a hundredth. */
const MOST_EXPANSION = 150;
const EXPANSION_COUNTS_FROM = 20 * 1024 * 1024;
const MAIL_BYTES = 25 * 1024 * 1024;

export interface JudgedFile {
  readonly mediaType: string;
  readonly fileName: string;
}

/**
 * Whether a file may be kept, and as what: its content decides, never its name.
 * Fails with EVIDENCE.EMPTY, EVIDENCE.FILE_TYPE_NOT_SUPPORTED, EVIDENCE.INFECTED, EVIDENCE.FILE_BROKEN,
 * EVIDENCE.TOO_MANY_PIXELS, EVIDENCE.ARCHIVE_TOO_LARGE, EVIDENCE.MACROS_NOT_ALLOWED, EVIDENCE.TOO_LARGE.
 */
export function judgeFile(facts: FileFacts): Result<JudgedFile> {
  if (facts.sizeBytes === 0) return fail('EVIDENCE.EMPTY');
  if (facts.hasTestVirus) return fail('EVIDENCE.INFECTED');
  if (isHeif(facts.head)) return fail('EVIDENCE.HEIC_NOT_SUPPORTED');
  const mediaType = mediaTypeOf(facts.head, facts.fileName);
  const fileName = safeFileName(facts.fileName, mediaType ?? '');
  if (mediaType === null) return fail('EVIDENCE.FILE_TYPE_NOT_SUPPORTED', { fileName });
  if (isMail(mediaType) && facts.sizeBytes > MAIL_BYTES)
    return fail('EVIDENCE.TOO_LARGE', { megabytes: MAIL_BYTES / 1024 / 1024 });
  const refused = imageRefusal(facts, fileName) ?? archiveRefusal(facts, mediaType, fileName);
  return refused ?? ok({ mediaType, fileName });
}

/** What an archive of a kind holds; another one with its name is none. */
const MAIN_ENTRY: Readonly<Record<string, string>> = {
  [DOCX]: 'word/document.xml',
  [XLSX]: 'xl/workbook.xml',
  [OFD]: 'OFD.xml',
};

const isMail = (mediaType: string): boolean => mediaType === RFC822_MAIL || mediaType === OUTLOOK_MAIL;

function imageRefusal({ image }: FileFacts, fileName: string): Result<never> | null {
  if (image === null) return null;
  if (image === 'broken') return fail('EVIDENCE.FILE_BROKEN', { fileName });
  return image.width * image.height > MOST_PIXELS || image.pages > MOST_PAGES
    ? fail('EVIDENCE.TOO_MANY_PIXELS', { fileName, megapixels: MOST_PIXELS / 1_000_000 })
    : null;
}

function archiveRefusal(
  { archive, sizeBytes }: FileFacts,
  mediaType: string,
  fileName: string,
): Result<never> | null {
  const main = MAIN_ENTRY[mediaType];
  if (main === undefined) return null;
  if (archive === null || archive === 'broken') return fail('EVIDENCE.FILE_BROKEN', { fileName });
  const isBomb =
    archive.entries > MOST_ENTRIES ||
    archive.expandedBytes > MOST_EXPANDED_BYTES ||
    (archive.expandedBytes > EXPANSION_COUNTS_FROM && archive.expandedBytes / sizeBytes > MOST_EXPANSION);
  if (isBomb) return fail('EVIDENCE.ARCHIVE_TOO_LARGE', { fileName });
  if (archive.names.some((name) => /vbaproject|macrosheets|activex/i.test(name)))
    return fail('EVIDENCE.MACROS_NOT_ALLOWED', { fileName });
  return archive.names.includes(main) ? null : fail('EVIDENCE.FILE_TYPE_NOT_SUPPORTED', { fileName });
}
