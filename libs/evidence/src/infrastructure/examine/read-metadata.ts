import sharp from 'sharp';
import type { FileMetadata } from '../../domain/integrity/file-metadata';
import { ReadingFailed, runApart } from '@overturn/platform';

const LIMITS = { milliseconds: 15_000, heapMegabytes: 192, growthMegabytes: 160 };
/** A larger PDF is read whole for hardly anything: it is a catalogue, not a paper. */
const MOST_PDF_BYTES = 30 * 1024 * 1024;
const PROGRAM_LENGTH = 200;

/** As it comes from a reader: text as the file wrote it, moments in ISO 8601. */
interface RawMetadata {
  readonly programs: readonly unknown[];
  readonly madeAt: unknown;
  readonly changedAt: unknown;
}

const PDF = `
  const { PDFDocument } = require(paths.pdf);
  const paper = await PDFDocument.load(require('node:fs').readFileSync(input.path), {
    ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: false });
  const told = (read) => { try { const value = read(); return value instanceof Date ? value.toJSON() : value; } catch { return null; } };
  return { programs: [told(() => paper.getCreator()), told(() => paper.getProducer())],
    madeAt: told(() => paper.getCreationDate()), changedAt: told(() => paper.getModificationDate()) };`;

const EXIF = `
  const { Image = {}, Photo = {} } = require(paths.exif)(Buffer.from(input.exif));
  return { programs: [Image.ProcessingSoftware, Image.Software],
    madeAt: (Photo.DateTimeOriginal ?? Photo.DateTimeDigitized)?.toJSON(), changedAt: Image.DateTime?.toJSON() };`;

/**
 * What a file says of its own making, read apart with bounded time and memory; null for types that say nothing and for
 * what its reader cannot make sense of: that is no reason to refuse a file.
 */
export async function readMetadata(
  path: string,
  mediaType: string,
  sizeBytes: number,
): Promise<FileMetadata | null> {
  try {
    if (mediaType === 'application/pdf')
      return sizeBytes > MOST_PDF_BYTES
        ? null
        : tidy(
            await runApart<RawMetadata>(PDF, { pdf: require.resolve('@cantoo/pdf-lib') }, { path }, LIMITS),
          );
    return mediaType.startsWith('image/') ? await ofPicture(path) : null;
  } catch (error) {
    if (error instanceof ReadingFailed) return null;
    throw error;
  }
}

async function ofPicture(path: string): Promise<FileMetadata | null> {
  const { exif, xmp, comments } = await sharp(path, { limitInputPixels: false }).metadata();
  const raw = exif
    ? await runApart<RawMetadata>(EXIF, { exif: require.resolve('exif-reader') }, { exif }, LIMITS)
    : { programs: [], madeAt: null, changedAt: null };
  const named = (comments ?? []).filter(({ keyword }) => keyword === 'Software').map(({ text }) => text);
  return tidy({ ...raw, programs: [...raw.programs, ...named, creatorTool(xmp?.toString('utf8') ?? '')] });
}

const creatorTool = (xmp: string): string | null =>
  /xmp:CreatorTool(?:="|>)([^"<]{1,200})/.exec(xmp)?.[1] ?? null;

/** Control characters out, empty and repeated programs out, moments that are none out. */
function tidy({ programs, madeAt, changedAt }: RawMetadata): FileMetadata | null {
  const named = programs
    .flatMap((one) => (typeof one === 'string' ? [one.replace(/\p{C}+/gu, ' ').trim()] : []))
    .filter((one) => one !== '')
    .map((one) => one.slice(0, PROGRAM_LENGTH));
  const found = { programs: [...new Set(named)], madeAt: momentOf(madeAt), changedAt: momentOf(changedAt) };
  return found.programs.length > 0 || found.madeAt || found.changedAt ? found : null;
}

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Cameras whose clock was never set say 1970 or 2000-01-01 00:00. */
function momentOf(value: unknown): Date | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return time >= EARLIEST && time < LATEST ? new Date(time) : null;
}
