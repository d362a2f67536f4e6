import type { Currency, LedgerAccount } from '@overturn/kernel';

/** A debit (above zero) or a credit (below) of an account, in minor units of its currency. */
export interface Posting {
  readonly account: LedgerAccount;
  readonly minor: bigint;
  /** Absent: the transaction's. */
  readonly currency?: Currency;
}

/** What an invoice says, as the ledger needs it. `expensesMinor` is the part of the net that repays expenses. */
export interface InvoiceAmounts {
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  readonly expensesMinor: bigint;
}

const kept = (postings: readonly Posting[]): readonly Posting[] =>
  postings.filter(({ minor }) => minor !== 0n);

/** The client owes the total; the firm earned the net, owes the tax, and gets back what it had spent. */
export const invoiceIssued = ({ netMinor, taxMinor, totalMinor, expensesMinor }: InvoiceAmounts) =>
  kept([
    { account: 'receivable', minor: totalMinor },
    { account: 'expenses_advanced', minor: -expensesMinor },
    { account: 'revenue', minor: -(netMinor - expensesMinor) },
    { account: 'tax_payable', minor: -taxMinor },
  ]);

/** A void invoice leaves nothing behind: every posting is reversed. */
export const invoiceVoided = (amounts: InvoiceAmounts) =>
  invoiceIssued(amounts).map(({ account, minor }) => ({ account, minor: -minor }));

/** Money that came for an invoice. */
export const paymentReceived = (minor: bigint): readonly Posting[] => [
  { account: 'bank', minor },
  { account: 'receivable', minor: -minor },
];

/** Money that came to be held: the client's, no revenue until it is applied. */
export const depositReceived = (minor: bigint): readonly Posting[] => [
  { account: 'bank', minor },
  { account: 'deposits_held', minor: -minor },
];

export const depositApplied = (minor: bigint): readonly Posting[] => [
  { account: 'deposits_held', minor },
  { account: 'receivable', minor: -minor },
];

/** What is left of a deposit goes back to the client. */
export const depositReturned = (minor: bigint): readonly Posting[] => [
  { account: 'deposits_held', minor },
  { account: 'bank', minor: -minor },
];

/**
 * A credit takes back earned fee and its tax: first from what the client still owes; the rest is theirs, to get back or
 * to be set against later work (`client_credit`).
 */
export const creditNoteIssued = (
  minor: bigint,
  taxMinor: bigint,
  openMinor: bigint,
  owedOn: 'refunds_payable' | 'client_credit' = 'refunds_payable',
): readonly Posting[] => {
  const fromOpen = openMinor < minor ? openMinor : minor;
  return kept([
    { account: 'revenue', minor: minor - taxMinor },
    { account: 'tax_payable', minor: taxMinor },
    { account: 'receivable', minor: -fromOpen },
    { account: owedOn, minor: -(minor - fromOpen) },
  ]);
};

/** What a client had to its credit is set against what it owes. */
export const creditApplied = (minor: bigint): readonly Posting[] => [
  { account: 'client_credit', minor },
  { account: 'receivable', minor: -minor },
];

export const writtenOff = (openMinor: bigint): readonly Posting[] => [
  { account: 'bad_debt', minor: openMinor },
  { account: 'receivable', minor: -openMinor },
];
