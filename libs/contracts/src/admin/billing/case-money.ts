import { PAYMENT_METHODS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Id,
  MarketplaceField,
  MinorAmount,
  PositiveMinorAmount,
  RateField,
  Version,
  line,
  paragraph,
  remarks,
  route,
} from '../../common';
import { CaseMoneyView } from './case-money.views';
import { FeePlanContent } from './fee-plans';

const CaseParams = z.object({ caseId: Id });
const InvoiceParams = z.object({ invoiceId: Id });

/** Money as a bank slip says it. */
const ReceivedMoney = {
  method: z.enum(PAYMENT_METHODS),
  reference: line(100),
  currency: CurrencyField,
  amountMinor: PositiveMinorAmount,
  receivedOn: CalendarDate,
};
const Decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('confirm') }),
  z.strictObject({ decision: z.literal('reject'), reason: paragraph(1_000) }),
]);
const onInvoice = { params: InvoiceParams, response: CaseMoneyView } as const;

export const caseMoneyRoutes = {
  getCaseMoney: route({
    method: 'GET',
    path: '/cases/:caseId/money',
    access: 'invoice:read',
    summary: 'Letters, payouts, expenses, calculations, invoices and payments of a case',
    params: CaseParams,
    response: CaseMoneyView,
  }),
  offerLetter: route({
    method: 'POST',
    path: '/cases/:caseId/letters',
    access: 'case:engage',
    summary: 'Offer an engagement letter; for an enquiry this is the offer of the engagement',
    params: CaseParams,
    body: z.strictObject({
      /** The case's version. */
      version: Version,
      content: FeePlanContent,
      from: z.strictObject({ planId: Id, version: Version }).nullable(),
      /** How the conflict check came out; an offer to an enquiry needs it. */
      conflictClearance: remarks(1_000),
    }),
    response: CaseMoneyView,
    status: 201,
  }),
  acceptLetter: route({
    method: 'POST',
    path: '/cases/:caseId/letters/:letterId/acceptance',
    access: 'case:engage',
    summary: 'Record that the client accepted the letter with this hash',
    params: CaseParams.extend({ letterId: Id }),
    body: z.strictObject({
      version: Version,
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      acceptedBy: line(100),
      /** Scan of the signature on paper. */
      signedEvidenceId: Id.nullable().default(null),
      /** How the client told it, where there is no paper. */
      note: remarks(500).default(''),
    }),
    response: CaseMoneyView,
  }),
  verifyPayout: route({
    method: 'POST',
    path: '/cases/:caseId/payouts',
    access: 'outcome:verify',
    summary: 'Say, as a second person, that a released amount arrived and what Amazon kept back',
    params: CaseParams,
    body: z.strictObject({
      releaseId: Id,
      currency: CurrencyField,
      keptBackMinor: MinorAmount,
      note: remarks(2_000),
    }),
    response: CaseMoneyView,
    status: 201,
  }),
  recordExpense: route({
    method: 'POST',
    path: '/cases/:caseId/expenses',
    access: 'invoice:write',
    summary: 'Record what was spent for the client, or take an entry back',
    params: CaseParams,
    body: z.strictObject({
      spentOn: CalendarDate,
      currency: CurrencyField,
      amountMinor: PositiveMinorAmount,
      isTakenBack: z.boolean(),
      what: line(200),
    }),
    response: CaseMoneyView,
    status: 201,
  }),
  calculateFee: route({
    method: 'POST',
    path: '/cases/:caseId/fee-calculations',
    access: 'invoice:write',
    summary: 'Calculate what the case costs today, with every step',
    params: CaseParams,
    body: z.strictObject({
      affectedAsins: z.int().min(1).max(1_000_000).nullable(),
      affectedMarketplaces: z.array(MarketplaceField).max(30),
      rates: z.array(z.strictObject({ payoutId: Id, rate: RateField })).max(500),
      isFinal: z.boolean(),
    }),
    response: CaseMoneyView,
    status: 201,
  }),
  draftInvoice: route({
    method: 'POST',
    path: '/cases/:caseId/invoices',
    access: 'invoice:write',
    summary: 'Draft an invoice of a calculation, or of the agreed assessment',
    params: CaseParams,
    body: z.strictObject({
      /** Null: the assessment fee. */
      calculationId: Id.nullable(),
      dueInDays: z.int().min(0).max(365),
    }),
    response: CaseMoneyView,
    status: 201,
  }),
  recordDeposit: route({
    method: 'POST',
    path: '/cases/:caseId/deposits',
    access: 'invoice:write',
    summary: 'Record money of the client that the firm holds; another person confirms it',
    params: CaseParams,
    body: z.strictObject(ReceivedMoney),
    response: CaseMoneyView,
    status: 201,
  }),
  recordDepositReturn: route({
    method: 'POST',
    path: '/cases/:caseId/deposit-returns',
    access: 'invoice:write',
    summary: 'Record that a deposit, or a part of it, was paid back; another person confirms it',
    params: CaseParams,
    body: z.strictObject({
      method: z.enum(PAYMENT_METHODS),
      reference: line(100),
      currency: CurrencyField,
      amountMinor: PositiveMinorAmount,
      paidOn: CalendarDate,
    }),
    response: CaseMoneyView,
    status: 201,
  }),
  decideDepositReturn: route({
    method: 'POST',
    path: '/deposit-returns/:returnId/decision',
    access: 'invoice:approve',
    summary: 'Confirm or reject a returned deposit that somebody else recorded',
    params: z.object({ returnId: Id }),
    body: Decision,
    response: CaseMoneyView,
  }),
  approveInvoice: route({
    method: 'POST',
    path: '/invoices/:invoiceId/approve',
    access: 'invoice:approve',
    summary: 'Approve an invoice that somebody else calculated',
    ...onInvoice,
    body: z.strictObject({ version: Version }),
  }),
  issueInvoice: route({
    method: 'POST',
    path: '/invoices/:invoiceId/issue',
    access: 'invoice:approve',
    summary: 'Issue an approved invoice: it gets its number and never changes again',
    ...onInvoice,
    body: z.strictObject({ version: Version }),
  }),
  voidInvoice: route({
    method: 'POST',
    path: '/invoices/:invoiceId/void',
    access: 'invoice:approve',
    summary: 'Void an invoice of which nothing was paid',
    ...onInvoice,
    body: z.strictObject({ version: Version, reason: paragraph(1_000) }),
  }),
  recordPayment: route({
    method: 'POST',
    path: '/invoices/:invoiceId/payments',
    access: 'invoice:write',
    summary: 'Record a payment from its slip; another person confirms it',
    ...onInvoice,
    body: z.strictObject(ReceivedMoney),
    status: 201,
  }),
  decidePayment: route({
    method: 'POST',
    path: '/payments/:paymentId/decision',
    access: 'invoice:approve',
    summary: 'Confirm or reject a payment that somebody else recorded',
    params: z.object({ paymentId: Id }),
    body: Decision,
    response: CaseMoneyView,
  }),
  requestCreditNote: route({
    method: 'POST',
    path: '/invoices/:invoiceId/credit-notes',
    access: 'invoice:write',
    summary: 'Ask for a credit note on an issued invoice; another person decides',
    ...onInvoice,
    body: z.strictObject({
      currency: CurrencyField,
      amountMinor: PositiveMinorAmount,
      reason: paragraph(1_000),
    }),
    status: 201,
  }),
  decideCreditNote: route({
    method: 'POST',
    path: '/credit-notes/:creditNoteId/decision',
    access: 'invoice:approve',
    summary: 'Issue or refuse a credit note that somebody else asked for',
    params: z.object({ creditNoteId: Id }),
    body: z.strictObject({ isIssued: z.boolean() }),
    response: CaseMoneyView,
  }),
} as const;
