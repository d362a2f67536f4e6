import type { IntakeReadingView, ReadIntakeFileView } from '@overturn/contracts/public';
import {
  INTAKE_CONSENTS,
  type Cause,
  type IntakeConsent,
  type MarketplaceCode,
  type SuspensionType,
} from '@overturn/kernel/vocabulary';

/** A photo or file of the notice that has arrived; `words` are null while it is read, and where a person must read it. */
export type DraftFile = ReadIntakeFileView;

/** What a visitor has typed and sent so far. */
export interface IntakeDraft {
  readonly noticeText: string;
  /** A machine read the words of the notice from a photo, whatever was put right since. */
  readonly isFromPhoto: boolean;
  readonly files: readonly DraftFile[];
  readonly suspensionType: SuspensionType | null;
  readonly marketplace: MarketplaceCode | null;
  readonly cause: Cause | null;
  readonly receivedOn: string;
  readonly company: string;
  readonly shop: string;
  readonly name: string;
  readonly phone: string;
  readonly wechat: string;
  readonly email: string;
  readonly message: string;
  readonly consents: readonly IntakeConsent[];
  readonly website: string;
}

export const emptyDraft = (today: string): IntakeDraft => ({
  noticeText: '',
  isFromPhoto: false,
  files: [],
  suspensionType: null,
  marketplace: null,
  cause: null,
  receivedOn: today,
  company: '',
  shop: '',
  name: '',
  phone: '',
  wechat: '',
  email: '',
  message: '',
  consents: [],
  website: '',
});

/** Takes over what was read, where the visitor has not said otherwise. */
export const withReading = (draft: IntakeDraft, reading: IntakeReadingView): IntakeDraft => ({
  ...draft,
  suspensionType: draft.suspensionType ?? reading.suspensionType,
  marketplace: draft.marketplace ?? reading.marketplace,
  cause: draft.cause ?? reading.causes[0] ?? null,
  shop: draft.shop || (reading.sellerName ?? ''),
  receivedOn: reading.noticeDate ?? draft.receivedOn,
});

/** With what was typed; a notice that was emptied has nothing of a photo any more. */
export function withChange(draft: IntakeDraft, part: Partial<IntakeDraft>): IntakeDraft {
  const next = { ...draft, ...part };
  return { ...next, isFromPhoto: next.isFromPhoto && next.noticeText.trim() !== '' };
}

/**
 * With a file that has arrived or was read; its words are the notice, unless the visitor has pasted one. A notice over several
 * photos grows by each.
 */
export function withFile(draft: IntakeDraft, file: DraftFile): IntakeDraft {
  const files = [...draft.files.filter(({ id }) => id !== file.id), file];
  const { words, photo } = file;
  if (words === null) return { ...draft, files };
  if (!isNotice(draft.noticeText)) return { ...draft, files, noticeText: words, isFromPhoto: photo !== null };
  const isNextPage = draft.isFromPhoto && photo !== null && !draft.noticeText.includes(words);
  return { ...draft, files, noticeText: isNextPage ? `${draft.noticeText}\n\n${words}` : draft.noticeText };
}

export const photosWaiting = (files: readonly DraftFile[]): DraftFile[] =>
  files.filter(({ photo }) => photo?.state === 'waiting');

/** How sure the machine was of the photos it could read, 0 to 100: of the least clear one; null without one. */
export function clarityOf(files: readonly DraftFile[]): number | null {
  const known = files.flatMap(({ photo }) => photo?.confidence ?? []);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Enough words to be read. */
export const isNotice = (text: string): boolean => text.trim().length >= 20;

export type Missing = keyof IntakeDraft | 'contact';

/** What must still be filled in, in the order of the page. */
export function missingIn(draft: IntakeDraft): readonly Missing[] {
  const missing: Missing[] = [];
  const hasFilesOnly = draft.files.length > 0 && draft.noticeText.trim() === '';
  if (!isNotice(draft.noticeText) && !hasFilesOnly) missing.push('noticeText');
  for (const key of [
    'suspensionType',
    'marketplace',
    'cause',
    'receivedOn',
    'company',
    'shop',
    'name',
  ] as const)
    if (!draft[key]?.trim()) missing.push(key);
  if (![draft.phone, draft.wechat, draft.email].some((way) => way.trim())) missing.push('contact');
  if (!INTAKE_CONSENTS.every((one) => draft.consents.includes(one))) missing.push('consents');
  return missing;
}

/** The causes to send: the chosen one first, then those that the notice names as well. */
export const causesOf = (cause: Cause, read: readonly Cause[]): Cause[] =>
  [...new Set([cause, ...read])].slice(0, 5);
