import type { DeadlineView } from '@overturn/contracts/admin';

export interface DeadlineGroups {
  /** `latest_by` and still open, the nearest first: what can be missed. */
  readonly toMeet: readonly DeadlineView[];
  /** `opens_at` and still open, the nearest first: what becomes possible. */
  readonly toAwait: readonly DeadlineView[];
  /** Met, missed or cancelled, the latest first. */
  readonly settled: readonly DeadlineView[];
}

const byDue = (a: DeadlineView, b: DeadlineView): number => Date.parse(a.dueAt) - Date.parse(b.dueAt);

/** A case's deadlines as its page lists them. */
export function groupDeadlines(deadlines: readonly DeadlineView[]): DeadlineGroups {
  const open = deadlines.filter(({ state }) => state === 'open').sort(byDue);
  return {
    toMeet: open.filter(({ kind }) => kind === 'latest_by'),
    toAwait: open.filter(({ kind }) => kind === 'opens_at'),
    settled: deadlines
      .filter(({ state }) => state !== 'open')
      .sort(byDue)
      .reverse(),
  };
}

/**
 * The deadline that the page's header counts down to: what can be missed goes before what opens, and what the source
 * states plainly before a cautious reading of an unclear one. The list of cases orders them alike.
 */
export function nearestDeadline(deadlines: readonly DeadlineView[]): DeadlineView | null {
  const { toMeet, toAwait } = groupDeadlines(deadlines);
  return toMeet.find(({ isAmbiguous }) => !isAmbiguous) ?? toMeet[0] ?? toAwait[0] ?? null;
}

/** Whole days that are left, rounded down; negative once it is past. */
export const daysLeft = (dueAt: string, nowMs: number): number =>
  Math.floor((Date.parse(dueAt) - nowMs) / 86_400_000);
