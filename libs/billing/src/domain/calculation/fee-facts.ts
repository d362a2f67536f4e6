import type { Currency, ExchangeRate, MarketplaceCode } from '@overturn/kernel';

/** Two people who are not the same one: who said it, and who looked. Without it there is no success and no payout. */
export interface Verification {
  /** The verified claim, or the verified payout. */
  readonly factId: string;
  readonly claimedBy: string;
  readonly verifiedBy: string;
}

/** Money that Amazon paid out, in the currency in which it did. */
export interface Payout {
  readonly verification: Verification;
  readonly currency: Currency;
  readonly releasedMinor: bigint;
  /** What Amazon kept back of it: refunds, storage, earlier debts. */
  readonly keptBackMinor: bigint;
  /** Into the plan's currency; null when it is the same. */
  readonly rate: ExchangeRate | null;
}

/** What is back of what was suspended. */
export type PartialScope =
  | { readonly by: 'asins'; readonly back: number; readonly affected: number }
  | {
      readonly by: 'marketplaces';
      readonly back: readonly MarketplaceCode[];
      readonly affected: readonly MarketplaceCode[];
    };

interface Reinstatement {
  readonly verification: Verification;
  readonly marketplace: MarketplaceCode;
  readonly round: number;
  /** Every verified payout of the case so far, this one and the earlier ones. */
  readonly payouts: readonly Payout[];
}

/** How the case ended. Whatever costs something carries its verification; what ended otherwise has none. */
export type OutcomeFacts =
  | ({ readonly kind: 'reinstated' } & Reinstatement)
  | ({ readonly kind: 'partially_reinstated'; readonly scope: PartialScope } & Reinstatement)
  | {
      readonly kind: 'funds_only';
      readonly marketplace: MarketplaceCode;
      readonly round: number;
      readonly payouts: readonly Payout[];
    }
  | { readonly kind: 'none'; readonly isWithdrawn: boolean };

/** What was invoiced in this case before and not taken back. */
export interface EarlierCharges {
  readonly feeMinor: bigint;
  readonly assessmentCreditMinor: bigint;
  readonly expensesMinor: bigint;
  readonly withdrawalMinor: bigint;
}

export const NOTHING_EARLIER: EarlierCharges = {
  feeMinor: 0n,
  assessmentCreditMinor: 0n,
  expensesMinor: 0n,
  withdrawalMinor: 0n,
};

/** All that a calculation may know besides the plan. Amounts are minor units of the plan's currency. */
export interface FeeFacts {
  readonly outcome: OutcomeFacts;
  readonly expensesMinor: bigint;
  readonly assessmentPaidMinor: bigint;
  readonly depositHeldMinor: bigint;
  readonly earlier: EarlierCharges;
  /** Nothing more is to come in this case: what is left of the deposit goes back. */
  readonly isFinal: boolean;
}
