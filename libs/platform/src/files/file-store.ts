import type { Readable } from 'node:stream';

/** Keeps originals: written once, addressed by firm and SHA-256, never changed. */
export interface FileStore {
  /** Keeps bytes under a key; the same key again is left as it is. */
  put(key: string, bytes: Buffer, contentType: string): Promise<void>;
  /** As `put`, for a file that lies on this machine; never whole in memory. */
  putFile(key: string, file: string, contentType: string): Promise<void>;
  /** @throws FileMissing when nothing is there. */
  get(key: string): Promise<Buffer>;
  /** The bytes as a stream; the caller reads it to its end or destroys it. @throws FileMissing when nothing is there. */
  open(key: string): Promise<Readable>;
  /** Whether something is there under the key. */
  has(key: string): Promise<boolean>;
  /** Takes away what no row names any more (erasure, parts of an upload); nothing there is no error. */
  remove(key: string): Promise<void>;
  /** For /ready. @throws when the store cannot be reached or written. */
  check(): Promise<void>;
}

export const FILE_STORE = Symbol('FileStore');

export class FileMissing extends Error {
  constructor(key: string) {
    super(`No file under ${key}`);
    this.name = 'FileMissing';
  }
}

/** Where a firm's original with this hash lies. */
export const originalKey = (firmId: string, sha256: string): string =>
  `${firmId}/originals/${sha256.slice(0, 2)}/${sha256}`;
