import {
  BILLED_OUTCOMES,
  CREDIT_NOTE_STATES,
  ENGAGEMENT_STATES,
  FEE_LINE_KINDS,
  INVOICE_KINDS,
  INVOICE_STATES,
  PAYMENT_METHODS,
  PAYMENT_PURPOSES,
  PAYMENT_STATES,
  SETTLING_METHODS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, CurrencyField, Id, Instant, ShownMinor } from '../../common';
import { UsedRateView } from './exchange';
import { FeePlanContent } from './fee-plans';

const LetterView = z.object({
  id: Id,
  revision: z.int(),
  state: z.enum(ENGAGEMENT_STATES),
  currency: CurrencyField,
  content: FeePlanContent,
  textZh: z.string(),
  textEn: z.string(),
  hash: z.string(),
  offeredBy: z.string(),
  offeredAt: Instant,
  acceptedBy: z.string().nullable(),
  acceptedAt: Instant.nullable(),
  /** Staff member who recorded the acceptance; null when the client gave it. */
  recordedBy: z.string().nullable(),
  /** File of the case with the signature on paper. */
  signedEvidenceId: Id.nullable(),
  acceptanceNote: z.string(),
});

const PayoutView = z.object({
  /** Null until a second person has verified it. */
  id: Id.nullable(),
  releaseId: Id,
  releasedOn: CalendarDate,
  currency: z.string(),
  releasedMinor: ShownMinor,
  keptBackMinor: ShownMinor.nullable(),
  recordedBy: z.string(),
  hasEvidence: z.boolean(),
  verifiedBy: z.string().nullable(),
  verifiedAt: Instant.nullable(),
  isInvoiced: z.boolean(),
  /** The one who looks did not record it, so they may verify it. */
  isMineToVerify: z.boolean(),
});

const FeeLineView = z.object({ kind: z.enum(FEE_LINE_KINDS), clause: z.string(), amountMinor: ShownMinor });

const CalculationView = z.object({
  id: Id,
  letterId: Id,
  outcome: z.enum(BILLED_OUTCOMES),
  currency: CurrencyField,
  steps: z.array(
    z.object({
      clause: z.string(),
      formula: z.string(),
      inputs: z.record(z.string(), z.string()),
      resultMinor: ShownMinor,
    }),
  ),
  lines: z.array(FeeLineView),
  feeMinor: ShownMinor,
  dueMinor: ShownMinor,
  taxMinor: ShownMinor,
  totalMinor: ShownMinor,
  depositAppliedMinor: ShownMinor,
  calculatedBy: z.string(),
  calculatedAt: Instant,
  invoiceId: Id.nullable(),
});

export const InvoiceView = z
  .object({
    id: Id,
    caseId: Id,
    clientId: Id,
    kind: z.enum(INVOICE_KINDS),
    state: z.enum(INVOICE_STATES),
    number: z.string().nullable(),
    currency: CurrencyField,
    netMinor: ShownMinor,
    taxMinor: ShownMinor,
    totalMinor: ShownMinor,
    paidMinor: ShownMinor,
    creditedMinor: ShownMinor,
    depositAppliedMinor: ShownMinor,
    openMinor: ShownMinor,
    dueOn: CalendarDate.nullable(),
    isOverdue: z.boolean(),
    calculatedBy: z.string(),
    draftedAt: Instant,
    approvedBy: z.string().nullable(),
    issuedAt: Instant.nullable(),
    closedReason: z.string().nullable(),
    version: z.int(),
    /** Whoever looks calculated it, and so does not approve it. */
    isOwn: z.boolean(),
    lines: z.array(FeeLineView),
  })
  .meta({ id: 'InvoiceView' });
export type InvoiceView = z.infer<typeof InvoiceView>;

export const PaymentView = z
  .object({
    id: Id,
    caseId: Id,
    purpose: z.enum(PAYMENT_PURPOSES),
    invoiceId: Id.nullable(),
    method: z.enum(SETTLING_METHODS),
    reference: z.string(),
    currency: CurrencyField,
    amountMinor: ShownMinor,
    receivedOn: CalendarDate,
    state: z.enum(PAYMENT_STATES),
    /** Null: the payment provider proves it. */
    recordedBy: z.string().nullable(),
    recordedAt: Instant,
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
    isOwn: z.boolean(),
    /** Of a payment in another currency than its invoice. */
    exchange: z
      .object({
        invoiceCurrency: CurrencyField,
        settlesMinor: ShownMinor,
        /** In the base currency; below zero for a loss. */
        gainMinor: ShownMinor,
        rates: z.array(UsedRateView),
      })
      .nullable(),
  })
  .meta({ id: 'PaymentView' });
export type PaymentView = z.infer<typeof PaymentView>;

export const DepositReturnView = z
  .object({
    id: Id,
    caseId: Id,
    method: z.enum(PAYMENT_METHODS),
    reference: z.string(),
    currency: CurrencyField,
    amountMinor: ShownMinor,
    paidOn: CalendarDate,
    state: z.enum(PAYMENT_STATES),
    recordedBy: z.string(),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
    isOwn: z.boolean(),
  })
  .meta({ id: 'DepositReturnView' });
export type DepositReturnView = z.infer<typeof DepositReturnView>;

export const CreditNoteView = z.object({
  id: Id,
  invoiceId: Id,
  state: z.enum(CREDIT_NOTE_STATES),
  number: z.string().nullable(),
  currency: CurrencyField,
  amountMinor: ShownMinor,
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: Instant,
  decidedBy: z.string().nullable(),
  isOwn: z.boolean(),
});

const ExpenseView = z.object({
  id: Id,
  spentOn: CalendarDate,
  currency: CurrencyField,
  amountMinor: ShownMinor,
  what: z.string(),
  recordedBy: z.string(),
});

/** All about the money of one case, newest first. */
export const CaseMoneyView = z
  .object({
    letters: z.array(LetterView),
    payouts: z.array(PayoutView),
    expenses: z.array(ExpenseView),
    calculations: z.array(CalculationView),
    invoices: z.array(InvoiceView),
    payments: z.array(PaymentView),
    creditNotes: z.array(CreditNoteView),
    depositReturns: z.array(DepositReturnView),
    depositHeldMinor: ShownMinor,
  })
  .meta({ id: 'CaseMoneyView' });
export type CaseMoneyView = z.infer<typeof CaseMoneyView>;
