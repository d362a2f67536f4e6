import type { AskedDocument } from '@overturn/kernel';

/** What Amazon asks for now beside what it asked for before; each document is in one list only. */
export interface AskedComparison {
  /** Asked for the first time. */
  readonly added: readonly AskedDocument[];
  /** Asked before, and still: what was sent did not do. */
  readonly again: readonly AskedDocument[];
  /** Asked before, not any more: settled, or out of sight. */
  readonly dropped: readonly AskedDocument[];
}

/** Compares two askings, in the order in which each names its documents. */
export function compareAsked(
  now: readonly AskedDocument[],
  before: readonly AskedDocument[],
): AskedComparison {
  const [latest, earlier] = [new Set(now), new Set(before)];
  return {
    added: [...latest].filter((one) => !earlier.has(one)),
    again: [...latest].filter((one) => earlier.has(one)),
    dropped: [...earlier].filter((one) => !latest.has(one)),
  };
}
