import { Injectable } from '@nestjs/common';
import {
  issuedInvoices,
  receivingAccountsAt,
  remarkCode,
  requirePastDay,
  type ReceivingAccount,
} from '@overturn/billing';
import { requireCase } from '@overturn/cases';
import { requireSent } from '@overturn/evidence';
import { Refusal, systemScope, type Currency, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { followedClaims, insertClaim, type FollowedClaim } from '../infrastructure/transfer.repository';

export interface ClientTransfersPage {
  readonly accounts: readonly ReceivingAccount[];
  /** What an old letterhead said instead, line by line; empty once there are accounts. */
  readonly asWritten: string;
  /** What each invoice's transfer is recognised by. */
  readonly codes: readonly { readonly invoiceId: string; readonly remarkCode: string }[];
  readonly claims: readonly FollowedClaim[];
}

/** Transfers as a client makes them: where to, under which code, and what was said to be paid. */
@Injectable()
export class ClientTransfers {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  async get(scope: Scope, caseId: string): Promise<ClientTransfersPage> {
    const seen = await this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const { accounts, asWritten } = await receivingAccountsAt(tx, tx.now);
      return { accounts, asWritten, invoices: await issuedInvoices(tx, caseId) };
    });
    const claims = await this.work.read(systemScope(scope.firmId, 'transfers', scope.traceId), (tx) =>
      followedClaims(tx, caseId),
    );
    const codes = seen.invoices.map(({ id, number }) => ({ invoiceId: id, remarkCode: remarkCode(number) }));
    return { accounts: seen.accounts, asWritten: seen.asWritten, codes, claims };
  }

  /**
   * A client says that it has transferred for an invoice; two members of staff look for the money.
   * @throws CASES.CASE_NOT_FOUND, BILLING.INVOICE_NOT_FOUND, BILLING.INVOICE_STATE, BILLING.CURRENCY_WRONG,
   * BILLING.PAYMENT_TOO_LARGE, BILLING.DAY_IN_FUTURE, EVIDENCE.FILE_NOT_FOUND, TRANSFERS.CLAIM_WAITS
   */
  tell(
    scope: Scope,
    told: {
      readonly caseId: string;
      readonly invoiceId: string;
      readonly currency: Currency;
      readonly amountMinor: bigint;
      readonly paidOn: string;
      readonly evidenceIds: readonly string[];
    },
  ): Promise<void> {
    const { actor } = scope;
    if (actor.kind !== 'client') throw new Refusal('HTTP.PERMISSION_NEEDED');
    return this.work.change(scope, 'transfer.tell', async (tx) => {
      await requireCase(tx, told.caseId);
      const invoice = (await issuedInvoices(tx, told.caseId)).find(({ id }) => id === told.invoiceId);
      if (!invoice) throw new Refusal('BILLING.INVOICE_NOT_FOUND');
      if (invoice.openMinor === 0n) throw new Refusal('BILLING.INVOICE_STATE', { state: invoice.state });
      if (invoice.currency !== told.currency)
        throw new Refusal('BILLING.CURRENCY_WRONG', { currency: invoice.currency });
      if (told.amountMinor > invoice.openMinor) throw new Refusal('BILLING.PAYMENT_TOO_LARGE');
      await requirePastDay(tx, told.paidOn);
      await requireSent(tx, told.caseId, told.evidenceIds);
      await insertClaim(tx, { ...told, personId: actor.personId });
    });
  }
}
