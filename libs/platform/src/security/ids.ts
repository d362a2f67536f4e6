import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new id, ordered by time (UUID version 7). */
export const newId = (): string => v7();

/** A secret for a cookie or a mailed link: 256 bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
