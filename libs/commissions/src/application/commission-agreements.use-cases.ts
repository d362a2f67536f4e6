import { Injectable } from '@nestjs/common';
import { acceptedLetter } from '@overturn/billing';
import { billedCaseForUpdate } from '@overturn/cases';
import { staffNames } from '@overturn/identity';
import { actingStaffId, orRefuse, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { soundParts, type CommissionPart } from '../domain/earned-parts';
import {
  agreementOfId,
  decideAgreement,
  insertAgreement,
  lockCommissions,
  type CommissionAgreement,
} from '../infrastructure/agreement.repository';
import { standings } from '../infrastructure/earning.repository';
import { insertOutsider, payeeOfId, payeeOfStaff } from '../infrastructure/payee.repository';
import { accrue } from './accrue-commissions';

/** Somebody of the staff, or a payee who is known already. */
export type ChosenPayee = { readonly staffId: string } | { readonly payeeId: string };
export type ProposedPart = CommissionPart & { readonly payee: ChosenPayee };

/** Who gets a share of a case's fee: set by one person, in force when another has approved it, version by version. */
@Injectable()
export class CommissionAgreements {
  constructor(private readonly work: UnitOfWork) {}

  /** Somebody outside who brings cases. @throws COMMISSIONS.PAYEE_KNOWN */
  addOutsider(scope: Scope, one: { readonly name: string; readonly contact: string }): Promise<void> {
    return this.work.change(scope, 'commission_payee.add', (tx) =>
      insertOutsider(tx, { ...one, addedBy: actingStaffId(scope) }),
    );
  }

  /**
   * @throws CASES.CASE_NOT_FOUND, BILLING.NOTHING_AGREED, COMMISSIONS.PARTS_WRONG, COMMISSIONS.PAYEE_NOT_FOUND,
   * COMMISSIONS.PROPOSAL_WAITS
   */
  propose(scope: Scope, caseId: string, given: readonly ProposedPart[]): Promise<void> {
    return this.work.change(scope, 'commission.propose', async (tx) => {
      await billedCaseForUpdate(tx, caseId);
      const { currency } = await acceptedLetter(tx, caseId);
      const setBy = actingStaffId(scope);
      const payeeIds = await payeesOf(tx, given, setBy);
      const parts = orRefuse(soundParts(payeeIds, given));
      await insertAgreement(tx, {
        caseId,
        currency,
        setBy,
        parts: parts.map((part, place) => ({ ...part, payeeId: payeeIds[place] ?? '' })),
      });
    });
  }

  /**
   * Another person approves it, which earns at once what the fees that came give by it, or refuses it.
   * @returns the case
   * @throws COMMISSIONS.AGREEMENT_NOT_FOUND, COMMISSIONS.AGREEMENT_DECIDED, COMMISSIONS.APPROVER_SET_IT,
   * COMMISSIONS.PAID_MORE for a version by which somebody would have earned less than was paid
   */
  decide(
    scope: Scope,
    agreementId: string,
    decision: { readonly isApproved: boolean; readonly reason: string | null },
  ): Promise<string> {
    return this.work.change(scope, 'commission.decide', async (tx) => {
      const agreement = await agreementOfId(tx, agreementId);
      const by = actingStaffId(scope);
      if (agreement.setBy === by) throw new Refusal('COMMISSIONS.APPROVER_SET_IT');
      await lockCommissions(tx, agreement.caseId);
      const { isApproved, reason } = decision;
      await decideAgreement(tx, agreementId, { state: isApproved ? 'approved' : 'refused', by, reason });
      if (isApproved) await bringIntoForce(tx, agreement, by);
      return agreement.caseId;
    });
  }
}

async function bringIntoForce(tx: ChangeTx, agreement: CommissionAgreement, by: string): Promise<void> {
  await accrue(tx, agreement, by);
  const now = await standings(tx, { caseId: agreement.caseId });
  if (now.some(({ earnedMinor, paidMinor, recordedMinor }) => paidMinor + recordedMinor > earnedMinor))
    throw new Refusal('COMMISSIONS.PAID_MORE');
}

async function payeesOf(
  tx: ChangeTx,
  parts: readonly ProposedPart[],
  addedBy: string,
): Promise<readonly string[]> {
  const staffIds = parts.flatMap(({ payee }) => ('staffId' in payee ? [payee.staffId] : []));
  const known = await staffNames(tx, staffIds);
  if (staffIds.some((id) => !known.has(id))) throw new Refusal('COMMISSIONS.PAYEE_NOT_FOUND');
  const ids: string[] = [];
  for (const { payee } of parts)
    ids.push(
      'staffId' in payee
        ? await payeeOfStaff(tx, payee.staffId, addedBy)
        : (await payeeOfId(tx, payee.payeeId)).id,
    );
  return ids;
}
