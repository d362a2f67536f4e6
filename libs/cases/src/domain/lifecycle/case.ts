import type { CaseStatus, ClosedAs, SuspensionType } from '@overturn/kernel';

/** One suspension of one seller account on one marketplace, as far as its life is concerned (案件). */
export interface Case {
  readonly id: string;
  readonly status: CaseStatus;
  /** How it ended; set exactly while the status is `closed`. */
  readonly closedAs: ClosedAs | null;
  /** The attempt under way (申诉轮次), from 1. */
  readonly round: number;
  /** Grows by one with every saved decision that changes the case. */
  readonly version: number;
  readonly suspensionType: SuspensionType | null;
  readonly assigneeId: string | null;
  /** The firm's own words for it (标签), in the order in which they were added. */
  readonly tags: readonly string[];
}

/** The promise that the database keeps by a CHECK as well. */
export const closedAsIsConsistent = (status: CaseStatus, closedAs: ClosedAs | null): boolean =>
  (status === 'closed') === (closedAs !== null);
