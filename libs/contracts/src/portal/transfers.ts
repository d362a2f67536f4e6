import { TRANSFER_CLAIM_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, CurrencyField, Id, Instant, PositiveMinorAmount, ShownMinor, route } from '../common';

export const PortalTransfersView = z
  .strictObject({
    /** The firm's accounts; none: ask it where to pay. */
    accounts: z.array(
      z.strictObject({
        currency: CurrencyField,
        holder: z.string(),
        bank: z.string(),
        number: z.string(),
        note: z.string(),
      }),
    ),
    /** What an old letterhead said instead, line by line; empty once there are accounts. */
    asWritten: z.string(),
    codes: z.array(z.strictObject({ invoiceId: Id, remarkCode: z.string() })),
    /** Newest first. */
    claims: z.array(
      z.strictObject({
        invoiceId: Id,
        currency: CurrencyField,
        amountMinor: ShownMinor,
        paidOn: CalendarDate,
        toldAt: Instant,
        state: z.enum(TRANSFER_CLAIM_STATES),
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PortalTransfersView' });
export type PortalTransfersView = z.infer<typeof PortalTransfersView>;

export const portalTransferRoutes = {
  getTransfers: route({
    method: 'GET',
    path: '/cases/:caseId/transfers',
    access: 'client',
    summary: 'Where to transfer, the code of each invoice, and what became of what I said I had paid',
    params: z.object({ caseId: Id }),
    response: PortalTransfersView,
  }),
  tellTransfer: route({
    method: 'POST',
    path: '/cases/:caseId/invoices/:invoiceId/transfers',
    access: 'client',
    summary:
      'Say that I have transferred for an invoice, with the bank’s slip; two people look for the money',
    params: z.object({ caseId: Id, invoiceId: Id }),
    body: z.strictObject({
      currency: CurrencyField,
      amountMinor: PositiveMinorAmount,
      paidOn: CalendarDate,
      fileIds: z.array(Id).min(1).max(5),
    }),
    response: PortalTransfersView,
    status: 201,
  }),
} as const;
