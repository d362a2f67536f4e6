import {
  CAUSES,
  GUARANTEE_CLAIM_STATES,
  GUARANTEE_REMEDIES,
  GUARANTEE_VERDICTS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  CurrencyField,
  Id,
  Instant,
  ShownMinor,
  paragraph,
  remarks,
  route,
} from '../../common';

const CaseParams = z.object({ caseId: Id });

const SuspensionView = z.object({
  caseId: Id,
  number: z.string(),
  laterCaseId: Id,
  laterNumber: z.string(),
  suspendedAt: Instant,
  sharedCauses: z.array(z.enum(CAUSES)),
  laterCauses: z.array(z.enum(CAUSES)),
  /** What the accepted letter gives; null without a guarantee. */
  guarantee: z
    .object({ days: z.int(), remedy: z.enum(GUARANTEE_REMEDIES), sharePpm: z.int().nullable() })
    .nullable(),
  currency: CurrencyField.nullable(),
  lastDay: CalendarDate.nullable(),
  isInside: z.boolean(),
  /** What the remedy comes to today, for the same cause. */
  amountMinor: ShownMinor,
});

const GuaranteeClaimView = z.object({
  id: Id,
  caseId: Id,
  laterCaseId: Id,
  verdict: z.enum(GUARANTEE_VERDICTS),
  reason: z.string(),
  remedy: z.enum(GUARANTEE_REMEDIES).nullable(),
  currency: CurrencyField,
  amountMinor: ShownMinor,
  state: z.enum(GUARANTEE_CLAIM_STATES),
  requestedBy: z.string(),
  requestedAt: Instant,
  decidedBy: z.string().nullable(),
  decisionNote: z.string().nullable(),
  isOwn: z.boolean(),
});

/** New suspensions of a case with what the guarantee gives, and what was judged of them. */
export const GuaranteeView = z
  .object({ suspensions: z.array(SuspensionView), claims: z.array(GuaranteeClaimView) })
  .meta({ id: 'GuaranteeView' });
export type GuaranteeView = z.infer<typeof GuaranteeView>;

const ClosingFiguresView = z.object({
  currency: CurrencyField,
  invoicedMinor: ShownMinor,
  creditedMinor: ShownMinor,
  paidMinor: ShownMinor,
  depositReceivedMinor: ShownMinor,
  depositAppliedMinor: ShownMinor,
  depositReturnedMinor: ShownMinor,
  depositHeldMinor: ShownMinor,
  creditAppliedMinor: ShownMinor,
  creditGivenMinor: ShownMinor,
  refundOwedMinor: ShownMinor,
  openMinor: ShownMinor,
});

/** How a case stands, in each currency that it moved. */
export const ClosingStatementView = z
  .object({ figures: z.array(ClosingFiguresView), isSettled: z.boolean(), isFinal: z.boolean() })
  .meta({ id: 'ClosingStatementView' });
export type ClosingStatementView = z.infer<typeof ClosingStatementView>;

export const guaranteeRoutes = {
  getGuarantee: route({
    method: 'GET',
    path: '/cases/:caseId/guarantee',
    access: 'invoice:read',
    summary: 'New suspensions of a case, what the signed guarantee gives for them, and what was judged',
    params: CaseParams,
    response: GuaranteeView,
  }),
  judgeGuarantee: route({
    method: 'POST',
    path: '/cases/:caseId/guarantee/claims',
    access: 'invoice:write',
    summary: 'Say whether a new suspension has the same cause; another person decides',
    params: CaseParams,
    body: z.strictObject({
      laterCaseId: Id,
      verdict: z.enum(GUARANTEE_VERDICTS),
      reason: paragraph(1_000),
    }),
    response: GuaranteeView,
    status: 201,
  }),
  decideGuarantee: route({
    method: 'POST',
    path: '/guarantee-claims/:claimId/decision',
    access: 'invoice:approve',
    summary: 'Grant or refuse what somebody else judged; a granted remedy is applied at once',
    params: z.object({ claimId: Id }),
    body: z.discriminatedUnion('decision', [
      z.strictObject({ decision: z.literal('grant'), note: remarks(1_000) }),
      z.strictObject({ decision: z.literal('refuse'), note: paragraph(1_000) }),
    ]),
    response: GuaranteeView,
  }),
  getClosingStatement: route({
    method: 'GET',
    path: '/cases/:caseId/closing-statement',
    access: 'invoice:read',
    summary: 'What was invoiced, paid, credited, held and is owed in a case',
    params: CaseParams,
    response: ClosingStatementView,
  }),
  getClosingPaper: route({
    method: 'GET',
    path: '/cases/:caseId/closing-statement/paper',
    access: 'invoice:read',
    summary: 'The closing statement as a PDF for the client; while the case is open it says so on every page',
    params: CaseParams,
    query: z.object({ language: z.enum(['zh', 'en']) }),
    response: 'bytes',
  }),
} as const;
