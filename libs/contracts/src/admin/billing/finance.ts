import { INVOICE_STATES, LEDGER_ACCOUNTS, LEDGER_KINDS } from '@overturn/kernel/vocabulary';
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
import { InvoiceView, PaymentView } from './case-money.views';

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
    occurredOn: CalendarDate,
    postedAt: Instant,
    postings: z.array(
      z.object({ account: z.enum(LEDGER_ACCOUNTS), currency: CurrencyField, minor: ShownMinor }),
    ),
  }),
).meta({ id: 'LedgerPageView' });
export type LedgerPageView = z.infer<typeof LedgerPageView>;

export const WaitingMoneyView = z
  .object({
    drafts: z.array(InvoiceView.extend(Named)),
    approved: z.array(InvoiceView.extend(Named)),
    payments: z.array(PaymentView.extend({ caseNumber: z.string() })),
  })
  .meta({ id: 'WaitingMoneyView' });
export type WaitingMoneyView = z.infer<typeof WaitingMoneyView>;

export const financeRoutes = {
  listInvoices: route({
    method: 'GET',
    path: '/invoices',
    access: 'invoice:read',
    summary: 'Invoices by state, newest first',
    query: z.object({ state: many(z.enum(INVOICE_STATES)), cursor: Cursor.optional(), limit: Limit }),
    response: InvoiceListView,
  }),
  getWaitingMoney: route({
    method: 'GET',
    path: '/finance/waiting',
    access: 'invoice:read',
    summary: 'Drafts, approved invoices and payments that wait for another person',
    response: WaitingMoneyView,
  }),
  getAging: route({
    method: 'GET',
    path: '/finance/aging',
    access: 'invoice:read',
    summary: 'What clients owe by how long it is overdue, and how the accounts stand',
    response: AgingView,
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
