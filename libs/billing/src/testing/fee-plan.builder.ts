import type { FeePlan } from '../domain/plan/fee-plan';

/** A plan that can be offered: a fixed fee and nothing else, but for what is overridden. */
export const aFeePlan = (own: Partial<FeePlan> = {}): FeePlan => ({
  currency: 'CNY',
  success: [{ kind: 'fixed', amountMinor: 800_000n }],
  fundsOnly: [],
  partial: { kind: 'whole' },
  marketplaceWeights: [],
  assessment: null,
  deposit: null,
  expenses: { arrangement: 'never', method: 'before_expenses', capMinor: null },
  guarantee: null,
  silence: null,
  withdrawal: null,
  isExclusive: false,
  maxRounds: null,
  exchange: { source: 'safe_cny_central_parity', day: 'payout_date' },
  tax: null,
  ...own,
});
