import type { Posting } from './postings';

/** The firm owes a share of a fee that it received; below zero takes it back. */
export const commissionEarned = (minor: bigint): readonly Posting[] => [
  { account: 'commission_expense', minor },
  { account: 'commission_payable', minor: -minor },
];

export const commissionPaid = (minor: bigint): readonly Posting[] => [
  { account: 'commission_payable', minor },
  { account: 'bank', minor: -minor },
];
