import type {
  AccountState,
  AskedDocument,
  Cause,
  Channel,
  NoticeKind,
  NoticeRole,
  SuspensionType,
} from '@overturn/kernel';

/**
 * How one language says it. In a pattern `a|b ~ c` means one of `a`, `b` and then, near and in this order, `c`;
 * capitals, traditional characters, full-width letters and line breaks make no difference. A rule holds if any
 * pattern is found and no `unless` touches it.
 */
export interface Wording {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
  /** A sentence that the rule must recognise, and one like it that it must not. */
  readonly passes: string;
  readonly fails: string;
}

/** What holds when a rule holds. */
interface Says {
  readonly kind?: NoticeKind;
  readonly role?: NoticeRole;
  readonly suspensionType?: SuspensionType;
  readonly accountState?: AccountState;
  readonly causes?: readonly Cause[];
  readonly document?: AskedDocument;
  readonly channel?: Channel;
}

/** One entry of the rule book: data that a domain person can add to. Weight 1 (a hint) to 10 (says it all). */
export interface Rule {
  readonly id: string;
  readonly weight: number;
  readonly says: Says;
  readonly en?: Wording;
  readonly zh?: Wording;
  readonly de?: Wording;
  readonly ja?: Wording;
  /** Address of the wording's source, or `PRACTICE`: practitioner knowledge without a public source. */
  readonly source: string;
}

export const RULE_LANGUAGES = ['en', 'zh', 'de', 'ja'] as const;

export const PRACTICE = 'practitioner knowledge (docs/DOMAIN.md, "Notice kinds")';
