import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BilingualText } from './plan-content';

const MARK_LENGTH = 16;

/** Names a text: the first 16 hex digits of the SHA-256 of its letters, however its blanks and accents are written. */
export const textMark = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text.normalize('NFC').replace(/\s+/g, ' ').trim()))).slice(0, MARK_LENGTH);

/** The Chinese changed after the English was written or confirmed. Where that is not known, nothing is claimed. */
export const isTranslationStale = ({ zh, en, enOf }: BilingualText): boolean =>
  zh.trim() !== '' && en.trim() !== '' && enOf !== null && enOf !== textMark(zh);
