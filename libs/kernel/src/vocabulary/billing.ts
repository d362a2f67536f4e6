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

/** What the firm found of a new suspension inside the guarantee: only the same cause is covered. */
export const GUARANTEE_VERDICTS = ['same_cause', 'another_cause'] as const;
export type GuaranteeVerdict = (typeof GUARANTEE_VERDICTS)[number];

/** A guarantee claim (保障申请) counts when a second person has granted it. */
export const GUARANTEE_CLAIM_STATES = ['requested', 'granted', 'refused'] as const;
export type GuaranteeClaimState = (typeof GUARANTEE_CLAIM_STATES)[number];

/** Who publishes the rate at which funds of another currency count. */
export const EXCHANGE_SOURCES = ['safe_cny_central_parity', 'ecb_reference', 'amazon_statement'] as const;
export type ExchangeSource = (typeof EXCHANGE_SOURCES)[number];

/** The currency that reports are added up in, and in which a gain or loss by exchange is counted (本位币). */
export const BASE_CURRENCY = 'CNY';

/** Of which day that rate is. */
export const EXCHANGE_DAYS = ['payout_date', 'agreement_date'] as const;
export type ExchangeDay = (typeof EXCHANGE_DAYS)[number];

/** How a case ended, for its money. `none`: no verified outcome, so no success fee. */
export const BILLED_OUTCOMES = ['reinstated', 'partially_reinstated', 'funds_only', 'none'] as const;
export type BilledOutcome = (typeof BILLED_OUTCOMES)[number];

/** Where an engagement letter (服务协议) stands; changed terms are a new one, which replaces the old. */
export const ENGAGEMENT_STATES = ['offered', 'accepted', 'superseded'] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

/** What an invoice (账单) is for. */
export const INVOICE_KINDS = ['fee', 'assessment'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** Where an invoice stands. Overdue is no state: it follows from the due date and the day that it is. */
export const INVOICE_STATES = [
  'draft',
  'approved',
  'issued',
  'partly_paid',
  'paid',
  'credited',
  'uncollectible',
  'void',
] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

/** How money came. */
export const PAYMENT_METHODS = ['bank_transfer', 'alipay', 'wechat_pay', 'card', 'other'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** What came through the payment provider is proven by what the provider shows, and nobody records it by hand. */
export const PROVIDER_METHOD = 'stripe';
export const SETTLING_METHODS = [...PAYMENT_METHODS, PROVIDER_METHOD] as const;
export type SettlingMethod = (typeof SETTLING_METHODS)[number];

/** A payment (收款) counts when a second person has confirmed it. */
export const PAYMENT_STATES = ['recorded', 'confirmed', 'rejected'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** `surplus`: it came through the provider when less was open; it is the client's to get back. */
export const PAYMENT_PURPOSES = ['invoice', 'deposit', 'surplus'] as const;
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number];

/** A credit note (贷项通知单) counts when a second person has approved it. */
export const CREDIT_NOTE_STATES = ['requested', 'issued', 'refused'] as const;
export type CreditNoteState = (typeof CREDIT_NOTE_STATES)[number];

/** Accounts of the sub-ledger (分户账). Debits are above zero, credits below. */
export const LEDGER_ACCOUNTS = [
  'bank',
  'receivable',
  'revenue',
  'tax_payable',
  'deposits_held',
  'expenses_advanced',
  'refunds_payable',
  'client_credit',
  'bad_debt',
  'provider_balance',
  'disputed',
  'exchange_clearing',
  'exchange_gain_loss',
  'commission_expense',
  'commission_payable',
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** What a ledger transaction records. */
export const LEDGER_KINDS = [
  'invoice_issued',
  'deposit_received',
  'deposit_applied',
  'deposit_returned',
  'payment_received',
  'credit_note_issued',
  'invoice_voided',
  'written_off',
  'refund_paid',
  'credit_applied',
  'refund_failed',
  'surplus_received',
  'dispute_opened',
  'dispute_won',
  'dispute_lost',
  'commission_earned',
  'commission_paid',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

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

/** How a part of a commission (分成) is counted: a share of the fee that was received, or a fixed amount in proportion to it. */
export const COMMISSION_KINDS = ['share', 'fixed'] as const;
export type CommissionKind = (typeof COMMISSION_KINDS)[number];

/** An agreement on commissions holds when a second person has approved it; the last one that was approved is in force. */
export const COMMISSION_AGREEMENT_STATES = ['proposed', 'approved', 'refused'] as const;
export type CommissionAgreementState = (typeof COMMISSION_AGREEMENT_STATES)[number];
