import { WHOLE_PPM, fail, ok, partOf, roundedQuotient, splitByWeights, type Result } from '@overturn/kernel';

/** What one payee gets: a share of the fee received, or a fixed amount when the whole fee is. Amounts in minor units. */
export type CommissionPart =
  | { readonly kind: 'share'; readonly sharePpm: number }
  | { readonly kind: 'fixed'; readonly amountMinor: bigint };

/** An issued invoice and what the firm has of it. */
export interface ReceivedInvoice {
  readonly totalMinor: bigint;
  /** The firm's fee in the total. */
  readonly feeMinor: bigint;
  readonly receivedMinor: bigint;
}

export interface FeeReceived {
  /** The firm's fee in all invoices. */
  readonly feeMinor: bigint;
  /** As much of it as came: in proportion to each invoice, the whole of it when all of the invoice came. */
  readonly receivedMinor: bigint;
}

/** What of a case's fees was received; what went back, was credited or is disputed is not. Never below zero. */
export function feeReceived(invoices: readonly ReceivedInvoice[]): FeeReceived {
  const sums = { feeMinor: 0n, receivedMinor: 0n };
  for (const { totalMinor, feeMinor, receivedMinor } of invoices) {
    if (feeMinor <= 0n || totalMinor <= 0n) continue;
    const least = receivedMinor < 0n ? 0n : receivedMinor;
    const came = least < totalMinor ? least : totalMinor;
    sums.feeMinor += feeMinor;
    sums.receivedMinor += roundedQuotient(feeMinor * came, totalMinor);
  }
  return sums;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, 0n);

/** Splits a whole over some parts of a list by weights; the others get nothing. */
function splitOver(whole: bigint, weights: readonly bigint[]): readonly bigint[] {
  return whole === 0n || sum(weights) === 0n ? weights.map(() => 0n) : splitByWeights(whole, weights);
}

/**
 * What each part has earned of the fee that was received, in the order of the parts. The shares sum to the whole that is
 * shared, to the minor unit, by the largest remainder; fixed parts follow in proportion, out of what the shares leave.
 */
export function earnedParts(parts: readonly CommissionPart[], received: FeeReceived): readonly bigint[] {
  const { feeMinor, receivedMinor } = received;
  if (feeMinor <= 0n || receivedMinor <= 0n) return parts.map(() => 0n);
  const ppms = parts.map((part) => (part.kind === 'share' ? part.sharePpm : 0));
  const shared = partOf(
    receivedMinor,
    ppms.reduce((total, one) => total + one, 0),
  );
  const fixed = parts.map((part) => (part.kind === 'fixed' ? part.amountMinor : 0n));
  const proportional = (sum(fixed) * receivedMinor) / feeMinor;
  const left = receivedMinor - shared;
  const shares = splitOver(
    shared,
    ppms.map((ppm) => BigInt(ppm)),
  );
  const amounts = splitOver(proportional < left ? proportional : left, fixed);
  return parts.map((_, place) => (shares[place] ?? 0n) + (amounts[place] ?? 0n));
}

const MOST_PARTS = 20;

/** @returns COMMISSIONS.PARTS_WRONG unless there are parts, each payee stands once, and no more than the whole is shared */
export function soundParts(
  payees: readonly string[],
  parts: readonly CommissionPart[],
): Result<readonly CommissionPart[]> {
  const shared = parts.reduce((total, part) => total + (part.kind === 'share' ? part.sharePpm : 0), 0);
  const isSound =
    parts.length > 0 &&
    parts.length <= MOST_PARTS &&
    new Set(payees).size === payees.length &&
    shared <= WHOLE_PPM;
  return isSound ? ok(parts) : fail('COMMISSIONS.PARTS_WRONG');
}
