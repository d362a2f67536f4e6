/** What a notice file may be at most: beyond it the file is kept by the caller, but not read. */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  attachments: 200,
  mimeDepth: 20,
  htmlCharacters: 2_000_000,
  htmlDepth: 200,
  headerBytes: 256 * 1024,
  milliseconds: 10_000,
} as const;

export type ParseFailureCode =
  | 'NOTICES.EMPTY'
  | 'NOTICES.TOO_LARGE'
  | 'NOTICES.NOT_TEXT'
  | 'NOTICES.TOO_MANY_ATTACHMENTS'
  | 'NOTICES.MIME_TOO_DEEP'
  | 'NOTICES.UNREADABLE_MAIL'
  | 'NOTICES.PARSE_TIMEOUT';
