import type { BulkJobView } from '@overturn/contracts/admin';

/** Whole per cent that are settled; 100 only when every case is. */
export const percentOf = ({
  total,
  done,
  refused,
}: Pick<BulkJobView, 'total' | 'done' | 'refused'>): number =>
  Math.floor(((done + refused) / Math.max(total, 1)) * 100);

/** Jobs that ran when one looked before and do not run any more. */
export const endedSince = (before: readonly string[], now: readonly string[]): readonly string[] =>
  before.filter((id) => !now.includes(id));

/** What is left to do; nothing once a job has ended. */
export const leftOf = ({ state, total, done, refused }: BulkJobView): number =>
  state === 'running' ? total - done - refused : 0;
