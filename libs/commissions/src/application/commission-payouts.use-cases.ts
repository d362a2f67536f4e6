import { Injectable } from '@nestjs/common';
import { postCommissionPaid, requirePastDay } from '@overturn/billing';
import { billedCase } from '@overturn/cases';
import { actingStaffId, Refusal, type Currency, type PaymentMethod, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { payableOf } from '../domain/payable';
import { lockCommissions, lockPayee } from '../infrastructure/agreement.repository';
import { standings, type Standing } from '../infrastructure/earning.repository';
import { payeeOfId } from '../infrastructure/payee.repository';
import { decidePayout, insertPayout, payoutOfId } from '../infrastructure/payout.repository';

export interface PaidCommission {
  readonly caseId: string;
  readonly payeeId: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly paidOn: string;
}

/** What is paid out of a commission: recorded by one person, counted once another has confirmed it, never more than was earned. */
@Injectable()
export class CommissionPayouts {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * @throws CASES.CASE_NOT_FOUND, COMMISSIONS.PAYEE_NOT_FOUND, COMMISSIONS.NOT_EARNED, COMMISSIONS.OVERPAID_ELSEWHERE,
   * COMMISSIONS.PAYOUT_RECORDED_ALREADY, BILLING.DAY_IN_FUTURE
   */
  record(scope: Scope, paid: PaidCommission): Promise<void> {
    return this.work.change(scope, 'commission_payout.record', async (tx) => {
      await billedCase(tx, paid.caseId);
      await payeeOfId(tx, paid.payeeId);
      await requirePastDay(tx, paid.paidOn);
      await lockCommissions(tx, paid.caseId);
      requirePayable(await standingOf(tx, paid), paid.amountMinor);
      await insertPayout(tx, { ...paid, recordedBy: actingStaffId(scope) });
    });
  }

  /**
   * @throws COMMISSIONS.PAYOUT_NOT_FOUND, COMMISSIONS.PAYOUT_DECIDED, COMMISSIONS.CONFIRMER_IS_RECORDER,
   * COMMISSIONS.NOT_EARNED or COMMISSIONS.OVERPAID_ELSEWHERE when a fee went back since, BILLING.PERIOD_CLOSED
   */
  decide(
    scope: Scope,
    payoutId: string,
    { isConfirmed, reason }: { readonly isConfirmed: boolean; readonly reason: string | null },
  ): Promise<void> {
    return this.work.change(scope, 'commission_payout.decide', async (tx) => {
      const payout = await payoutOfId(tx, payoutId);
      const by = actingStaffId(scope);
      if (payout.recordedBy === by) throw new Refusal('COMMISSIONS.CONFIRMER_IS_RECORDER');
      if (payout.state !== 'recorded') throw new Refusal('COMMISSIONS.PAYOUT_DECIDED');
      const { caseId, currency, amountMinor: minor } = payout;
      await lockCommissions(tx, caseId);
      if (isConfirmed) requirePayable(withoutRecorded(await standingOf(tx, payout)), minor);
      await decidePayout(tx, payoutId, { state: isConfirmed ? 'confirmed' : 'rejected', by, reason });
      if (!isConfirmed) return;
      const { clientId } = await billedCase(tx, caseId);
      const entry = { caseId, clientId, commissionId: payoutId, currency, minor, postedBy: by };
      await postCommissionPaid(tx, payout.paidOn, entry);
    });
  }
}

type Sums = Omit<Standing, 'caseId' | 'payeeId' | 'currency'>;

function requirePayable(standing: Sums, amountMinor: bigint): void {
  const { payableMinor, heldBackMinor } = payableOf(standing);
  if (amountMinor > payableMinor + heldBackMinor) throw new Refusal('COMMISSIONS.NOT_EARNED');
  if (amountMinor > payableMinor) throw new Refusal('COMMISSIONS.OVERPAID_ELSEWHERE');
}

/** As it is for a payout that is confirmed: what else waits does not stand in its way. */
const withoutRecorded = ({ recordedMinor, openInAllMinor, ...standing }: Sums): Sums => ({
  ...standing,
  recordedMinor: 0n,
  openInAllMinor: openInAllMinor + recordedMinor,
});

const NOTHING: Sums = { earnedMinor: 0n, paidMinor: 0n, recordedMinor: 0n, openInAllMinor: 0n };

async function standingOf(
  tx: ChangeTx,
  of: Pick<PaidCommission, 'caseId' | 'payeeId' | 'currency'>,
): Promise<Sums> {
  await lockPayee(tx, of.payeeId);
  const all = await standings(tx, { caseId: of.caseId, payeeId: of.payeeId });
  return all.find(({ currency }) => currency === of.currency) ?? NOTHING;
}
