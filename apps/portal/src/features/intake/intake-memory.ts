import {
  CAUSES,
  MARKETPLACE_CODES,
  SUSPENSION_TYPES,
  type MarketplaceCode,
} from '@overturn/kernel/vocabulary';
import { emptyDraft, type DraftFile, type IntakeDraft } from './intake-draft';

const DAY_MS = 86_400_000;
/** Somebody's case lies open on a device no longer than it is of use. */
const KEPT_DAYS = 14;
/** Files that wait for their enquiry are gone after a day; an hour less is sure. */
const FILES_KEPT_MS = DAY_MS - 3_600_000;

const WORDS = [
  'noticeText',
  'receivedOn',
  'company',
  'shop',
  'name',
  'phone',
  'wechat',
  'email',
  'message',
] as const;

/** An enquiry on the way, as this device keeps it, and the key under which it is sent. */
export interface KeptDraft {
  readonly draft: IntakeDraft;
  readonly sendingKey: string;
}

/** Whether there is anything to lose. */
export const isBegun = (draft: IntakeDraft): boolean =>
  draft.files.length > 0 ||
  [draft.suspensionType, draft.marketplace, draft.cause].some((one) => one !== null) ||
  WORDS.some((word) => word !== 'receivedOn' && draft[word].trim() !== '');

/** Consents are not kept: whoever sends gives them, when they send. */
export const writeDraft = ({ draft, sendingKey }: KeptDraft, now: number): string => {
  const { consents: _, website: __, ...kept } = draft;
  return JSON.stringify({ ...kept, sendingKey, keptAt: now });
};

/** Reads what was kept, whatever it has become since; null when there is nothing of use any more. */
export function readDraft(text: string | null, today: string, now: number): KeptDraft | null {
  const kept = recordIn(text);
  const age = now - Number(kept?.['keptAt']);
  if (!kept || !(age < KEPT_DAYS * DAY_MS) || typeof kept['sendingKey'] !== 'string') return null;
  const empty = emptyDraft(today);
  const words = Object.fromEntries(
    WORDS.map((word) => [word, typeof kept[word] === 'string' ? kept[word] : empty[word]]),
  );
  const draft: IntakeDraft = {
    ...empty,
    ...words,
    suspensionType: oneOf(SUSPENSION_TYPES, kept['suspensionType']),
    marketplace: oneOf<MarketplaceCode>(MARKETPLACE_CODES, kept['marketplace']),
    cause: oneOf(CAUSES, kept['cause']),
    isFromPhoto: kept['isFromPhoto'] === true,
    files: age < FILES_KEPT_MS && Array.isArray(kept['files']) ? kept['files'].filter(isFile) : [],
  };
  return isBegun(draft) ? { draft, sendingKey: kept['sendingKey'] } : null;
}

function recordIn(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null;

const isFile = (value: unknown): value is DraftFile =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'fileName' in value &&
  typeof value.fileName === 'string' &&
  'words' in value &&
  (value.words === null || typeof value.words === 'string') &&
  'photo' in value &&
  (value.photo === null || (typeof value.photo === 'object' && 'state' in value.photo));
