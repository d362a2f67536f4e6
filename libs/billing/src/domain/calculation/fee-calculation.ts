import type { FeeLineKind } from '@overturn/kernel';

/** Which sentence of the plan a step applies; the clause rendered from the plan has the same id. */
export type ClauseId = string;

/** How a step came to its result. The texts of a formula, with its inputs, are the screens'. */
export type Formula =
  | 'exchange'
  | 'funds_gross'
  | 'funds_net'
  | 'funds_after_expenses'
  | 'fixed'
  | 'round'
  | 'percent'
  | 'band'
  | 'bands_sum'
  | 'floor'
  | 'cap'
  | 'marketplace_weight'
  | 'partial_share'
  | 'partial_below_least'
  | 'sum'
  | 'earlier_fee'
  | 'assessment_credit'
  | 'expenses'
  | 'withdrawal'
  | 'tax_on_top'
  | 'tax_included'
  | 'deposit_applied'
  | 'deposit_returned'
  | 'no_outcome';

/** One step: minor units of the plan's currency unless an input says otherwise. */
export interface FeeStep {
  readonly clause: ClauseId;
  readonly formula: Formula;
  readonly inputs: Readonly<Record<string, string>>;
  readonly resultMinor: bigint;
}

export interface FeeLine {
  readonly kind: FeeLineKind;
  readonly clause: ClauseId;
  /** Below zero for what is credited or was charged before. */
  readonly amountMinor: bigint;
}

/** What is due by a plan and the facts, with every step that led there. */
export interface FeeCalculation {
  readonly steps: readonly FeeStep[];
  readonly lines: readonly FeeLine[];
  /** The whole fee for the success so far, before anything is set against it. */
  readonly feeMinor: bigint;
  /** The sum of the lines: what is due now, before tax on top. */
  readonly dueMinor: bigint;
  /** Value-added tax, within `dueMinor` or on top of it. */
  readonly taxMinor: bigint;
  /** What the client is asked for: `dueMinor`, with the tax that comes on top. */
  readonly totalMinor: bigint;
  readonly depositAppliedMinor: bigint;
  readonly depositReturnedMinor: bigint;
  /** What is left to pay after the deposit. */
  readonly payableMinor: bigint;
  /** What was charged before beyond the whole fee of today: to be credited, never to be charged. */
  readonly overchargedMinor: bigint;
}

export type FeeRefusal =
  | 'BILLING.OUTCOME_NOT_VERIFIED'
  | 'BILLING.PAYOUT_NOT_VERIFIED'
  | 'BILLING.PAYOUT_COUNTED_TWICE'
  | 'BILLING.PAYOUT_AMOUNTS_WRONG'
  | 'BILLING.EXCHANGE_RATE_WRONG'
  | 'BILLING.PARTIAL_SCOPE_WRONG'
  | 'BILLING.AMOUNT_BELOW_ZERO'
  | 'BILLING.AMOUNT_TOO_LARGE';
