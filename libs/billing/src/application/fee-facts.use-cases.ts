import { Injectable } from '@nestjs/common';
import { billedCase, billedCaseForUpdate, releasedAmounts } from '@overturn/cases';
import { actingStaffId, Refusal, isCurrency, type Currency, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { acceptedLetter } from '../infrastructure/letter.repository';
import { insertExpense, insertPayout } from '../infrastructure/payout.repository';
import { requireCurrency } from './gather-fee-facts';

export interface PayoutVerification {
  readonly releaseId: string;
  readonly currency: string;
  readonly keptBackMinor: bigint;
  readonly note: string;
}

export interface ExpenseEntry {
  readonly spentOn: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly what: string;
}

/** What people state for a calculation: which payouts are real, and what was spent for the client. */
@Injectable()
export class FeeFactsBook {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * A second person says that a released amount arrived, and what Amazon kept back of it.
   * @throws BILLING.PAYOUT_NOT_FOUND, BILLING.PAYOUT_AMOUNTS_WRONG, BILLING.VERIFIER_IS_RECORDER,
   * BILLING.PAYOUT_WITHOUT_PROOF, BILLING.PAYOUT_VERIFIED_ALREADY, BILLING.CURRENCY_WRONG
   */
  verifyPayout(scope: Scope, caseId: string, given: PayoutVerification): Promise<void> {
    return this.work.change(scope, 'payout.verify', async (tx) => {
      await billedCaseForUpdate(tx, caseId);
      const amount = (await releasedAmounts(tx, caseId)).find(
        (one) => one.releaseId === given.releaseId && one.currency === given.currency,
      );
      if (!amount) throw new Refusal('BILLING.PAYOUT_NOT_FOUND');
      if (!isCurrency(given.currency))
        throw new Refusal('BILLING.CURRENCY_WRONG', { given: given.currency, wanted: '' });
      if (amount.minor <= 0n || given.keptBackMinor > amount.minor)
        throw new Refusal('BILLING.PAYOUT_AMOUNTS_WRONG');
      const verifiedBy = actingStaffId(scope);
      if (amount.recordedBy === verifiedBy) throw new Refusal('BILLING.VERIFIER_IS_RECORDER');
      if (!amount.hasEvidence) throw new Refusal('BILLING.PAYOUT_WITHOUT_PROOF');
      await insertPayout(tx, caseId, { ...given, verifiedBy });
    });
  }

  /** Below zero takes a wrong entry back. @throws BILLING.NOTHING_AGREED, BILLING.CURRENCY_WRONG */
  recordExpense(scope: Scope, caseId: string, given: ExpenseEntry): Promise<void> {
    return this.work.change(scope, 'expense.record', async (tx) => {
      await billedCase(tx, caseId);
      requireCurrency(given.currency, (await acceptedLetter(tx, caseId)).currency);
      await insertExpense(tx, caseId, { ...given, recordedBy: actingStaffId(scope) });
    });
  }
}
