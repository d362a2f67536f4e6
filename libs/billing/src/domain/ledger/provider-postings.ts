import type { LedgerAccount } from '@overturn/kernel';
import type { Posting } from './postings';

const move =
  (from: LedgerAccount, to: LedgerAccount) =>
  (minor: bigint): readonly Posting[] => [
    { account: to, minor },
    { account: from, minor: -minor },
  ];

/** The client owes it no more; it lies with the provider until it is paid out. */
export const settledByProvider = move('receivable', 'provider_balance');
/** More came than was open: it is the client's to get back. */
export const surplusReceived = move('refunds_payable', 'provider_balance');
export const refundPaid = move('provider_balance', 'refunds_payable');
/** The payer's bank sent the refund back: it is owed again. */
export const refundFailed = move('refunds_payable', 'provider_balance');
/** The provider takes back what is disputed until that is decided. */
export const disputeOpened = move('provider_balance', 'disputed');
export const disputeWon = move('disputed', 'provider_balance');
export const disputeLost = move('disputed', 'bad_debt');
