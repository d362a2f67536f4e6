import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Id,
  Instant,
  PositiveMinorAmount,
  ShownMinor,
  line,
  paragraph,
  route,
} from '../../common';

const TransferAccount = z.strictObject({
  currency: CurrencyField,
  holder: line(100),
  bank: line(120),
  /** IBANs have 34 characters, CNAPS accounts fewer. */
  number: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z][0-9A-Za-z -]{3,39}$/),
  note: line(200).or(z.literal('')),
});

export const TransferDetailsView = z
  .object({
    /** 0 while the firm has named no account. */
    version: z.int().min(0),
    accounts: z.array(TransferAccount),
    /** What the letterhead said before accounts were kept here, line by line; gone with the first version saved here. */
    asWritten: z.string(),
    madeBy: z.string().nullable(),
    madeAt: Instant.nullable(),
  })
  .meta({ id: 'TransferDetailsView' });
export type TransferDetailsView = z.infer<typeof TransferDetailsView>;

export const TransferClaimView = z
  .object({
    id: Id,
    caseId: Id,
    caseNumber: z.string(),
    invoiceId: Id,
    invoiceNumber: z.string(),
    /** By which the line of the bank is recognised. */
    remarkCode: z.string(),
    currency: CurrencyField,
    amountMinor: ShownMinor,
    paidOn: CalendarDate,
    toldBy: z.string(),
    toldAt: Instant,
    evidenceIds: z.array(Id),
  })
  .meta({ id: 'TransferClaimView' });
export type TransferClaimView = z.infer<typeof TransferClaimView>;

const claimId = z.object({ claimId: Id });
const Claims = z.object({ items: z.array(TransferClaimView) });

export const transferRoutes = {
  getTransferDetails: route({
    method: 'GET',
    path: '/transfer-details',
    access: 'case:read',
    summary: 'The firm’s accounts to which clients transfer',
    response: TransferDetailsView,
  }),
  saveTransferDetails: route({
    method: 'PUT',
    path: '/transfer-details',
    access: 'fee:manage_plans',
    summary: 'Write another version of the accounts; clients and new papers show it at once',
    body: z.strictObject({ version: z.int().min(0), accounts: z.array(TransferAccount).max(10) }),
    response: TransferDetailsView,
  }),
  listTransferClaims: route({
    method: 'GET',
    path: '/transfer-claims',
    access: 'invoice:read',
    summary:
      'What clients say they have transferred and nobody has looked for yet, the oldest first, at most 100',
    response: Claims,
  }),
  recordTransferClaim: route({
    method: 'POST',
    path: '/transfer-claims/:claimId/payment',
    access: 'invoice:write',
    summary: 'The money is there: record it as a payment, which another person confirms',
    params: claimId,
    body: z.strictObject({
      currency: CurrencyField,
      amountMinor: PositiveMinorAmount,
      receivedOn: CalendarDate,
      reference: line(100),
    }),
    response: Claims,
    status: 201,
  }),
  setTransferClaimAside: route({
    method: 'POST',
    path: '/transfer-claims/:claimId/set-aside',
    access: 'invoice:write',
    summary: 'No such money came; the client reads why',
    params: claimId,
    body: z.strictObject({ reason: paragraph(1000) }),
    response: Claims,
    status: 200,
  }),
} as const;
