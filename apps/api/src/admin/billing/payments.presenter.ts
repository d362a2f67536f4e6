import type { CasePaymentsView, ChargePolicyView, PaymentOperationView } from '@overturn/contracts/admin';
import type { Currency } from '@overturn/kernel';
import type { CasePayments, NamedChargePolicy, Operation } from '@overturn/payments';

type Names = ReadonlyMap<string, string>;
const nameIn = (names: Names, id: string | null): string | null =>
  id === null ? null : (names.get(id) ?? '');

const presentOperation = (one: Operation, me: string, staff: Names): PaymentOperationView => ({
  id: one.id,
  kind: one.kind,
  state: one.state,
  invoiceId: one.invoiceId,
  currency: one.currency as Currency,
  amountMinor: one.amountMinor.toString(),
  requestedBy: nameIn(staff, one.requestedBy),
  requestedAt: one.requestedAt.toISOString(),
  url: one.closedAt === null ? one.url : null,
  failureCode: one.failureCode,
  parkReason: one.state === 'parked' ? one.parkReason : null,
  releasedBy: nameIn(staff, one.releasedBy),
  isClosed: one.closedAt !== null,
  isUnderWay: one.nextAt !== null,
  isOwn: one.requestedBy === me,
});

/** Operations and cards as the one who looks may act on them; `me` is their staff id. */
export function presentCasePayments(one: CasePayments, me: string): CasePaymentsView {
  return {
    isProviderOn: one.isProviderOn,
    clientId: one.clientId,
    consent: one.consent,
    cards: one.cards.map((card) => ({
      id: card.id,
      brand: card.brand,
      lastFour: card.lastFour,
      expiresYear: card.expiresYear,
      expiresMonth: card.expiresMonth,
      savedAt: card.savedAt.toISOString(),
      isRetired: card.retiredAt !== null,
    })),
    savings: one.savings.map((each) => presentOperation(each, me, one.staff)),
    operations: one.operations.map((each) => presentOperation(each, me, one.staff)),
  };
}

export const presentChargePolicy = (policy: NamedChargePolicy): ChargePolicyView => ({
  version: policy.version,
  isProviderOn: policy.isProviderOn,
  isOn: policy.isOn,
  bounds: policy.bounds.map(({ currency, singleMinor, dailyMinor }) => ({
    currency: currency as Currency,
    singleMinor: singleMinor.toString(),
    dailyMinor: dailyMinor.toString(),
  })),
  setBy: policy.setByName,
  setAt: policy.setAt?.toISOString() ?? null,
});
