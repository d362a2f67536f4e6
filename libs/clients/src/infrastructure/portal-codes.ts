import { randomInt } from 'node:crypto';

/** Six digits, each as likely as the next. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is signed and kept of a code: bound to its row, so that one code's hash tells nothing of another's. */
export const codeSignature = (codeId: string, code: string): string => `portal-code ${codeId} ${code}`;
