import type { IntakeReadingView } from '@overturn/contracts/public';
import {
  INTAKE_CONSENTS,
  type Cause,
  type IntakeConsent,
  type MarketplaceCode,
  type SuspensionType,
} from '@overturn/kernel/vocabulary';

/** A photo or file of the notice that has arrived; `words` are null where a person must read it. */
export interface DraftFile {
  readonly id: string;
  readonly fileName: string;
  readonly words: string | null;
}

/** What a visitor has typed and sent so far. */
export interface IntakeDraft {
  readonly noticeText: string;
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

/** With a file that has arrived; its words are the notice, unless the visitor has pasted one. */
export const withFile = (draft: IntakeDraft, file: DraftFile): IntakeDraft => ({
  ...draft,
  files: [...draft.files.filter(({ id }) => id !== file.id), file],
  noticeText: isNotice(draft.noticeText) ? draft.noticeText : (file.words ?? draft.noticeText),
});

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
