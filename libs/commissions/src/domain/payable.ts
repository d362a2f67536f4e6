/** What a payee stands at in a case, and over all cases in that currency; minor units. */
export interface PayeeStanding {
  readonly earnedMinor: bigint;
  readonly paidMinor: bigint;
  /** Paid, and not confirmed by a second person yet. */
  readonly recordedMinor: bigint;
  readonly openInAllMinor: bigint;
}

export interface Payable {
  /** What may be paid of the case now; below zero when more was paid than is earned after a fee went back. */
  readonly payableMinor: bigint;
  /** Held back because as much was paid too much in other cases of the payee. */
  readonly heldBackMinor: bigint;
}

/** What was paid too much in one case is set against what the payee earns in others. */
export function payableOf({ earnedMinor, paidMinor, recordedMinor, openInAllMinor }: PayeeStanding): Payable {
  const own = earnedMinor - paidMinor - recordedMinor;
  if (own <= openInAllMinor || own <= 0n) return { payableMinor: own, heldBackMinor: 0n };
  const payableMinor = openInAllMinor > 0n ? openInAllMinor : 0n;
  return { payableMinor, heldBackMinor: own - payableMinor };
}
