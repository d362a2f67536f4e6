import type { OperationKind, OperationState } from '@overturn/kernel';

/**
 * How long the provider surely remembers an idempotency key. Stripe keeps it for at least 24 hours and may forget it
 * then (https://docs.stripe.com/api/idempotent_requests); an hour is left for clocks that differ.
 */
const REMEMBERED_HOURS = 23;
/** How long a look-up that finds nothing is not believed: the request may still be under way at the provider. */
const UNDER_WAY_MINUTES = 10;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface StandingOperation {
  readonly kind: OperationKind;
  readonly state: OperationState;
  /** When it was sent for the first time; null before. */
  readonly firstSentAt: Date | null;
  /** The provider itself failed: its idempotency key repeats that answer, so that asking again tells nothing. */
  readonly isKeySpoilt: boolean;
}

export type NextStep = 'send' | 'look_up' | 'nothing';

/** What to do about an operation now: an operation that may have been done is looked up before it is done again. */
export function nextStep(operation: StandingOperation, now: Date): NextStep {
  const { state, firstSentAt, isKeySpoilt } = operation;
  if (state === 'requested') return firstSentAt ? 'look_up' : 'send';
  if (state !== 'sent' && state !== 'unknown') return 'nothing';
  if (!firstSentAt) return 'send';
  const isForgotten = now.getTime() - firstSentAt.getTime() >= REMEMBERED_HOURS * HOUR_MS;
  return isForgotten || isKeySpoilt ? 'look_up' : 'send';
}

/** Whether a look-up that found nothing may be believed, so that the operation has failed and another one may follow. */
export const isSurelyAbsent = (firstSentAt: Date, now: Date): boolean =>
  now.getTime() - firstSentAt.getTime() >= UNDER_WAY_MINUTES * MINUTE_MS;

/** When to try again after a number of attempts: 2 s, 4 s, 8 s … an hour at most. */
export const tryAgainAt = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(HOUR_MS, 1000 * 2 ** Math.min(attempts, 12)));
