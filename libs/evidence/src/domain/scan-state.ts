import type { ScanState } from '@overturn/kernel';

const USABLE: ReadonlySet<ScanState> = new Set(['clean', 'unscanned']);

/** Whether a file is out of quarantine: it may be opened, previewed and sent. */
export const isUsable = (state: ScanState): boolean => USABLE.has(state);

export interface ScanPolicy {
  readonly hasScanner: boolean;
  /** Whether files that no scanner has seen may be used. */
  readonly isUnscannedAllowed: boolean;
}

/** The state of a file whose type and structure were accepted a moment ago. */
export const stateWhenKept = ({ hasScanner, isUnscannedAllowed }: ScanPolicy): ScanState =>
  !hasScanner && isUnscannedAllowed ? 'unscanned' : 'pending';

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** When a scan that gave no verdict is tried again: after 30 s, then twice as long each time, at most an hour. */
export const nextScanAt = (triesSoFar: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(triesSoFar, 10)));
