import { Injectable } from '@nestjs/common';
import { feeReceipts, postCommissionEarned } from '@overturn/billing';
import { billedCase } from '@overturn/cases';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type RelayedEvent } from '@overturn/platform';
import { earnedParts, feeReceived } from '../domain/earned-parts';
import {
  agreementInForce,
  lockCommissions,
  type CommissionAgreement,
} from '../infrastructure/agreement.repository';
import { insertEarning, standings } from '../infrastructure/earning.repository';

/** After something moved a case's fees, what was earned of its commissions follows; the same event twice changes nothing. */
@Injectable()
export class AccrueCommissions {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    const caseId = String(event.payload['caseId']);
    const scope = systemScope(event.firmId, 'commissions', event.eventId);
    if (!(await this.work.read(scope, (tx) => agreementInForce(tx, caseId)))) return;
    await this.work.change(scope, 'commission.accrue', async (tx) => {
      await lockCommissions(tx, caseId);
      const agreement = await agreementInForce(tx, caseId);
      if (agreement) await accrue(tx, agreement, null);
    });
  }
}

/**
 * Records and posts, for each payee, the difference between what the agreement gives of the fee received and what is
 * recorded as earned: above zero when a fee came, below when it went back. The case's commissions are locked.
 */
export async function accrue(tx: ChangeTx, agreement: CommissionAgreement, by: string | null): Promise<void> {
  const { caseId, currency } = agreement;
  const { clientId } = await billedCase(tx, caseId);
  const receipts = (await feeReceipts(tx, caseId)).filter((one) => one.currency === currency);
  const amounts = earnedParts(agreement.parts, feeReceived(receipts));
  const due = new Map(agreement.parts.map(({ payeeId }, place) => [payeeId, amounts[place] ?? 0n]));
  const before = new Map(
    (await standings(tx, { caseId }))
      .filter((one) => one.currency === currency)
      .map(({ payeeId, earnedMinor }) => [payeeId, earnedMinor]),
  );
  // What is taken back goes first: together they are never more than was received.
  const changes = [...new Set([...before.keys(), ...due.keys()])]
    .map((payeeId) => ({ payeeId, minor: (due.get(payeeId) ?? 0n) - (before.get(payeeId) ?? 0n) }))
    .filter(({ minor }) => minor !== 0n)
    .sort((one, other) => (one.minor < other.minor ? -1 : 1));
  for (const { payeeId, minor } of changes) {
    const earning = { caseId, agreementId: agreement.id, payeeId, currency, amountMinor: minor };
    const commissionId = await insertEarning(tx, earning);
    await postCommissionEarned(tx, { caseId, clientId, commissionId, currency, minor, postedBy: by });
  }
}
