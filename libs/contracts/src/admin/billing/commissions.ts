import { COMMISSION_AGREEMENT_STATES, PAYMENT_METHODS, PAYMENT_STATES } from '@overturn/kernel/vocabulary';
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
  remarks,
  route,
} from '../../common';

const PayeeView = z.object({
  id: Id,
  /** Null for somebody outside. */
  staffId: Id.nullable(),
  name: z.string(),
  contact: z.string(),
});

const PartView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), payeeId: Id, payee: z.string(), sharePpm: z.int() }),
  z.object({ kind: z.literal('fixed'), payeeId: Id, payee: z.string(), amountMinor: ShownMinor }),
]);

const AgreementView = z.object({
  id: Id,
  caseId: Id,
  version: z.int(),
  currency: CurrencyField,
  state: z.enum(COMMISSION_AGREEMENT_STATES),
  /** The last one that was approved. */
  isInForce: z.boolean(),
  parts: z.array(PartView),
  setBy: z.string(),
  setAt: Instant,
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
  isOwn: z.boolean(),
});

/** What a payee stands at in a case. */
const StandingView = z.object({
  payeeId: Id,
  payee: z.string(),
  caseId: Id,
  currency: CurrencyField,
  earnedMinor: ShownMinor,
  paidMinor: ShownMinor,
  /** Paid, and not confirmed by a second person yet. */
  recordedMinor: ShownMinor,
  /** Still to be paid; below zero when a fee went back after its commission was paid. */
  payableMinor: ShownMinor,
  /** Earned, and set against what was paid too much in other cases. */
  heldBackMinor: ShownMinor,
});

const PayoutView = z.object({
  id: Id,
  caseId: Id,
  payee: z.string(),
  currency: CurrencyField,
  amountMinor: ShownMinor,
  method: z.enum(PAYMENT_METHODS),
  reference: z.string(),
  paidOn: CalendarDate,
  state: z.enum(PAYMENT_STATES),
  recordedBy: z.string(),
  isOwn: z.boolean(),
});

export const CaseCommissionsView = z
  .object({
    /** Of the letter in force; null while nothing is agreed with the client. */
    currency: CurrencyField.nullable(),
    /** The newest first. */
    agreements: z.array(AgreementView),
    standings: z.array(StandingView),
    payees: z.array(PayeeView),
  })
  .meta({ id: 'CaseCommissionsView' });
export type CaseCommissionsView = z.infer<typeof CaseCommissionsView>;

const OfCase = { caseNumber: z.string() };
export const CommissionDeskView = z
  .object({
    standings: z.array(StandingView.extend(OfCase)),
    /** For a second person to approve, oldest first. */
    proposed: z.array(AgreementView.extend(OfCase)),
    /** For a second person to confirm, oldest first. */
    unconfirmed: z.array(PayoutView.extend(OfCase)),
    payees: z.array(PayeeView),
  })
  .meta({ id: 'CommissionDeskView' });
export type CommissionDeskView = z.infer<typeof CommissionDeskView>;

const ChosenPayee = z.union([z.strictObject({ staffId: Id }), z.strictObject({ payeeId: Id })]);
const Part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share'),
    payee: ChosenPayee,
    /** Parts per million of the fee received. */
    sharePpm: z.int().min(1).max(1_000_000),
  }),
  z.strictObject({
    kind: z.literal('fixed'),
    payee: ChosenPayee,
    /** In the currency of the letter, when the whole fee is received. */
    amountMinor: PositiveMinorAmount,
  }),
]);
const Decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('confirm') }),
  z.strictObject({ decision: z.literal('reject'), reason: paragraph(1_000) }),
]);
const CaseParams = z.object({ caseId: Id });

export const commissionRoutes = {
  getCaseCommissions: route({
    method: 'GET',
    path: '/cases/:caseId/commissions',
    access: 'invoice:read',
    summary: 'Who gets a share of the fee of a case, and what was earned and paid of it',
    params: CaseParams,
    response: CaseCommissionsView,
  }),
  proposeCommissions: route({
    method: 'POST',
    path: '/cases/:caseId/commissions',
    access: 'invoice:write',
    summary: 'Propose who gets what of the fee of a case; another person decides',
    params: CaseParams,
    body: z.strictObject({ parts: z.array(Part).min(1).max(20) }),
    response: CaseCommissionsView,
    status: 201,
  }),
  decideCommissions: route({
    method: 'POST',
    path: '/commission-agreements/:agreementId/decision',
    access: 'invoice:approve',
    summary: 'Approve an agreement that somebody else set, or refuse it',
    params: z.object({ agreementId: Id }),
    body: Decision,
    response: CaseCommissionsView,
  }),
  addCommissionPayee: route({
    method: 'POST',
    path: '/finance/commission-payees',
    access: 'invoice:write',
    summary: 'Add somebody outside who brings cases',
    body: z.strictObject({ name: line(100), contact: remarks(200).default('') }),
  }),
  getCommissionDesk: route({
    method: 'GET',
    path: '/finance/commissions',
    access: 'invoice:read',
    summary: 'What is earned, payable and paid of commissions, and what waits for a second person',
    response: CommissionDeskView,
  }),
  recordCommissionPayout: route({
    method: 'POST',
    path: '/finance/commission-payouts',
    access: 'invoice:write',
    summary: 'Record that a commission was paid out; another person confirms it',
    body: z.strictObject({
      caseId: Id,
      payeeId: Id,
      currency: CurrencyField,
      amountMinor: PositiveMinorAmount,
      method: z.enum(PAYMENT_METHODS),
      reference: line(100),
      paidOn: CalendarDate,
    }),
    response: CommissionDeskView,
    status: 201,
  }),
  decideCommissionPayout: route({
    method: 'POST',
    path: '/finance/commission-payouts/:payoutId/decision',
    access: 'invoice:approve',
    summary: 'Confirm or reject a payout that somebody else recorded',
    params: z.object({ payoutId: Id }),
    body: Decision,
    response: CommissionDeskView,
  }),
  exportCommissions: route({
    method: 'GET',
    path: '/finance/commission-payees/:payeeId/statement',
    access: 'invoice:read',
    summary: 'All that was earned by and paid to somebody, as CSV',
    params: z.object({ payeeId: Id }),
    query: z.object({ language: z.enum(['zh', 'en']) }),
    response: 'bytes',
  }),
} as const;
