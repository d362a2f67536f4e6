import type {
  AccountState,
  AskedDocument,
  Cause,
  Channel,
  MarketplaceCode,
  NoticeKind,
  NoticeLanguage,
  NoticeRole,
  SenderVerdict,
  SuspensionType,
} from '@overturn/kernel';
import type { Span } from './text/notice-text';

/** Why a value was read: the rule, and where in the text; no span where the text itself says nothing. */
export interface Reason {
  readonly ruleId: string;
  readonly span: Span | null;
}

/** A judgement of the machine. Confidence 0..1; 0 with an empty value means that nothing was recognised. */
export interface Judged<T> {
  readonly value: T;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A value with the place in the text that says it. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
}

export interface SenderReading {
  readonly verdict: SenderVerdict;
  readonly reasons: readonly { readonly code: SenderReasonCode; readonly detail: string | null }[];
}

export const SENDER_REASON_CODES = [
  'NO_HEADERS',
  'FROM_MISSING',
  'FROM_AMAZON',
  'FROM_NOT_AMAZON',
  'FROM_LOOK_ALIKE',
  'NAME_CLAIMS_AMAZON',
  'RETURN_PATH_DIFFERS',
  'REPLY_TO_DIFFERS',
  'NO_AUTHENTICATION_RESULTS',
  'SPF_FAILED',
  'DKIM_FAILED',
  'DMARC_FAILED',
  'DMARC_PASSED',
  'DKIM_PASSED',
  'LINK_LOOK_ALIKE',
  'LINK_NOT_AMAZON',
] as const;
export type SenderReasonCode = (typeof SENDER_REASON_CODES)[number];

/** Minor units as a decimal string: 1234 is 12.34 USD, and 1234 JPY. */
export interface Amount {
  readonly currency: string;
  readonly minor: string;
}

/** `within`: from the notice. For `funds_request` it is the wait before the request, not a latest date. */
export type StatedDeadlineValue =
  | { readonly kind: 'within'; readonly amount: number; readonly unit: 'hours' | 'days' | 'working_days' }
  | { readonly kind: 'on'; readonly date: string };

export interface StatedDeadline extends Found<StatedDeadlineValue> {
  readonly about: 'appeal' | 'respond' | 'funds_request' | 'unknown';
}

export interface Extracted {
  readonly asins: readonly Found<string>[];
  readonly orderIds: readonly Found<string>[];
  readonly amounts: readonly Found<Amount>[];
  readonly askedDocuments: readonly Found<AskedDocument>[];
  readonly statedDeadlines: readonly StatedDeadline[];
  /** Calendar dates, YYYY-MM-DD, without those of the deadlines. */
  readonly dates: readonly Found<string>[];
  /** YYYY-MM-DD: of the mail's Date header in UTC, else as the text says. */
  readonly noticeDate: {
    readonly value: string;
    readonly from: 'header' | 'text';
    readonly span: Span | null;
  } | null;
  readonly channel: readonly Found<Channel>[];
  readonly attemptsLeft: readonly Found<number>[];
  readonly sellerNames: readonly Found<string>[];
  readonly merchantTokens: readonly Found<string>[];
}

export const WARNING_CODES = [
  'NOTICES.DATE_IN_FUTURE',
  'NOTICES.DATE_BEFORE_1995',
  'NOTICES.DATE_AMBIGUOUS',
  'NOTICES.KIND_UNRECOGNISED',
  'NOTICES.KIND_UNCERTAIN',
  'NOTICES.UNDECODABLE_CHARACTERS',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  readonly span: Span | null;
}

/** Everything read from one notice. Plain JSON: no dates, no bigint, no undefined. */
export interface NoticeReading {
  readonly schemaVersion: 1;
  readonly rulesVersion: string;
  /** The canonical text that every span refers to; of a mail, the subject is its first line. */
  readonly text: string;
  readonly language: NoticeLanguage;
  readonly sender: SenderReading;
  readonly kind: Judged<NoticeKind>;
  readonly role: Judged<NoticeRole>;
  readonly suspensionType: Judged<SuspensionType | null>;
  readonly accountState: Judged<AccountState | null>;
  readonly causes: Judged<readonly Cause[]>;
  readonly marketplace: Judged<MarketplaceCode | null>;
  readonly extracted: Extracted;
  readonly warnings: readonly Warning[];
}
