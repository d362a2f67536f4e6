import type { WaitingPage } from '@overturn/billing';
import type { WaitingMoneyView } from '@overturn/contracts/admin';
import type { SignedIn } from '@overturn/identity';
import type { WaitingPayments } from '@overturn/payments';
import { presentCreditNote, presentDepositReturn, presentPayment } from './case-money.presenter';
import { namedInvoice, namesOf } from './finance-names';

/** What waits for somebody, as the one who looks may act on it. */
export function presentWaiting(
  page: WaitingPage,
  payments: WaitingPayments,
  me: SignedIn,
): Omit<WaitingMoneyView, 'fapiaos' | 'redFapiaos'> {
  const { staff } = page;
  const mine = me.staffId;
  const numberOf = (caseId: string) => page.cases.get(caseId) ?? '';
  return {
    claims: page.claims.map(({ kind, claimedBy, claimedAt, ...one }) => ({
      caseId: one.caseId,
      ...namesOf(one, page),
      kind,
      claimedBy: staff.get(claimedBy) ?? '',
      claimedAt: claimedAt.toISOString(),
      isOwn: claimedBy === mine,
    })),
    releases: page.releases.map(({ releasedOn, currency, minor, recordedBy, ...one }) => ({
      caseId: one.caseId,
      ...namesOf(one, page),
      releasedOn,
      currency,
      amountMinor: minor,
      recordedBy: staff.get(recordedBy) ?? '',
      isOwn: recordedBy === mine,
    })),
    toCalculate: page.toCalculate.map(({ caseId, since }) => ({
      caseId,
      caseNumber: numberOf(caseId),
      since: since.toISOString(),
    })),
    drafts: page.drafts.map((one) => namedInvoice(one, page.today, me, page)),
    approved: page.approved.map((one) => namedInvoice(one, page.today, me, page)),
    payments: page.payments.map((one) => ({
      ...presentPayment(one, mine, staff),
      caseNumber: numberOf(one.caseId),
    })),
    depositReturns: page.returns.map((one) => ({
      ...presentDepositReturn(one, mine, staff),
      caseNumber: numberOf(one.caseId),
    })),
    creditNotes: page.creditNotes.map((one) => ({
      ...presentCreditNote(one, mine, staff),
      caseId: one.caseId,
      caseNumber: numberOf(one.caseId),
    })),
    guaranteeClaims: page.guaranteeClaims.map(({ caseId, verdict, remedy, currency, ...one }) => ({
      caseId,
      caseNumber: numberOf(caseId),
      verdict,
      remedy,
      currency,
      amountMinor: one.amountMinor.toString(),
      requestedBy: staff.get(one.requestedBy) ?? '',
      requestedAt: one.requestedAt.toISOString(),
      isOwn: one.requestedBy === mine,
    })),
    parkedCharges: payments.parked.map(({ caseId, currency, parkReason, requestedBy, ...one }) => ({
      caseId: caseId ?? '',
      caseNumber: payments.cases.get(caseId ?? '') ?? '',
      currency,
      amountMinor: one.amountMinor.toString(),
      parkReason,
      requestedBy: payments.staff.get(requestedBy ?? '') ?? '',
      requestedAt: one.requestedAt.toISOString(),
      isOwn: requestedBy === mine,
    })),
    surplus: payments.surplus.map(({ caseId, currency, receivedOn, reference, amountMinor }) => ({
      caseId,
      caseNumber: payments.cases.get(caseId) ?? '',
      currency,
      amountMinor: amountMinor.toString(),
      receivedOn,
      reference,
    })),
  };
}
