import { Injectable } from '@nestjs/common';
import { billedCaseForUpdate } from '@overturn/cases';
import { actingStaffId, Refusal, type Currency, type PaymentMethod, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { depositReturned } from '../domain/ledger/postings';
import {
  decideDepositReturn,
  depositReturnOf,
  insertDepositReturn,
} from '../infrastructure/deposit-return.repository';
import { depositHeld, postEntry } from '../infrastructure/ledger.repository';
import { requirePastDay } from './firm-day';

export interface ReturnedMoney {
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  /** In the firm's zone. */
  readonly paidOn: string;
}

/** A deposit that goes back to the client: recorded by one person, in the books once another has confirmed it. */
@Injectable()
export class Deposits {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws BILLING.DEPOSIT_TOO_SMALL, BILLING.DAY_IN_FUTURE, BILLING.PAYMENT_RECORDED_ALREADY, CASES.CASE_NOT_FOUND */
  recordReturn(scope: Scope, caseId: string, money: ReturnedMoney): Promise<void> {
    return this.work.change(scope, 'deposit.record_return', async (tx) => {
      await billedCaseForUpdate(tx, caseId);
      await requirePastDay(tx, money.paidOn);
      await requireHeld(tx, caseId, money);
      await insertDepositReturn(tx, { ...money, caseId, recordedBy: actingStaffId(scope) });
    });
  }

  /**
   * Another person confirms a return, which is then in the ledger, or rejects it. Answers the id of its case.
   * @throws BILLING.DEPOSIT_RETURN_NOT_FOUND, BILLING.CONFIRMER_IS_RECORDER, BILLING.PAYMENT_DECIDED,
   * BILLING.DEPOSIT_TOO_SMALL, BILLING.PERIOD_CLOSED
   */
  decideReturn(
    scope: Scope,
    returnId: string,
    { isConfirmed, reason }: { readonly isConfirmed: boolean; readonly reason: string | null },
  ): Promise<string> {
    return this.work.change(scope, 'deposit.decide_return', async (tx) => {
      const one = await depositReturnOf(tx, returnId);
      const by = actingStaffId(scope);
      if (one.recordedBy === by) throw new Refusal('BILLING.CONFIRMER_IS_RECORDER');
      const { clientId } = await billedCaseForUpdate(tx, one.caseId);
      await decideDepositReturn(tx, returnId, { state: isConfirmed ? 'confirmed' : 'rejected', by, reason });
      if (!isConfirmed) return one.caseId;
      await requireHeld(tx, one.caseId, one);
      await postEntry(tx, {
        kind: 'deposit_returned',
        caseId: one.caseId,
        clientId,
        depositReturnId: returnId,
        occurredOn: one.paidOn,
        currency: one.currency,
        postings: depositReturned(one.amountMinor),
        postedBy: by,
      });
      return one.caseId;
    });
  }
}

/** @throws BILLING.DEPOSIT_TOO_SMALL */
async function requireHeld(
  tx: ChangeTx,
  caseId: string,
  { currency, amountMinor }: Pick<ReturnedMoney, 'currency' | 'amountMinor'>,
): Promise<void> {
  if (amountMinor > (await depositHeld(tx, caseId, currency))) throw new Refusal('BILLING.DEPOSIT_TOO_SMALL');
}
