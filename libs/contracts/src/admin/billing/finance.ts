import { INVOICE_STATES, LEDGER_ACCOUNTS, LEDGER_KINDS, OUTCOME_KINDS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Cursor,
  Id,
  Instant,
  Limit,
  ShownMinor,
  many,
  page,
  route,
} from '../../common';
import { FapiaoView, RedToIssueView } from './fapiao';
import { CreditNoteView, DepositReturnView, InvoiceView, PaymentView } from './case-money.views';

const Named = { caseNumber: z.string(), clientName: z.object({ zh: z.string(), en: z.string() }) };

export const InvoiceListView = page(InvoiceView.extend(Named)).meta({ id: 'InvoiceListView' });
export type InvoiceListView = z.infer<typeof InvoiceListView>;

export const AgingView = z
  .object({
    today: CalendarDate,
    closedThrough: CalendarDate.nullable(),
    /** Per client and currency, the largest first. */
    rows: z.array(
      z.object({
        clientId: Id,
        clientName: Named.clientName,
        currency: CurrencyField,
        notDue: ShownMinor,
        days1To30: ShownMinor,
        days31To60: ShownMinor,
        days61To90: ShownMinor,
        over90: ShownMinor,
        total: ShownMinor,
      }),
    ),
    balances: z.array(
      z.object({ account: z.enum(LEDGER_ACCOUNTS), currency: CurrencyField, minor: ShownMinor }),
    ),
  })
  .meta({ id: 'AgingView' });
export type AgingView = z.infer<typeof AgingView>;

export const LedgerPageView = page(
  z.object({
    id: Id,
    kind: z.enum(LEDGER_KINDS),
    caseId: Id,
    ...Named,
    invoiceId: Id.nullable(),
    /** Number of the invoice or credit note, or reference of the transfer, that it comes from. */
    document: z.string().nullable(),
    occurredOn: CalendarDate,
    postedAt: Instant,
    postings: z.array(
      z.object({ account: z.enum(LEDGER_ACCOUNTS), currency: CurrencyField, minor: ShownMinor }),
    ),
  }),
).meta({ id: 'LedgerPageView' });
export type LedgerPageView = z.infer<typeof LedgerPageView>;

const OfCase = { caseId: Id, caseNumber: z.string() };

export const WaitingMoneyView = z
  .object({
    /** Outcomes for a second person to verify, oldest first. */
    claims: z.array(
      z.object({
        ...OfCase,
        clientName: Named.clientName,
        kind: z.enum(OUTCOME_KINDS),
        claimedBy: z.string(),
        claimedAt: Instant,
        isOwn: z.boolean(),
      }),
    ),
    /** Released amounts for a second person to verify, oldest first. */
    releases: z.array(
      z.object({
        ...OfCase,
        clientName: Named.clientName,
        releasedOn: CalendarDate,
        currency: z.string(),
        amountMinor: ShownMinor,
        recordedBy: z.string(),
        isOwn: z.boolean(),
      }),
    ),
    /** Cases with a verified outcome or payout that no invoice says, oldest first. */
    toCalculate: z.array(z.object({ ...OfCase, since: Instant })),
    drafts: z.array(InvoiceView.extend(Named)),
    approved: z.array(InvoiceView.extend(Named)),
    payments: z.array(PaymentView.extend({ caseNumber: z.string() })),
    depositReturns: z.array(DepositReturnView.extend({ caseNumber: z.string() })),
    creditNotes: z.array(CreditNoteView.extend(OfCase)),
    /** Asked for, or red ones under way, newest first. */
    fapiaos: z.array(FapiaoView),
    /** Red ones that credit notes and void invoices ask for, oldest first. */
    redFapiaos: z.array(RedToIssueView),
  })
  .meta({ id: 'WaitingMoneyView' });
export type WaitingMoneyView = z.infer<typeof WaitingMoneyView>;

export const ForecastView = z
  .object({
    /** Parts per million. */
    chancePpm: z.int(),
    /** From opening to the verified outcome. */
    days: z.int(),
    /** Outcomes of the firm in two years; with fewer than ten the chance and the days are assumed. */
    sample: z.int(),
    isAssumed: z.boolean(),
    months: z.array(
      z.object({
        month: z.string(),
        currency: CurrencyField,
        cases: z.int(),
        feeMinor: ShownMinor,
        expectedMinor: ShownMinor,
      }),
    ),
  })
  .meta({ id: 'ForecastView' });
export type ForecastView = z.infer<typeof ForecastView>;

export const financeRoutes = {
  listInvoices: route({
    method: 'GET',
    path: '/invoices',
    access: 'invoice:read',
    summary: 'Invoices by state and what is sought, newest first',
    query: z.object({
      /** A number of an invoice or a case, or two characters or more of a client’s name. */
      q: z.string().trim().max(100).optional(),
      state: many(z.enum(INVOICE_STATES)),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: InvoiceListView,
  }),
  getWaitingMoney: route({
    method: 'GET',
    path: '/finance/waiting',
    access: 'invoice:read',
    summary: 'What is to be verified, calculated, approved, issued and confirmed',
    response: WaitingMoneyView,
  }),
  getAging: route({
    method: 'GET',
    path: '/finance/aging',
    access: 'invoice:read',
    summary: 'What clients owe by how long it is overdue, and how the accounts stand',
    response: AgingView,
  }),
  getForecast: route({
    method: 'GET',
    path: '/finance/forecast',
    access: 'invoice:read',
    summary: 'What running cases are expected to bring: fee by chance, by month',
    response: ForecastView,
  }),
  listLedger: route({
    method: 'GET',
    path: '/finance/ledger',
    access: 'invoice:read',
    summary: 'Entries of the ledger, of a case or an account, the latest day first',
    query: z.object({
      caseId: Id.optional(),
      account: z.enum(LEDGER_ACCOUNTS).optional(),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: LedgerPageView,
  }),
  closePeriod: route({
    method: 'POST',
    path: '/finance/period-closings',
    access: 'ledger:close',
    summary: 'Close the books up to a day: nothing is posted before it any more',
    body: z.strictObject({ through: CalendarDate }),
    response: AgingView,
    status: 201,
  }),
} as const;
