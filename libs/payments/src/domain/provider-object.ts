import type { ObjectKind } from '@overturn/kernel';

/**
 * The states of each kind, in the order in which one overtakes another. A message that comes late, twice or out of order
 * changes nothing: the greater rank wins. What was paid is never unpaid: `paid` is the greatest rank of an invoice.
 */
export const RANKS: Readonly<Record<ObjectKind, Readonly<Record<string, number>>>> = {
  setup: { open: 0, failed: 1, canceled: 2, succeeded: 3 },
  invoice: { draft: 0, open: 1, uncollectible: 2, void: 3, paid: 4 },
  payment: { pending: 0, failed: 1, needs_action: 2, canceled: 3, succeeded: 4 },
  refund: { pending: 0, succeeded: 1, canceled: 2, failed: 3 },
  dispute: { needs_response: 0, under_review: 1, won: 2, lost: 3 },
  credit_note: { issued: 0, void: 1 },
};

/** An object as the provider showed it once. Amounts are minor units of its currency. */
export interface Sighting {
  readonly id: string;
  readonly kind: ObjectKind;
  readonly state: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  /** The provider's id of the payer. */
  readonly customerId: string | null;
  /** The provider's invoice that it belongs to. */
  readonly invoiceId: string | null;
  /** Our operation that asked for it. */
  readonly operationId: string | null;
  /** Why it failed, in the provider's words. */
  readonly failureCode: string | null;
}

const rankOf = ({ kind, state }: Sighting): number => RANKS[kind][state] ?? -1;

/** The same object, seen once more: the later state stays, whichever was heard of first. */
export function mergeSightings(known: Sighting | undefined, seen: Sighting): Sighting {
  if (!known) return seen;
  const [early, late] = isLater(seen, known) ? [known, seen] : [seen, known];
  return {
    ...late,
    customerId: late.customerId ?? early.customerId,
    invoiceId: late.invoiceId ?? early.invoiceId,
    operationId: late.operationId ?? early.operationId,
  };
}

/** Of two sightings of one rank the one with the smaller amount is later: credit notes lower what an open invoice asks. */
const isLater = (one: Sighting, other: Sighting): boolean =>
  rankOf(one) !== rankOf(other)
    ? rankOf(one) > rankOf(other)
    : one.amountMinor !== other.amountMinor
      ? one.amountMinor < other.amountMinor
      : (one.failureCode ?? '') > (other.failureCode ?? '');
