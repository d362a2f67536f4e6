import type { IntakeReadingView } from '@overturn/contracts/public';
import {
  INTAKE_CONSENTS,
  type Cause,
  type IntakeConsent,
  type MarketplaceCode,
  type SuspensionType,
} from '@overturn/kernel/vocabulary';

/** What a visitor has typed so far. */
export interface IntakeDraft {
  readonly noticeText: string;
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

export type Missing = keyof IntakeDraft | 'contact';

/** What must still be filled in, in the order of the page. */
export function missingIn(draft: IntakeDraft): readonly Missing[] {
  const missing: Missing[] = [];
  if (draft.noticeText.trim().length < 20) missing.push('noticeText');
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
