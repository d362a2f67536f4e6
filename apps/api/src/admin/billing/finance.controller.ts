import { Controller } from '@nestjs/common';
import { BillingQueries, ForecastQueries, WaitingMoney, type AgingPage } from '@overturn/billing';
import {
  adminRoutes,
  type AgingView,
  type ForecastView,
  type InvoiceListView,
  type LedgerPageView,
  type WaitingMoneyView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { FapiaoQueries } from '@overturn/fapiao';
import type { SignedIn } from '@overturn/identity';
import { PaymentQueries } from '@overturn/payments';
import { INVOICE_STATES, isCurrency, type Currency, type Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { clientNameOf, namedInvoice, namesOf } from './finance-names';
import { presentWaitingFapiaos } from '../books/fapiao.presenter';
import { presentWaiting } from './waiting.presenter';
import { presentBase } from '../books/exchange.presenter';

/** The firm's money: invoices, who owes what, the ledger, what waits for somebody. */
@Controller('api/v1/admin')
export class FinanceController {
  constructor(
    private readonly queries: BillingQueries,
    private readonly money: WaitingMoney,
    private readonly forecast: ForecastQueries,
    private readonly payments: PaymentQueries,
    private readonly fapiaos: FapiaoQueries,
  ) {}

  @Route(adminRoutes.listInvoices)
  async listInvoices(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { query }: RouteInput<typeof adminRoutes.listInvoices>,
  ): Promise<InvoiceListView> {
    const { state = [...INVOICE_STATES], q, cursor, limit } = query;
    const page = await this.queries.invoices(scope, { states: state, q, cursor, limit });
    return {
      items: page.items.map((one) => namedInvoice(one, page.today, me, page)),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.getWaitingMoney)
  async getWaitingMoney(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
  ): Promise<WaitingMoneyView> {
    return {
      ...presentWaiting(await this.money.get(scope), await this.payments.waiting(scope), me),
      ...presentWaitingFapiaos(await this.fapiaos.waiting(scope)),
    };
  }

  @Route(adminRoutes.getAging)
  async getAging(@CurrentScope() scope: Scope): Promise<AgingView> {
    return presentAging(await this.queries.aging(scope));
  }

  @Route(adminRoutes.getForecast)
  async getForecast(@CurrentScope() scope: Scope): Promise<ForecastView> {
    const { odds, months, base } = await this.forecast.expected(scope);
    return {
      ...odds,
      months: months.map((one) => ({
        ...one,
        feeMinor: one.feeMinor.toString(),
        expectedMinor: one.expectedMinor.toString(),
      })),
      base: presentBase(base),
    };
  }

  @Route(adminRoutes.listLedger)
  async listLedger(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listLedger>,
  ): Promise<LedgerPageView> {
    const { caseId = null, account = null, cursor, limit } = query;
    const page = await this.queries.ledger(scope, { caseId, account, cursor, limit });
    return {
      items: page.items.map((one) => ({
        ...one,
        ...namesOf(one, page),
        postedAt: one.postedAt.toISOString(),
        postings: one.postings.map((posting) => ({ ...posting, currency: currencyOf(posting.currency) })),
      })),
      nextCursor: page.nextCursor,
    };
  }

  @Route(adminRoutes.closePeriod)
  async closePeriod(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.closePeriod>,
  ): Promise<AgingView> {
    await this.queries.closePeriod(scope, body.through);
    return presentAging(await this.queries.aging(scope));
  }
}

function currencyOf(code: string): Currency {
  if (!isCurrency(code)) throw new Error(`The ledger holds ${code}`);
  return code;
}

const presentAging = ({ today, closedThrough, rows, clients, balances, base }: AgingPage): AgingView => ({
  today,
  closedThrough,
  rows: rows.map((row) => ({ ...row, clientName: clientNameOf(clients, row.clientId) })),
  balances: [...balances],
  base: presentBase(base),
});
