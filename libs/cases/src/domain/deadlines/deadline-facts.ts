import type { DeadlineKind, MarketplaceCode, NoticeKind, SuspensionType } from '@overturn/kernel';
import type { Moment } from './deadline';
import type { DeadlineMatter, DeadlineOffset, DeadlineTrigger } from './rule-pack';

/** A deadline that the notice itself states: a period counted from its receipt, or a date outright. */
export interface StatedDeadline {
  readonly matter: DeadlineMatter;
  readonly kind: DeadlineKind;
  readonly due: { readonly offset: DeadlineOffset } | Moment;
  /** The words of the notice. */
  readonly quote: string;
}

/** What of a case decides its deadlines. */
export interface DeadlineFacts {
  readonly marketplace: MarketplaceCode;
  /** IANA zone of the marketplace, from the editable table of marketplaces. */
  readonly zone: string;
  readonly noticeKind: NoticeKind;
  /** Null while nobody has said it yet; an unknown type is taken for every type: better alarmed than missed. */
  readonly suspensionType: SuspensionType | null;
  readonly triggers: Readonly<Partial<Record<DeadlineTrigger, Moment>>>;
  readonly stated: readonly StatedDeadline[];
}
