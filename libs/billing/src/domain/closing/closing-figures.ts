import type { Currency, InvoiceState, LedgerAccount, LedgerKind } from '@overturn/kernel';

export interface ClosingInvoice {
  readonly state: InvoiceState;
  readonly currency: Currency;
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
  readonly creditedMinor: bigint;
  readonly openMinor: bigint;
}

/** What a case moved on an account by a kind of entry, in minor units. */
export interface Movement {
  readonly kind: LedgerKind;
  readonly account: LedgerAccount;
  readonly currency: Currency;
  readonly minor: bigint;
}

/** How a case stands in one currency; minor units, none below zero. */
export interface ClosingFigures {
  readonly currency: Currency;
  readonly invoicedMinor: bigint;
  readonly creditedMinor: bigint;
  readonly paidMinor: bigint;
  readonly depositReceivedMinor: bigint;
  readonly depositAppliedMinor: bigint;
  readonly depositReturnedMinor: bigint;
  readonly depositHeldMinor: bigint;
  /** Credit of the client's that was set against invoices of this case. */
  readonly creditAppliedMinor: bigint;
  /** What the client still owes. */
  readonly openMinor: bigint;
  /** What the firm owes back in money, and as credit towards later work. */
  readonly refundOwedMinor: bigint;
  readonly creditGivenMinor: bigint;
}

const LIVE: readonly InvoiceState[] = ['issued', 'partly_paid', 'paid', 'credited', 'uncollectible'];

/** The figures of a case's closing statement, one per currency that it moved; the agreed one is there always. */
export function closingFigures(
  agreed: Currency,
  invoices: readonly ClosingInvoice[],
  movements: readonly Movement[],
): readonly ClosingFigures[] {
  const live = invoices.filter(({ state }) => LIVE.includes(state));
  const currencies = new Set([agreed, ...[...live, ...movements].map(({ currency }) => currency)]);
  return [...currencies].map((currency) => {
    const own = live.filter((one) => one.currency === currency);
    const total = (name: 'totalMinor' | 'creditedMinor' | 'paidMinor' | 'openMinor') =>
      own.reduce((sum, one) => sum + one[name], 0n);
    /** Debits less credits of an account, of one kind or of all. */
    const moved = (account: LedgerAccount, kind?: LedgerKind) =>
      movements
        .filter(
          (one) => one.currency === currency && one.account === account && one.kind === (kind ?? one.kind),
        )
        .reduce((sum, { minor }) => sum + minor, 0n);
    return {
      currency,
      invoicedMinor: total('totalMinor'),
      creditedMinor: total('creditedMinor'),
      paidMinor: total('paidMinor'),
      depositReceivedMinor: -moved('deposits_held', 'deposit_received'),
      depositAppliedMinor: moved('deposits_held', 'deposit_applied'),
      depositReturnedMinor: moved('deposits_held', 'deposit_returned'),
      depositHeldMinor: -moved('deposits_held'),
      creditAppliedMinor: moved('client_credit', 'credit_applied'),
      openMinor: total('openMinor'),
      refundOwedMinor: -moved('refunds_payable'),
      creditGivenMinor: -moved('client_credit', 'credit_note_issued'),
    };
  });
}

/** Nothing is owed on either side and nothing is held: the case can be closed in the books. */
export const isSettled = (figures: readonly ClosingFigures[]): boolean =>
  figures.every((one) => one.openMinor === 0n && one.depositHeldMinor === 0n && one.refundOwedMinor === 0n);
