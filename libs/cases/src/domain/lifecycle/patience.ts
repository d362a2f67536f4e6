import { STATUS_PATIENCE_DAYS, type CaseStatus } from '@overturn/kernel';

const DAY_MS = 86_400_000;

/** From when on a case that came to `status` at `since` counts as stuck; null for a status that may last for ever. */
export function stuckFrom(status: CaseStatus, since: Date): Date | null {
  const days = STATUS_PATIENCE_DAYS[status];
  return days === null ? null : new Date(since.getTime() + days * DAY_MS);
}
