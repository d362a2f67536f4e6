export { calculateFee } from './domain/calculation/calculate-fee';
export type { Clause } from './domain/clauses/clause';
export { letterText, renderClauses } from './domain/clauses/render-clauses';
export type { FeePlan } from './domain/plan/fee-plan';
export { faultsOfFeePlan } from './domain/plan/validate-fee-plan';
export { AGES, ageOf, type Age } from './domain/ledger/age';
export { firmToday } from './application/firm-day';
export { readCsv } from './infrastructure/bank/read-csv';
export { dayOfCell, minorOfCell, type RawRow } from './domain/bank/read-lines';
export {
  BillingQueries,
  namesOf,
  soughtIn,
  type AgingPage,
  type CaseMoney,
  type ExchangePreview,
  type NamedInvoices,
} from './application/billing.queries';
export { Deposits } from './application/deposits.use-cases';
export { BankStatements } from './application/bank/bank-statements.use-cases';
export { BookExports } from './application/exports/book-exports';
export { ClosingStatements } from './application/closing/closing-statements';
export { Guarantees, type GuaranteePage } from './application/guarantee/guarantee.use-cases';
export type { BaseView } from './application/exchange/base-view';
export { ExchangeRates } from './application/exchange/exchange-rates.use-cases';
export type { KeptRate, RateOfDay } from './infrastructure/exchange/exchange-rate.repository';
export { FeeFactsBook } from './application/fee-facts.use-cases';
export { FeePlans, type FeePlanPreview } from './application/fee-plans.use-cases';
export { ForecastQueries } from './application/forecast.queries';
export { Invoices } from './application/invoices.use-cases';
export { ClientInvoices, type ClientInvoice } from './application/client-invoices.queries';
export { ClientLetters, type ClientAgreement } from './application/client-letters.use-cases';
export { Letters } from './application/letters.use-cases';
export { letterheadLines } from './application/papers/letterhead-lines';
export { payToLines } from './application/papers/pay-to-lines';
export {
  insertReceivingAccounts,
  receivingAccountsAt,
  type ReceivingAccount,
  type ReceivingAccounts,
} from './infrastructure/receiving-accounts.repository';
export { BillingPapers } from './application/papers/billing-papers.use-case';
export { invoiceNumbers, issuedInvoices, type IssuedInvoice } from './application/issued-invoices';
export { requirePastDay } from './application/firm-day';
export { remarkCode } from './domain/bank/remark-code';
export { Payments } from './application/payments.use-cases';
export {
  creditNoteToMirror,
  openOfInvoice,
  owedInvoice,
  postProviderEntry,
  settleByProvider,
  surplusOfId,
  type OwedInvoice,
  type ProviderEntryKind,
} from './application/provider-money';
export { postCommissionEarned, postCommissionPaid } from './application/commission-entries';
export { feeReceipts, type FeeReceipt } from './infrastructure/fee-receipts.read-model';
export { writeTable } from './infrastructure/exports/write-table';
export { acceptedLetter, acceptedPlans } from './infrastructure/letter.repository';
export { WaitingMoney, type WaitingPage } from './application/waiting.queries';
export { BillingModule } from './billing.module';
export type { KeptCalculation } from './infrastructure/calculation.repository';
export { invoiceOfId, openMinorOf, type Invoice } from './infrastructure/invoice.repository';
export type { LedgerEntry } from './infrastructure/ledger.repository';
export type { DepositReturn } from './infrastructure/deposit-return.repository';
export { surplusPayments, type Payment } from './infrastructure/payment.repository';
export { planOfJson, planToJson } from './infrastructure/plan-json';
