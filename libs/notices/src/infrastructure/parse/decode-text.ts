import { fail, ok, type Result } from '@overturn/kernel';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import type { ParseFailureCode } from './limits';

const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX
  [0x1f, 0x8b], // GZIP
  [0xd0, 0xcf, 0x11, 0xe0], // MSG, DOC
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7Z
];
const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf8'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf32be'],
  [[0xff, 0xfe], 'utf16le'],
  [[0xfe, 0xff], 'utf16be'],
];
/** Encodings that notices come in; chardet also guesses many that they never do. */
const EXPECTED = [
  'GB18030',
  'Big5',
  'Shift_JIS',
  'EUC-JP',
  'ISO-2022-JP',
  'EUC-KR',
  'windows-1252',
  'ISO-8859-1',
];
const SAMPLE = 64 * 1024;

const startsWith = (bytes: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** Bytes of unknown encoding as text: byte order mark, UTF-8, UTF-16 by its zeros, else the best guess. */
export function decodeText(bytes: Buffer): Result<string, ParseFailureCode> {
  if (MAGIC.some((magic) => startsWith(bytes, magic))) return fail('NOTICES.NOT_TEXT');
  const bom = BOMS.find(([mark]) => startsWith(bytes, mark));
  const text = bom
    ? iconv.decode(bytes, bom[1])
    : (asUtf8(bytes) ?? iconv.decode(bytes, guessEncoding(bytes)));
  return looksBinary(text) ? fail('NOTICES.NOT_TEXT') : ok(text);
}

const asUtf8 = (bytes: Buffer): string | null => {
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A name that iconv-lite knows. */
export function guessEncoding(bytes: Buffer): string {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && (zeros[i % 2] = (zeros[i % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) > sample.length / 8) return odd > even ? 'utf16le' : 'utf16be';
  const guess = analyse(sample).find(({ name }) => EXPECTED.includes(name));
  return guess?.name ?? 'gb18030';
}

/** Control characters, or what could not be decoded, in more than one of twenty characters. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd * 20 > sample.length;
}
