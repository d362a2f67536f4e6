import { FEE_LINE_KINDS, INVOICE_KINDS, INVOICE_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, CurrencyField, Id, Instant, ShownMinor, route } from '../common';

export const PortalInvoiceView = z
  .strictObject({
    id: Id,
    number: z.string(),
    kind: z.enum(INVOICE_KINDS),
    state: z.enum(INVOICE_STATES),
    currency: CurrencyField,
    totalMinor: ShownMinor,
    taxMinor: ShownMinor,
    paidMinor: ShownMinor,
    creditedMinor: ShownMinor,
    depositAppliedMinor: ShownMinor,
    openMinor: ShownMinor,
    issuedAt: Instant,
    dueOn: CalendarDate.nullable(),
    lines: z.array(
      z.strictObject({
        kind: z.enum(FEE_LINE_KINDS),
        amountMinor: ShownMinor,
        /** The clause of the letter that it rests on. */
        clauseZh: z.string().nullable(),
        clauseEn: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PortalInvoiceView' });
export type PortalInvoiceView = z.infer<typeof PortalInvoiceView>;

export const portalMoneyRoutes = {
  listInvoices: route({
    method: 'GET',
    path: '/cases/:caseId/invoices',
    access: 'client',
    summary:
      'What I owe for a case and why: issued invoices with the clauses that they rest on, newest first',
    params: z.object({ caseId: Id }),
    response: z.strictObject({ items: z.array(PortalInvoiceView) }),
  }),
  getOpenStatement: route({
    method: 'GET',
    path: '/open-statement',
    access: 'client',
    summary: 'What I owe today, by age and currency, as a PDF',
    query: z.object({ language: z.enum(['zh', 'en']) }),
    response: 'bytes',
  }),
  getInvoicePaper: route({
    method: 'GET',
    path: '/cases/:caseId/invoices/:invoiceId/paper',
    access: 'client',
    summary: 'An invoice of mine as a PDF',
    params: z.object({ caseId: Id, invoiceId: Id }),
    query: z.object({ language: z.enum(['zh', 'en']).default('zh') }),
    response: 'bytes',
  }),
} as const;
