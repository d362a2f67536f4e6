import {
  openMinorOf,
  type CaseMoney,
  type DepositReturn,
  type Invoice,
  type KeptCalculation,
  type Payment,
} from '@overturn/billing';
import type { CaseMoneyView, DepositReturnView, InvoiceView, PaymentView } from '@overturn/contracts/admin';
import { contentOf } from './fee-plans.controller';

type Names = ReadonlyMap<string, string>;

const named = (names: Names, id: string): string => names.get(id) ?? '';
const namedOrNull = (names: Names, id: string | null): string | null =>
  id === null ? null : named(names, id);
const linesOf = (lines: Invoice['lines']) =>
  lines.map(({ kind, clause, amountMinor }) => ({ kind, clause, amountMinor: amountMinor.toString() }));

/** An invoice as the one who looks may act on it; `me` is their staff id. */
export function presentInvoice(one: Invoice, today: string, me: string, staff: Names): InvoiceView {
  const open = openMinorOf(one);
  const isOwed = ['issued', 'partly_paid', 'uncollectible'].includes(one.state);
  return {
    id: one.id,
    caseId: one.caseId,
    clientId: one.clientId,
    kind: one.kind,
    state: one.state,
    number: one.number,
    currency: one.currency,
    netMinor: one.netMinor.toString(),
    taxMinor: one.taxMinor.toString(),
    totalMinor: one.totalMinor.toString(),
    paidMinor: one.paidMinor.toString(),
    creditedMinor: one.creditedMinor.toString(),
    depositAppliedMinor: one.depositAppliedMinor.toString(),
    openMinor: isOwed ? open.toString() : '0',
    dueOn: one.dueOn,
    isOverdue: isOwed && open > 0n && one.dueOn !== null && one.dueOn < today,
    calculatedBy: named(staff, one.calculatedBy),
    draftedAt: one.draftedAt.toISOString(),
    approvedBy: namedOrNull(staff, one.approvedBy),
    issuedAt: one.issuedAt?.toISOString() ?? null,
    closedReason: one.closedReason,
    version: one.version,
    isOwn: one.calculatedBy === me,
    lines: linesOf(one.lines),
  };
}

export const presentPayment = (one: Payment, me: string, staff: Names): PaymentView => ({
  id: one.id,
  caseId: one.caseId,
  purpose: one.purpose,
  invoiceId: one.invoiceId,
  method: one.method,
  reference: one.reference,
  currency: one.currency,
  amountMinor: one.amountMinor.toString(),
  receivedOn: one.receivedOn,
  state: one.state,
  recordedBy: namedOrNull(staff, one.recordedBy),
  recordedAt: one.recordedAt.toISOString(),
  decidedBy: namedOrNull(staff, one.decidedBy),
  reason: one.reason,
  isOwn: one.recordedBy === me,
  exchange: one.exchange && {
    ...one.exchange,
    settlesMinor: one.exchange.settlesMinor.toString(),
    gainMinor: one.exchange.gainMinor.toString(),
    rates: [...one.exchange.rates],
  },
});

export const presentDepositReturn = (one: DepositReturn, me: string, staff: Names): DepositReturnView => ({
  id: one.id,
  caseId: one.caseId,
  method: one.method,
  reference: one.reference,
  currency: one.currency,
  amountMinor: one.amountMinor.toString(),
  paidOn: one.paidOn,
  state: one.state,
  recordedBy: named(staff, one.recordedBy),
  decidedBy: namedOrNull(staff, one.decidedBy),
  reason: one.reason,
  isOwn: one.recordedBy === me,
});

export const presentCreditNote = (
  one: CaseMoney['creditNotes'][number],
  me: string,
  staff: Names,
): CaseMoneyView['creditNotes'][number] => ({
  id: one.id,
  invoiceId: one.invoiceId,
  state: one.state,
  number: one.number,
  currency: one.currency,
  amountMinor: one.amountMinor.toString(),
  reason: one.reason,
  requestedBy: named(staff, one.requestedBy),
  requestedAt: one.requestedAt.toISOString(),
  decidedBy: namedOrNull(staff, one.decidedBy),
  isOwn: one.requestedBy === me,
});

const presentCalculation = (one: KeptCalculation, staff: Names): CaseMoneyView['calculations'][number] => ({
  id: one.id,
  letterId: one.letterId,
  outcome: one.outcome,
  currency: one.currency,
  steps: one.steps.map(({ clause, formula, inputs, resultMinor }) => ({
    clause,
    formula,
    inputs: { ...inputs },
    resultMinor: resultMinor.toString(),
  })),
  lines: linesOf(one.lines),
  feeMinor: one.feeMinor.toString(),
  dueMinor: one.dueMinor.toString(),
  taxMinor: one.taxMinor.toString(),
  totalMinor: one.totalMinor.toString(),
  depositAppliedMinor: one.depositAppliedMinor.toString(),
  calculatedBy: named(staff, one.calculatedBy),
  calculatedAt: one.calculatedAt.toISOString(),
  invoiceId: one.invoiceId,
});

/** Releases of funds beside their verification, oldest first; a correction is no payout. */
function presentPayouts({ released, payouts, staff }: CaseMoney, me: string): CaseMoneyView['payouts'] {
  return released
    .filter(({ minor }) => minor > 0n)
    .map((one) => {
      const payout = payouts.find(
        ({ releaseId, currency }) => releaseId === one.releaseId && currency === one.currency,
      );
      return {
        id: payout?.id ?? null,
        releaseId: one.releaseId,
        releasedOn: one.releasedOn,
        currency: one.currency,
        releasedMinor: one.minor.toString(),
        keptBackMinor: payout?.keptBackMinor.toString() ?? null,
        recordedBy: named(staff, one.recordedBy),
        hasEvidence: one.hasEvidence,
        verifiedBy: payout ? named(staff, payout.verifiedBy) : null,
        verifiedAt: payout?.verifiedAt.toISOString() ?? null,
        isInvoiced: payout?.isInvoiced ?? false,
        isMineToVerify: !payout && one.recordedBy !== me,
      };
    });
}

export function presentCaseMoney(money: CaseMoney, me: string): CaseMoneyView {
  const { staff, today } = money;
  return {
    letters: money.letters.map(({ plan, offeredAt, acceptedAt, ...one }) => ({
      ...one,
      content: contentOf(plan),
      offeredBy: named(staff, one.offeredBy),
      offeredAt: offeredAt.toISOString(),
      acceptedAt: acceptedAt?.toISOString() ?? null,
      recordedBy: namedOrNull(staff, one.recordedBy),
    })),
    payouts: presentPayouts(money, me),
    expenses: money.expenses.map((one) => ({
      id: one.id,
      spentOn: one.spentOn,
      currency: one.currency,
      amountMinor: one.amountMinor.toString(),
      what: one.what,
      recordedBy: named(staff, one.recordedBy),
    })),
    calculations: money.calculations.map((one) => presentCalculation(one, staff)),
    invoices: money.invoices.map((one) => presentInvoice(one, today, me, staff)),
    payments: money.payments.map((one) => presentPayment(one, me, staff)),
    creditNotes: money.creditNotes.map((one) => presentCreditNote(one, me, staff)),
    depositReturns: money.depositReturns.map((one) => presentDepositReturn(one, me, staff)),
    depositHeldMinor: money.depositHeldMinor.toString(),
  };
}
