import type {
  CaseStatus,
  Cause,
  DefaultRole,
  EvidenceKind,
  MarketplaceCode,
  SheetCode,
  SuspensionType,
} from '@overturn/kernel';
import type { DeadlineMatter, DeadlineOffset } from '../deadlines';

/** The same words in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Until when: so long after the case entered the phase, or so many calendar days before its deadline about a
 * matter (0: at the deadline itself).
 */
export type TaskDue =
  | { readonly from: 'phase'; readonly amount: number; readonly unit: DeadlineOffset['unit'] }
  | { readonly from: 'deadline'; readonly matter: DeadlineMatter; readonly daysBefore: number };

export interface PlaybookTask {
  /** Once per case and round; a later sheet's task of the same code takes the place of an earlier one's. */
  readonly code: string;
  readonly phase: CaseStatus;
  readonly title: Bilingual;
  readonly hint: Bilingual;
  readonly ownerRole: DefaultRole;
  readonly due: TaskDue;
}

/** What has to be in the file, and by which rule it counts. */
export interface WantedEvidence {
  readonly code: string;
  readonly title: Bilingual;
  readonly rule: Bilingual;
  /** Files of any of these kinds count. */
  readonly kinds: readonly EvidenceKind[];
}

export interface ClientQuestion {
  readonly code: string;
  readonly text: Bilingual;
}

/** Something to hold to, or to keep away from. */
export interface PlaybookCheck {
  readonly code: string;
  readonly kind: 'do' | 'dont';
  readonly text: Bilingual;
}

/** What a sheet says. */
export interface SheetContent {
  readonly tasks: readonly PlaybookTask[];
  readonly evidence: readonly WantedEvidence[];
  readonly questions: readonly ClientQuestion[];
  readonly checks: readonly PlaybookCheck[];
}

/** What of a case decides which sheets it works by. */
export interface PlaybookFacts {
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  readonly marketplace: MarketplaceCode;
}

/** One sheet in one version. Version 0 is the one that comes with the product. */
export interface PlaybookSheet {
  readonly code: SheetCode;
  readonly version: number;
  readonly content: SheetContent;
}

/** A task together with the sheet that it comes from. */
export interface ComposedTask extends PlaybookTask {
  readonly sheet: Pick<PlaybookSheet, 'code' | 'version'>;
}

/** All sheets of a case in one. */
export interface Playbook extends Omit<SheetContent, 'tasks'> {
  readonly sheets: readonly Pick<PlaybookSheet, 'code' | 'version'>[];
  readonly tasks: readonly ComposedTask[];
}

export const SHIPPED_VERSION = 0;
