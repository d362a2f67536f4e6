import { fail, ok, type FeeLineKind, type Result } from '@overturn/kernel';
import type { FeeLine } from '../calculation/fee-calculation';

/** What a fee rests on: a verified claim or a verified payout that no live invoice names yet. */
export type Ground =
  | { readonly claimId: string; readonly payoutId: null }
  | { readonly claimId: null; readonly payoutId: string };

export interface DraftLine {
  readonly kind: FeeLineKind;
  readonly clause: string;
  readonly amountMinor: bigint;
  /** Which of the grounds a fee rests on; null for what needs none. */
  readonly groundIndex: number | null;
}

const RESTS_ON_OUTCOME: readonly FeeLineKind[] = ['success_fee', 'funds_fee'];
const isAboutTheFee = ({ kind }: FeeLine): boolean =>
  RESTS_ON_OUTCOME.includes(kind) || kind === 'earlier_fee';

/**
 * The lines of an invoice from those of a calculation. Fees that were charged in full before are left out; any other
 * fee needs a claim or a payout that was not invoiced yet, so that none is charged twice.
 * @returns BILLING.NOTHING_TO_INVOICE when nothing is due, BILLING.NOTHING_NEW_TO_INVOICE for a fee without a new ground
 */
export function draftLines(
  lines: readonly FeeLine[],
  grounds: readonly Ground[],
): Result<readonly DraftLine[], 'BILLING.NOTHING_TO_INVOICE' | 'BILLING.NOTHING_NEW_TO_INVOICE'> {
  const newFee = lines.filter(isAboutTheFee).reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  if (newFee > 0n && grounds.length === 0) return fail('BILLING.NOTHING_NEW_TO_INVOICE');
  const taken = newFee > 0n ? lines : lines.filter((line) => !isAboutTheFee(line));
  const due = taken.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  if (due <= 0n) return fail('BILLING.NOTHING_TO_INVOICE');
  return ok(
    taken.map(({ kind, clause, amountMinor }) => ({
      kind,
      clause,
      amountMinor,
      groundIndex: RESTS_ON_OUTCOME.includes(kind) ? 0 : null,
    })),
  );
}
