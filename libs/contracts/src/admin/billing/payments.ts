import {
  MISMATCH_KINDS,
  OBJECT_KINDS,
  OPERATION_KINDS,
  OPERATION_STATES,
  PARK_REASONS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CurrencyField,
  Cursor,
  Id,
  Instant,
  Limit,
  LocaleField,
  PositiveMinorAmount,
  ShownMinor,
  line,
  page,
  route,
} from '../../common';

const OperationView = z
  .object({
    id: Id,
    kind: z.enum(OPERATION_KINDS),
    state: z.enum(OPERATION_STATES),
    invoiceId: Id.nullable(),
    currency: CurrencyField,
    amountMinor: ShownMinor,
    requestedBy: z.string().nullable(),
    requestedAt: Instant,
    /** Page of the provider on which the payer goes on. */
    url: z.string().nullable(),
    /** Why it failed: a code of the provider or of ours. */
    failureCode: z.string().nullable(),
    parkReason: z.enum(PARK_REASONS).nullable(),
    releasedBy: z.string().nullable(),
    /** Nothing can be paid by it any more. */
    isClosed: z.boolean(),
    /** Something is still under way: look again soon. */
    isUnderWay: z.boolean(),
    /** Whoever looks asked for it, and so does not let it go. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'PaymentOperationView' });
export type PaymentOperationView = z.infer<typeof OperationView>;

const CardView = z.object({
  id: Id,
  brand: z.string(),
  lastFour: z.string(),
  expiresYear: z.int(),
  expiresMonth: z.int(),
  savedAt: Instant,
  isRetired: z.boolean(),
});

export const CasePaymentsView = z
  .object({
    /** Whether a payment provider is set up. */
    isProviderOn: z.boolean(),
    clientId: Id,
    /** What the client agrees to before a card is saved. */
    consent: z.object({ version: z.string(), zh: z.string(), en: z.string(), hash: z.string() }),
    cards: z.array(CardView),
    /** Pages on which cards are saved, newest first. */
    savings: z.array(OperationView),
    operations: z.array(OperationView),
  })
  .meta({ id: 'CasePaymentsView' });
export type CasePaymentsView = z.infer<typeof CasePaymentsView>;

const Bound = z.strictObject({
  currency: CurrencyField,
  singleMinor: PositiveMinorAmount,
  dailyMinor: PositiveMinorAmount,
});
export const ChargePolicyView = z
  .object({
    /** 0: nothing was ever set. */
    version: z.int().min(0),
    isProviderOn: z.boolean(),
    isOn: z.boolean(),
    bounds: z.array(Bound),
    setBy: z.string().nullable(),
    setAt: Instant.nullable(),
  })
  .meta({ id: 'ChargePolicyView' });
export type ChargePolicyView = z.infer<typeof ChargePolicyView>;

const OfCase = { params: z.object({ caseId: Id }), response: CasePaymentsView } as const;
const OfInvoice = { params: z.object({ invoiceId: Id }), response: CasePaymentsView } as const;
const OfOperation = { params: z.object({ operationId: Id }), response: CasePaymentsView } as const;

const ReportedObject = z.object({
  state: z.string(),
  amountMinor: ShownMinor,
  currency: z.string(),
  customerId: z.string().nullable(),
  invoiceId: z.string().nullable(),
});
const ReconciliationView = z
  .object({
    id: Id,
    comparedAt: Instant,
    /** How many objects the provider listed. */
    compared: z.int(),
    /** How many differences ended by looking again. */
    mended: z.int(),
    differing: z.int(),
    /** The differences that stayed, at most 200. */
    mismatches: z.array(
      z.object({
        kind: z.enum(MISMATCH_KINDS),
        objectKind: z.enum(OBJECT_KINDS),
        objectId: z.string(),
        ours: ReportedObject.nullable(),
        theirs: ReportedObject.nullable(),
      }),
    ),
  })
  .meta({ id: 'ReconciliationView' });
export type ReconciliationView = z.infer<typeof ReconciliationView>;
const ReconciliationPageView = page(ReconciliationView).meta({ id: 'ReconciliationPageView' });

export const paymentRoutes = {
  listReconciliations: route({
    method: 'GET',
    path: '/finance/reconciliations',
    access: 'invoice:read',
    summary: 'Comparisons with the payment provider and what differed, newest first',
    query: z.object({ cursor: Cursor.optional(), limit: Limit }),
    response: ReconciliationPageView,
  }),
  reconcileNow: route({
    method: 'POST',
    path: '/finance/reconciliations',
    access: 'invoice:approve',
    summary: 'Compare with the payment provider now',
    response: ReconciliationPageView,
    status: 201,
  }),
  getCasePayments: route({
    method: 'GET',
    path: '/cases/:caseId/payments',
    access: 'invoice:read',
    summary: 'What was asked of the payment provider for a case, and the client’s saved cards',
    ...OfCase,
  }),
  saveCard: route({
    method: 'POST',
    path: '/cases/:caseId/saved-cards',
    access: 'invoice:write',
    summary: 'Record the client’s signed consent and ask for the page on which the card is saved',
    ...OfCase,
    body: z.strictObject({
      currency: CurrencyField,
      locale: LocaleField,
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      acceptedBy: line(100),
      /** Where the signed paper is. */
      paper: line(200),
    }),
    status: 201,
  }),
  retireCard: route({
    method: 'POST',
    path: '/cases/:caseId/saved-cards/:cardId/retire',
    access: 'invoice:write',
    summary: 'Take a saved card out of use',
    params: z.object({ caseId: Id, cardId: Id }),
    response: CasePaymentsView,
  }),
  requestPayLink: route({
    method: 'POST',
    path: '/invoices/:invoiceId/pay-link',
    access: 'invoice:write',
    summary: 'Ask for the page on which the client pays by card, Alipay or WeChat Pay',
    ...OfInvoice,
    status: 201,
  }),
  chargeCard: route({
    method: 'POST',
    path: '/invoices/:invoiceId/charges',
    access: 'invoice:write',
    summary: 'Charge what is open to a saved card',
    ...OfInvoice,
    body: z.strictObject({ cardId: Id, currency: CurrencyField, amountMinor: PositiveMinorAmount }),
    status: 201,
  }),
  releaseCharge: route({
    method: 'POST',
    path: '/payment-operations/:operationId/release',
    access: 'invoice:approve',
    summary: 'Let a charge go that waits because of the firm’s bounds, as another person',
    ...OfOperation,
  }),
  cancelCharge: route({
    method: 'POST',
    path: '/payment-operations/:operationId/cancel',
    access: 'invoice:write',
    summary: 'Take back a charge that was not sent, or give up waiting for its payer',
    ...OfOperation,
  }),
  refundSurplus: route({
    method: 'POST',
    path: '/payments/:paymentId/refund',
    access: 'invoice:approve',
    summary: 'Pay back what came through the provider beyond what was open',
    params: z.object({ paymentId: Id }),
    response: CasePaymentsView,
    status: 201,
  }),
  getChargePolicy: route({
    method: 'GET',
    path: '/charge-policy',
    access: 'invoice:read',
    summary: 'Whether saved cards may be charged, and up to what',
    response: ChargePolicyView,
  }),
  setChargePolicy: route({
    method: 'PUT',
    path: '/charge-policy',
    access: 'role:manage',
    summary: 'Switch charges on or off and set their bounds',
    body: z.strictObject({
      version: z.int().min(0),
      isOn: z.boolean(),
      bounds: z.array(Bound).max(20),
    }),
    response: ChargePolicyView,
  }),
} as const;
