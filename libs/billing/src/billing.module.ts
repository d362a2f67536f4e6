import { Module } from '@nestjs/common';
import { CasesModule } from '@overturn/cases';
import { BillingQueries } from './application/billing.queries';
import { Deposits } from './application/deposits.use-cases';
import { BankStatements } from './application/bank/bank-statements.use-cases';
import { BookExports } from './application/exports/book-exports';
import { ClosingStatements } from './application/closing/closing-statements';
import { Guarantees } from './application/guarantee/guarantee.use-cases';
import { ClientInvoices } from './application/client-invoices.queries';
import { ClientLetters } from './application/client-letters.use-cases';
import { ExchangeRates } from './application/exchange/exchange-rates.use-cases';
import { FeeFactsBook } from './application/fee-facts.use-cases';
import { FeePlans } from './application/fee-plans.use-cases';
import { ForecastQueries } from './application/forecast.queries';
import { Invoices } from './application/invoices.use-cases';
import { Letters } from './application/letters.use-cases';
import { BillingPapers } from './application/papers/billing-papers.use-case';
import { Payments } from './application/payments.use-cases';
import { WaitingMoney } from './application/waiting.queries';

const USE_CASES = [
  FeePlans,
  Letters,
  ClientLetters,
  ClientInvoices,
  FeeFactsBook,
  Invoices,
  Payments,
  Deposits,
  BillingQueries,
  WaitingMoney,
  Guarantees,
  ClosingStatements,
  BankStatements,
  ExchangeRates,
  BillingPapers,
  ForecastQueries,
  BookExports,
];

@Module({ imports: [CasesModule], providers: USE_CASES, exports: USE_CASES })
export class BillingModule {}
