import { Injectable } from '@nestjs/common';
import { Payments, invoiceNumbers, remarkCode } from '@overturn/billing';
import { caseNumbers } from '@overturn/cases';
import { actingStaffId, type Currency, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import {
  claimForUpdate,
  settleClaim,
  waitingClaims,
  type Claim,
} from '../infrastructure/transfer.repository';

/** A claim with what it is looked for by. */
export interface WaitingClaim extends Claim {
  readonly caseNumber: string;
  readonly invoiceNumber: string;
  readonly remarkCode: string;
}

/** What clients say they have transferred: one person finds the money and records it, another confirms the payment. */
@Injectable()
export class TransferClaims {
  constructor(
    private readonly work: UnitOfWork,
    private readonly payments: Payments,
  ) {}

  /** The oldest first, at most 100. */
  waiting(scope: Scope): Promise<readonly WaitingClaim[]> {
    return this.work.read(scope, async (tx) => {
      const claims = await waitingClaims(tx);
      const cases = await caseNumbers(tx, claims.map(({ caseId }) => caseId)); // prettier-ignore
      const invoices = await invoiceNumbers(tx, claims.map(({ invoiceId }) => invoiceId)); // prettier-ignore
      return claims.map((claim) => {
        const invoiceNumber = invoices.get(claim.invoiceId) ?? '';
        const caseNumber = cases.get(claim.caseId) ?? '';
        return { ...claim, caseNumber, invoiceNumber, remarkCode: remarkCode(invoiceNumber) };
      });
    });
  }

  /**
   * The money is on the account: it is recorded as a payment of the invoice, which another person confirms.
   * @throws TRANSFERS.CLAIM_NOT_FOUND, TRANSFERS.CLAIM_SETTLED and what `Payments.recordIn` refuses with
   */
  record(
    scope: Scope,
    claimId: string,
    found: {
      readonly currency: Currency;
      readonly amountMinor: bigint;
      readonly receivedOn: string;
      readonly reference: string;
    },
  ): Promise<void> {
    const by = actingStaffId(scope);
    return this.work.change(scope, 'transfer.record', async (tx) => {
      const { invoiceId } = await claimForUpdate(tx, claimId);
      const money = { ...found, method: 'bank_transfer', recordedBy: by } as const;
      const { paymentId } = await this.payments.recordIn(tx, invoiceId, money);
      await settleClaim(tx, claimId, { paymentId, reason: null, by });
    });
  }

  /** No such money came: the client reads why. @throws TRANSFERS.CLAIM_NOT_FOUND, TRANSFERS.CLAIM_SETTLED */
  setAside(scope: Scope, claimId: string, reason: string): Promise<void> {
    const by = actingStaffId(scope);
    return this.work.change(scope, 'transfer.set_aside', async (tx) => {
      await claimForUpdate(tx, claimId);
      await settleClaim(tx, claimId, { paymentId: null, reason, by });
    });
  }
}
