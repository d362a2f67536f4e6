import type { DeadlineKind, MarketplaceCode, NoticeKind, SuspensionType } from '@overturn/kernel';
import type { Moment } from './deadline';
import type { DeadlineMatter, DeadlineOffset, DeadlineTrigger } from './rule-pack';

/** A deadline that the notice itself states: a period counted from its receipt, or a date outright. */
export interface StatedDeadline {
  readonly matter: DeadlineMatter;
  readonly kind: DeadlineKind;
  readonly due: { readonly offset: DeadlineOffset } | Moment;
  /** When the notice came that states it; the receipt of the first notice where absent. */
  readonly receivedAt?: Date;
  /** The words of the notice. */
  readonly quote: string;
}

/** A date that a person fixed; what hangs on its matter follows it. */
export interface PinnedDate {
  readonly reading: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
}

/** Where a matter of the case stands, for the rules that hang on it. */
export interface MatterState {
  /** Met, missed or dropped: nothing is prepared for it any more. */
  readonly isOver: boolean;
  readonly satisfiedAt: Date | null;
  readonly pinned: readonly PinnedDate[];
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
  /** Absent for a case that is not open yet. */
  readonly matters?: Readonly<Partial<Record<DeadlineMatter, MatterState>>>;
}
