import {
  payableOf,
  type CaseCommissions,
  type CommissionAgreement,
  type CommissionDesk,
  type Standing,
} from '@overturn/commissions';
import type { CaseCommissionsView, CommissionDeskView } from '@overturn/contracts/admin';

type Names = ReadonlyMap<string, string>;

const presentAgreement = (
  one: CommissionAgreement,
  inForce: string | null,
  me: string,
  names: Names,
): CaseCommissionsView['agreements'][number] => ({
  id: one.id,
  caseId: one.caseId,
  version: one.version,
  currency: one.currency,
  state: one.state,
  isInForce: one.id === inForce,
  parts: one.parts.map((part) => {
    const who = { payeeId: part.payeeId, payee: names.get(part.payeeId) ?? '' };
    return part.kind === 'share'
      ? { kind: 'share', ...who, sharePpm: part.sharePpm }
      : { kind: 'fixed', ...who, amountMinor: part.amountMinor.toString() };
  }),
  setBy: names.get(one.setBy) ?? '',
  setAt: one.setAt.toISOString(),
  decidedBy: one.decidedBy === null ? null : (names.get(one.decidedBy) ?? ''),
  reason: one.reason,
  isOwn: one.setBy === me,
});

const presentStanding = (one: Standing, names: Names): CaseCommissionsView['standings'][number] => {
  const { payeeId, caseId, currency } = one;
  const { payableMinor, heldBackMinor } = payableOf(one);
  return {
    payeeId,
    caseId,
    currency,
    payee: names.get(payeeId) ?? '',
    earnedMinor: one.earnedMinor.toString(),
    paidMinor: one.paidMinor.toString(),
    recordedMinor: one.recordedMinor.toString(),
    payableMinor: payableMinor.toString(),
    heldBackMinor: heldBackMinor.toString(),
  };
};

const presentPayees = ({ payees, names }: Pick<CaseCommissions, 'payees' | 'names'>) =>
  payees.map(({ id, staffId, contact }) => ({ id, staffId, name: names.get(id) ?? '', contact }));

/** The commissions of a case as the one who looks may act on them; `me` is their staff id. */
export function presentCaseCommissions(one: CaseCommissions, me: string): CaseCommissionsView {
  const inForce = one.agreements.find(({ state }) => state === 'approved')?.id ?? null;
  return {
    currency: one.currency,
    agreements: one.agreements.map((each) => presentAgreement(each, inForce, me, one.names)),
    standings: one.standings.map((each) => presentStanding(each, one.names)),
    payees: presentPayees(one),
  };
}

export function presentCommissionDesk(desk: CommissionDesk, me: string): CommissionDeskView {
  const { names } = desk;
  const numberOf = (caseId: string) => ({ caseNumber: desk.cases.get(caseId) ?? '' });
  return {
    standings: desk.standings.map((one) => ({ ...presentStanding(one, names), ...numberOf(one.caseId) })),
    proposed: desk.proposed.map((one) => ({
      ...presentAgreement(one, null, me, names),
      ...numberOf(one.caseId),
    })),
    unconfirmed: desk.unconfirmed.map((one) => ({
      id: one.id,
      caseId: one.caseId,
      ...numberOf(one.caseId),
      payee: names.get(one.payeeId) ?? '',
      currency: one.currency,
      amountMinor: one.amountMinor.toString(),
      method: one.method,
      reference: one.reference,
      paidOn: one.paidOn,
      state: one.state,
      recordedBy: names.get(one.recordedBy) ?? '',
      isOwn: one.recordedBy === me,
    })),
    payees: presentPayees(desk),
  };
}
