import type { DeadlineKind, DeadlineState } from '@overturn/kernel';

/** A date of a case on which its funds can be, or should be, asked for. */
export interface FundsDate {
  readonly kind: DeadlineKind;
  readonly state: DeadlineState;
  readonly dueAt: Date;
}

/**
 * Whether a funds request may be filed. The US policy can be read as "after 60 days" and as "within 60 days", and
 * both dates are kept (docs/DOMAIN.md, "Deadlines"): the opening date (`opens_at`) alone decides here, the latest
 * date (`latest_by`) only reminds. Where several opening dates are known, the earliest is enough. A case of which
 * no opening date is known (the notice was a warning; the account was closed later) waits for nothing.
 */
export function isFundsWindowOpen(dates: readonly FundsDate[], now: Date): boolean {
  const openings = dates.filter(({ kind, state }) => kind === 'opens_at' && state !== 'cancelled');
  return openings.length === 0 || openings.some(({ dueAt }) => dueAt.getTime() <= now.getTime());
}
