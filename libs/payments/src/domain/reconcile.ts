import type { MismatchKind, ObjectKind } from '@overturn/kernel';
import { RANKS, type Sighting } from './provider-object';

export interface Mismatch {
  readonly kind: MismatchKind;
  readonly id: string;
  readonly ours: Sighting | null;
  readonly theirs: Sighting | null;
}

const isPaid = ({ kind, state }: Sighting): boolean =>
  (kind === 'invoice' && state === 'paid') || (kind === 'payment' && state === 'succeeded');

function stateMismatch(ours: Sighting, theirs: Sighting): MismatchKind {
  if (isPaid(theirs) && !isPaid(ours)) return 'paid_there_only';
  if (isPaid(ours) && !isPaid(theirs)) return 'paid_here_only';
  return 'state';
}

function differences(ours: Sighting, theirs: Sighting): MismatchKind[] {
  const kinds: MismatchKind[] = [];
  if (ours.state !== theirs.state) kinds.push(stateMismatch(ours, theirs));
  if (ours.currency !== theirs.currency) kinds.push('currency');
  else if (ours.amountMinor !== theirs.amountMinor) kinds.push('amount');
  if (ours.customerId !== theirs.customerId) kinds.push('customer');
  if (ours.invoiceId !== theirs.invoiceId) kinds.push('invoice');
  return kinds;
}

/** States in which an object does not mean that its operation was done. */
const UNDONE: Readonly<Record<ObjectKind, readonly string[]>> = {
  setup: ['open', 'failed', 'canceled'],
  invoice: ['draft', 'void'],
  payment: ['pending', 'failed', 'needs_action', 'canceled'],
  refund: ['failed', 'canceled'],
  dispute: [],
  credit_note: ['void'],
};
const isDone = ({ kind, state, operationId }: Sighting): boolean =>
  operationId !== null && !UNDONE[kind].includes(state);

function doneTwice(theirs: readonly Sighting[]): Mismatch[] {
  const first = new Map<string, Sighting>();
  return theirs.filter(isDone).flatMap((seen) => {
    const key = `${seen.kind} ${String(seen.operationId)}`;
    const before = first.get(key);
    if (!before) first.set(key, seen);
    return before ? [{ kind: 'operation_done_twice' as const, id: seen.id, ours: null, theirs: seen }] : [];
  });
}

/** Every difference between what is known here and what the provider lists, and none that is not there. */
export function reconcile(ours: readonly Sighting[], theirs: readonly Sighting[]): Mismatch[] {
  const there = new Map(theirs.map((seen) => [seen.id, seen]));
  const here = new Map(ours.map((seen) => [seen.id, seen]));
  const twice = doneTwice(theirs);
  const isTwice = new Set(twice.map(({ id }) => id));
  return [
    ...ours.flatMap((known): Mismatch[] => {
      const seen = there.get(known.id);
      if (!seen) return [{ kind: 'missing_there', id: known.id, ours: known, theirs: null }];
      return differences(known, seen).map((kind) => ({ kind, id: known.id, ours: known, theirs: seen }));
    }),
    ...theirs
      .filter(({ id }) => !here.has(id) && !isTwice.has(id))
      .map((seen): Mismatch => ({ kind: 'missing_here', id: seen.id, ours: null, theirs: seen })),
    ...twice,
  ];
}

/** Whether the difference is only that we have not heard yet: fetching the object again mends it. */
export const isLateNews = ({ ours, theirs }: Mismatch): boolean =>
  ours !== null &&
  theirs !== null &&
  (RANKS[theirs.kind][theirs.state] ?? -1) > (RANKS[ours.kind][ours.state] ?? -1);
