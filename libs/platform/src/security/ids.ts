import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new id, ordered by time (UUID version 7). */
export const newId = (): string => v7();

/** A secret for a cookie or a mailed link: 256 bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The address of bytes in the file store. */
export const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** What is stored of a token. */
export const hashToken = (token: string): string => sha256Of(token);
