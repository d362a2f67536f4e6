import { Controller } from '@nestjs/common';
import {
  BillingQueries,
  ForecastQueries,
  WaitingMoney,
  type AgingPage,
  type Invoice,
  type WaitingPage,
} from '@overturn/billing';
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
import { INVOICE_STATES, isCurrency, type Currency, type Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import {
  presentCreditNote,
  presentDepositReturn,
  presentInvoice,
  presentPayment,
} from './case-money.presenter';

import { presentWaitingFapiaos } from './fapiao.presenter';

type Names = Pick<WaitingPage, 'clients' | 'cases' | 'staff'>;

/** The firm's money: invoices, who owes what, the ledger, what waits for somebody. */
@Controller('api/v1/admin')
export class FinanceController {
  constructor(
    private readonly queries: BillingQueries,
    private readonly money: WaitingMoney,
    private readonly forecast: ForecastQueries,
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
    return { items: page.items.map((one) => named(one, page.today, me, page)), nextCursor: page.nextCursor };
  }

  @Route(adminRoutes.getWaitingMoney)
  async getWaitingMoney(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
  ): Promise<WaitingMoneyView> {
    const page = await this.money.get(scope);
    const fapiaos = await this.fapiaos.waiting(scope);
    const { staff } = page;
    const mine = me.staffId;
    const numberOf = (caseId: string) => page.cases.get(caseId) ?? '';
    return {
      claims: page.claims.map(({ kind, claimedBy, claimedAt, ...one }) => ({
        caseId: one.caseId,
        ...namesOf(one, page),
        kind,
        claimedBy: staff.get(claimedBy) ?? '',
        claimedAt: claimedAt.toISOString(),
        isOwn: claimedBy === mine,
      })),
      releases: page.releases.map(({ releasedOn, currency, minor, recordedBy, ...one }) => ({
        caseId: one.caseId,
        ...namesOf(one, page),
        releasedOn,
        currency,
        amountMinor: minor,
        recordedBy: staff.get(recordedBy) ?? '',
        isOwn: recordedBy === mine,
      })),
      toCalculate: page.toCalculate.map(({ caseId, since }) => ({
        caseId,
        caseNumber: numberOf(caseId),
        since: since.toISOString(),
      })),
      drafts: page.drafts.map((one) => named(one, page.today, me, page)),
      approved: page.approved.map((one) => named(one, page.today, me, page)),
      payments: page.payments.map((one) => ({
        ...presentPayment(one, mine, staff),
        caseNumber: numberOf(one.caseId),
      })),
      depositReturns: page.returns.map((one) => ({
        ...presentDepositReturn(one, mine, staff),
        caseNumber: numberOf(one.caseId),
      })),
      creditNotes: page.creditNotes.map((one) => ({
        ...presentCreditNote(one, mine, staff),
        caseId: one.caseId,
        caseNumber: numberOf(one.caseId),
      })),
      ...presentWaitingFapiaos(fapiaos),
    };
  }

  @Route(adminRoutes.getAging)
  async getAging(@CurrentScope() scope: Scope): Promise<AgingView> {
    return presentAging(await this.queries.aging(scope));
  }

  @Route(adminRoutes.getForecast)
  async getForecast(@CurrentScope() scope: Scope): Promise<ForecastView> {
    const { odds, months } = await this.forecast.expected(scope);
    return {
      ...odds,
      months: months.map((one) => ({
        ...one,
        feeMinor: one.feeMinor.toString(),
        expectedMinor: one.expectedMinor.toString(),
      })),
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

const clientNameOf = (clients: Names['clients'], id: string) => ({
  zh: clients.get(id)?.nameZh ?? '',
  en: clients.get(id)?.nameEn ?? '',
});

const namesOf = (
  { caseId, clientId }: { readonly caseId: string; readonly clientId: string },
  { clients, cases }: Pick<Names, 'clients' | 'cases'>,
) => ({ caseNumber: cases.get(caseId) ?? '', clientName: clientNameOf(clients, clientId) });

const named = (one: Invoice, today: string, me: SignedIn, names: Names) => ({
  ...presentInvoice(one, today, me.staffId, names.staff),
  ...namesOf(one, names),
});

function currencyOf(code: string): Currency {
  if (!isCurrency(code)) throw new Error(`The ledger holds ${code}`);
  return code;
}

const presentAging = ({ today, closedThrough, rows, clients, balances }: AgingPage): AgingView => ({
  today,
  closedThrough,
  rows: rows.map((row) => ({ ...row, clientName: clientNameOf(clients, row.clientId) })),
  balances: [...balances],
});
