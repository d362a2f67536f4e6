/** How the fee for a success is made up (成功费); a plan may add several. */
export const FEE_COMPONENT_KINDS = ['fixed', 'rounds', 'percent', 'bands'] as const;
export type FeeComponentKind = (typeof FEE_COMPONENT_KINDS)[number];

/** What a percentage is taken of: what Amazon released, before or after what Amazon kept back from it. */
export const FUNDS_BASES = ['gross', 'net'] as const;
export type FundsBasis = (typeof FUNDS_BASES)[number];

/** Who bears the expenses (代垫费用): the firm; the client whatever happens; the client on success only. */
export const EXPENSE_ARRANGEMENTS = ['never', 'always', 'on_success'] as const;
export type ExpenseArrangement = (typeof EXPENSE_ARRANGEMENTS)[number];

/** Whether a percentage is taken before expenses are deducted from the funds or after. */
export const PERCENT_METHODS = ['before_expenses', 'after_expenses'] as const;
export type PercentMethod = (typeof PERCENT_METHODS)[number];

/** What a partial reinstatement (部分恢复) costs of the fixed fee. */
export const PARTIAL_KINDS = ['whole', 'nothing', 'share', 'by_asins', 'by_marketplaces'] as const;
export type PartialKind = (typeof PARTIAL_KINDS)[number];

/** What the firm does when the account is suspended again for the same cause inside the guarantee (保障期). */
export const GUARANTEE_REMEDIES = ['rework', 'credit', 'percent_back'] as const;
export type GuaranteeRemedy = (typeof GUARANTEE_REMEDIES)[number];

/** Who publishes the rate at which funds of another currency count. */
export const EXCHANGE_SOURCES = ['safe_cny_central_parity', 'ecb_reference', 'amazon_statement'] as const;
export type ExchangeSource = (typeof EXCHANGE_SOURCES)[number];

/** Of which day that rate is. */
export const EXCHANGE_DAYS = ['payout_date', 'agreement_date'] as const;
export type ExchangeDay = (typeof EXCHANGE_DAYS)[number];

/** How a case ended, for its money. `none`: no verified outcome, so no success fee. */
export const BILLED_OUTCOMES = ['reinstated', 'partially_reinstated', 'funds_only', 'none'] as const;
export type BilledOutcome = (typeof BILLED_OUTCOMES)[number];

/** What a line of a calculation or an invoice is for. */
export const FEE_LINE_KINDS = [
  'success_fee',
  'funds_fee',
  'assessment_credit',
  'earlier_fee',
  'expense',
  'withdrawal_fee',
  'assessment_fee',
] as const;
export type FeeLineKind = (typeof FEE_LINE_KINDS)[number];
