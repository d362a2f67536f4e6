import { partOf, roundedQuotient, type FeeLineKind } from '@overturn/kernel';

/** An issued invoice as the guarantee looks at it; amounts in minor units of its currency. */
export interface FeeInvoice {
  readonly id: string;
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
  /** Deposit and credit that were set against it: paid as well. */
  readonly depositAppliedMinor: bigint;
  readonly creditedMinor: bigint;
  readonly lines: readonly { readonly kind: FeeLineKind; readonly amountMinor: bigint }[];
}

export interface RemedyShare {
  readonly invoiceId: string;
  readonly amountMinor: bigint;
}

const FEE: readonly FeeLineKind[] = ['success_fee', 'funds_fee', 'earlier_fee', 'assessment_credit'];
const sum = (lines: FeeInvoice['lines']): bigint =>
  lines.reduce((total, { amountMinor }) => total + amountMinor, 0n);
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * What the guarantee gives back of each invoice: the agreed share of the fee for success that was paid, tax and all.
 * Expenses and what was credited before are left out. Rounded half up once per invoice; invoices of which nothing comes
 * are left out. See docs/DOMAIN.md, "Fees".
 */
export function remedyShares(invoices: readonly FeeInvoice[], sharePpm: number): readonly RemedyShare[] {
  return invoices
    .map((one) => {
      const left = one.totalMinor - one.creditedMinor;
      const paid = least(one.paidMinor + one.depositAppliedMinor, left);
      const fee = sum(one.lines.filter(({ kind }) => FEE.includes(kind)));
      const all = sum(one.lines);
      const feePaid = fee <= 0n || all <= 0n ? 0n : roundedQuotient(least(fee, all) * paid, all);
      return { invoiceId: one.id, amountMinor: least(partOf(feePaid, sharePpm), left) };
    })
    .filter(({ amountMinor }) => amountMinor > 0n);
}
