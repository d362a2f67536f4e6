import type {
  Currency,
  ExchangeDay,
  ExchangeSource,
  ExpenseArrangement,
  FundsBasis,
  GuaranteeRemedy,
  MarketplaceCode,
  PartialKind,
  PercentMethod,
} from '@overturn/kernel';

/** The least and the most that a percentage comes to; null sets no bound. */
export interface FeeBounds {
  readonly floorMinor: bigint | null;
  readonly capMinor: bigint | null;
}

/** One marginal band: its rate is of the part of the funds that lies in it. The last one has no upper end. */
export interface FeeBand {
  readonly upToMinor: bigint | null;
  readonly ratePpm: number;
}

/** What a success costs when it comes in this round or an earlier one. The last entry has no last round. */
export interface RoundFee {
  readonly throughRound: number | null;
  readonly amountMinor: bigint;
}

/**
 * A part of the fee for a success. Rates are parts per million of the funds that Amazon released, counted over all
 * payouts of the case together, so that a floor, a cap and a band count once however the money comes.
 */
export type FeeComponent =
  | { readonly kind: 'fixed'; readonly amountMinor: bigint }
  | { readonly kind: 'rounds'; readonly rounds: readonly RoundFee[] }
  | ({ readonly kind: 'percent'; readonly basis: FundsBasis; readonly ratePpm: number } & FeeBounds)
  | ({ readonly kind: 'bands'; readonly basis: FundsBasis; readonly bands: readonly FeeBand[] } & FeeBounds);

/** How much of the fixed parts a partial reinstatement costs. Percentages follow the money by themselves. */
export type PartialRule =
  | { readonly kind: Extract<PartialKind, 'whole' | 'nothing'> }
  | { readonly kind: 'share'; readonly sharePpm: number }
  /** In proportion to what is back; below `leastPpm` nothing is due. */
  | { readonly kind: Extract<PartialKind, 'by_asins' | 'by_marketplaces'>; readonly leastPpm: number };

/**
 * A fee plan (收费方案): all that a calculation, a clause and a screen need to know, and nothing else. Amounts are
 * minor units of `currency`. What each part means is in docs/DOMAIN.md, "Fees".
 */
export interface FeePlan {
  readonly currency: Currency;
  /** Parts of the fee for a reinstatement, added up. */
  readonly success: readonly FeeComponent[];
  /** Parts of the fee when only the funds came back; none: such an outcome costs nothing. */
  readonly fundsOnly: readonly FeeComponent[];
  readonly partial: PartialRule;
  /** How much a marketplace weighs in the fixed parts; one that is not named weighs all of it. */
  readonly marketplaceWeights: readonly {
    readonly marketplace: MarketplaceCode;
    readonly weightPpm: number;
  }[];
  /** Paid before the work begins, whatever comes of it; credited: it counts towards the fee for a success. */
  readonly assessment: { readonly amountMinor: bigint; readonly isCredited: boolean } | null;
  /** The client's money that the firm holds: applied to what is due, the rest goes back. */
  readonly deposit: { readonly amountMinor: bigint } | null;
  readonly expenses: {
    readonly arrangement: ExpenseArrangement;
    readonly method: PercentMethod;
    /** The most that counts as expenses without the client's consent. */
    readonly capMinor: bigint | null;
  };
  /** Suspended again for the same cause within these days; `sharePpm` of the fee for `credit` and `percent_back`. */
  readonly guarantee: {
    readonly days: number;
    readonly remedy: GuaranteeRemedy;
    readonly sharePpm: number | null;
  } | null;
  /**
   * A client who does not answer whether the outcome is right is asked again after each of these days; after
   * `deemedAfterDays` what Amazon wrote is taken as it is. It replaces the client's word, never the evidence and
   * never the second person.
   */
  readonly silence: { readonly noticeAfterDays: readonly number[]; readonly deemedAfterDays: number } | null;
  /** What a client owes who withdraws: a fixed amount for the work that was done, never the fee for a success. */
  readonly withdrawal: { readonly amountMinor: bigint } | null;
  /** While it runs the client appeals through nobody else; doing so ends the guarantee. */
  readonly isExclusive: boolean;
  readonly maxRounds: number | null;
  /** At which rate funds of another currency count. Needed by every percentage. */
  readonly exchange: { readonly source: ExchangeSource; readonly day: ExchangeDay } | null;
  /** Value-added tax on the fee: part of the amounts above, or on top of them. */
  readonly tax: { readonly ratePpm: number; readonly isIncluded: boolean } | null;
}
