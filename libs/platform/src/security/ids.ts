import { createHash, randomBytes } from 'node:crypto';
import { v5, v7 } from 'uuid';

const NAMESPACE = '6f9a2c1e-5b0d-4d8e-9a57-0d6a1f3c7b42';

/** A new id, ordered by time (UUID version 7). */
export const newId = (): string => v7();

/** The id that always comes of the same words: what is written twice is one row. */
export const derivedId = (words: string): string => v5(words, NAMESPACE);

/** A secret for a cookie or a mailed link: 256 bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The address of bytes in the file store. */
export const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** What is stored of a token. */
export const hashToken = (token: string): string => sha256Of(token);
