import type { ChangePreview } from '@overturn/contracts/admin';

/** Cases that are shown; the rest is counted. */
export const SHOWN_CASES = 100;

export interface ChangeProgress {
  readonly total: number;
  readonly examined: number;
  /** Cases of which a date would change. */
  readonly changed: number;
  readonly shown: ChangePreview['cases'];
  /** Behind which case to go on; undefined before the first step, null when all were looked at. */
  readonly after: string | null | undefined;
}

export const NOTHING_EXAMINED: ChangeProgress = {
  total: 0,
  examined: 0,
  changed: 0,
  shown: [],
  after: undefined,
};

/** What is known after another step. */
export const withStep = (before: ChangeProgress, step: ChangePreview): ChangeProgress => ({
  total: step.total,
  examined: before.examined + step.examined,
  changed: before.changed + step.cases.length,
  shown: [...before.shown, ...step.cases].slice(0, SHOWN_CASES),
  after: step.after,
});

/** Whole percent of the cases that were looked at. */
export const percentOf = ({ total, examined, after }: ChangeProgress): number =>
  after === null ? 100 : Math.min(99, Math.floor((examined / Math.max(1, total)) * 100));
