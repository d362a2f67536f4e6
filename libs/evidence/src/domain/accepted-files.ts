/** So much of a file's beginning tells what it is. */
export const HEAD_BYTES = 4096;

/** What a file is, told by its first bytes; a name proves nothing. */
const SIGNATURES: readonly { readonly mediaType: string; readonly begins: readonly (number | null)[] }[] = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
  { mediaType: 'image/tiff', begins: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', begins: [0x4d, 0x4d, 0x00, 0x2a] },
  {
    mediaType: 'image/webp',
    begins: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  },
];

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The national format of documents on which electronic fapiaos come (GB/T 33190). */
export const OFD = 'application/ofd';
const ARCHIVE_TYPES: Readonly<Record<string, string>> = { docx: DOCX, xlsx: XLSX, ofd: OFD };
/** A compound file of Microsoft's; among accepted files only Outlook's mails are one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const OUTLOOK_MAIL = 'application/vnd.ms-outlook';
const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

export const RFC822_MAIL = 'message/rfc822';
const TEXT_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  xml: 'application/xml',
  eml: RFC822_MAIL,
};

const beginsWith = (bytes: Uint8Array, begins: readonly (number | null)[]): boolean =>
  begins.every((byte, place) => byte === null || bytes[place] === byte);

/** Whether a file begins as a ZIP archive does, Office files among them. */
export const isArchive = (bytes: Uint8Array): boolean => beginsWith(bytes, ZIP);

const FTYP = [0x66, 0x74, 0x79, 0x70];
const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** Whether a file is a photo in HEIF, as iPhones take them by default (ISO/IEC 23008-12): no reader here opens it. */
export const isHeif = (bytes: Uint8Array): boolean =>
  beginsWith(bytes.subarray(4), FTYP) && HEIF_BRANDS.has(String.fromCharCode(...bytes.subarray(8, 12)));

const extensionOf = (fileName: string): string => /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

/**
 * The media type of an accepted file, told by its content; null for anything else: programs, archives,
 * pictures with another file's name. Office and OFD files are told by their archive and their name together.
 */
export function mediaTypeOf(bytes: Uint8Array, fileName: string): string | null {
  const found = SIGNATURES.find(({ begins }) => beginsWith(bytes, begins));
  if (found) return found.mediaType;
  const extension = extensionOf(fileName);
  if (isArchive(bytes)) return ARCHIVE_TYPES[extension] ?? null;
  if (beginsWith(bytes, COMPOUND)) return extension === 'msg' ? OUTLOOK_MAIL : null;
  return TEXT_TYPES[extension] && isText(bytes) ? TEXT_TYPES[extension] : null;
}

/** Text holds no NUL and hardly any other control character. */
function isText(bytes: Uint8Array): boolean {
  const begin = bytes.subarray(0, HEAD_BYTES);
  return !begin.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b,
  );
}
