import type { Cause, NoticeKind, PassageLanguage, PassagePart, PassageState } from '@overturn/kernel';

/** What a person writes of a passage (素材). */
export interface PassageFields {
  readonly title: string;
  readonly body: string;
  /** Empty: whichever cause. */
  readonly causes: readonly Cause[];
  /** Empty: whichever kind of notice. */
  readonly noticeKinds: readonly NoticeKind[];
}

/** Where a passage stands in a plan, and in which language it is: both stay as they are. */
export interface PassagePlace {
  readonly part: PassagePart;
  readonly language: PassageLanguage;
}

interface Standing {
  readonly newest: number;
  readonly approved: number | null;
  readonly retiredAt: Date | null;
}

/** Waiting: its newest version is not what others use. */
export const stateOf = ({ newest, approved, retiredAt }: Standing): PassageState =>
  retiredAt !== null ? 'retired' : approved === newest ? 'approved' : 'waiting';

/**
 * Why somebody may not approve a version; null: they may. Persons, not members of staff, are counted, and a firm of
 * one person may have switched the second pair of eyes off.
 */
export function approvalFault(version: {
  readonly isNewest: boolean;
  readonly isRetired: boolean;
  readonly errors: number;
  readonly isOwnWork: boolean;
  readonly allowsOwnWork: boolean;
}):
  | 'LIBRARY.VERSION_CONFLICT'
  | 'LIBRARY.PASSAGE_RETIRED'
  | 'LIBRARY.PASSAGE_HAS_ERRORS'
  | 'LIBRARY.APPROVED_BY_ANOTHER_PERSON'
  | null {
  if (!version.isNewest) return 'LIBRARY.VERSION_CONFLICT';
  if (version.isRetired) return 'LIBRARY.PASSAGE_RETIRED';
  if (version.errors > 0) return 'LIBRARY.PASSAGE_HAS_ERRORS';
  if (version.isOwnWork && !version.allowsOwnWork) return 'LIBRARY.APPROVED_BY_ANOTHER_PERSON';
  return null;
}
