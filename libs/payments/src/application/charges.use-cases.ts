import { Inject, Injectable } from '@nestjs/common';
import { openOfInvoice, owedInvoice, surplusOfId, type OwedInvoice } from '@overturn/billing';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { advanceOperation } from '../domain/operation';
import type { PayNowMethod } from '../domain/provider-order';
import {
  insertOperation,
  moveOperation,
  operationOfId,
  operationsOfCase,
  operationsOfInvoice,
  takeTurn,
  type Operation,
} from '../infrastructure/operation.repository';
import { cardOfId } from '../infrastructure/payer.repository';
import type { PaymentProvider } from '../infrastructure/payment-provider';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';
import type { MirrorContent } from './order-of-operation';

const LINK_METHODS: readonly PayNowMethod[] = ['card', 'alipay', 'wechat_pay'];

/** Asks for money: by a page of the provider on which the client pays, or from the card that the client saved. */
@Injectable()
export class Charges {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
  ) {}

  /**
   * Asks for the page on which what is open is paid; an open page of the same amount is kept. A client asks for its own
   * invoices: what its rows show is admitted, the rest is the firm's.
   * @returns the case of the invoice
   * @throws PAYMENTS.PROVIDER_OFF, BILLING.INVOICE_NOT_FOUND, BILLING.INVOICE_STATE, PAYMENTS.OPERATION_RUNNING
   */
  requestLink(scope: Scope, invoiceId: string): Promise<string> {
    this.requireProvider();
    const { actor } = scope;
    const isClient = actor.kind === 'client';
    const ask = async (tx: ChangeTx): Promise<string> => {
      await takeTurn(tx);
      const owed = await owedInvoice(tx, invoiceId);
      await this.mirrorOf(tx, owed, isClient ? null : actingStaffId(scope));
      return owed.invoice.caseId;
    };
    const action = 'payment.request_link';
    return isClient
      ? this.work.changeAdmitted(scope, action, (tx) => openOfInvoice(tx, invoiceId), ask)
      : this.work.change(scope, action, ask);
  }

  /**
   * Asks for a charge of what is open from a saved card.
   * @throws PAYMENTS.PROVIDER_OFF, PAYMENTS.CARD_NOT_FOUND, PAYMENTS.CARD_RETIRED, PAYMENTS.CARD_OF_ANOTHER,
   * PAYMENTS.AMOUNT_CHANGED, BILLING.INVOICE_STATE, PAYMENTS.OPERATION_RUNNING
   */
  charge(
    scope: Scope,
    invoiceId: string,
    given: { readonly cardId: string; readonly currency: string; readonly amountMinor: bigint },
  ): Promise<string> {
    this.requireProvider();
    return this.work.change(scope, 'payment.request_charge', async (tx) => {
      await takeTurn(tx);
      const owed = await owedInvoice(tx, invoiceId);
      const { invoice, openMinor } = owed;
      const card = await cardOfId(tx, given.cardId);
      if (card.clientId !== invoice.clientId) throw new Refusal('PAYMENTS.CARD_OF_ANOTHER');
      if (card.retiredAt !== null) throw new Refusal('PAYMENTS.CARD_RETIRED');
      if (given.amountMinor !== openMinor || given.currency !== invoice.currency)
        throw new Refusal('PAYMENTS.AMOUNT_CHANGED', {
          openMinor: openMinor.toString(),
          currency: invoice.currency,
        });
      const requestedBy = actingStaffId(scope);
      const mirrorOperationId = await this.mirrorOf(tx, owed, requestedBy);
      await insertOperation(tx, {
        ...referencesOf(owed),
        kind: 'charge',
        amountMinor: openMinor,
        mirrorOperationId,
        cardId: card.id,
        requestedBy,
      });
      return invoice.caseId;
    });
  }

  /** Another person lets a parked charge go. @throws PAYMENTS.OPERATION_NOT_FOUND, PAYMENTS.OPERATION_STATE, PAYMENTS.RELEASER_IS_REQUESTER */
  release(scope: Scope, operationId: string): Promise<string> {
    return this.work.change(scope, 'payment.release', async (tx) => {
      await takeTurn(tx);
      const operation = await operationOfId(tx, operationId);
      const by = actingStaffId(scope);
      requireState(operation, ['parked']);
      if (operation.requestedBy === by) throw new Refusal('PAYMENTS.RELEASER_IS_REQUESTER');
      const state = advanceOperation(operation.state, 'release');
      await moveOperation(tx, operationId, { state, releasedBy: by, nextAt: tx.now });
      return operation.caseId ?? '';
    });
  }

  /**
   * Takes back a charge of which nothing was sent, or gives up waiting for the payer at the bank's question.
   * @throws PAYMENTS.OPERATION_NOT_FOUND, PAYMENTS.OPERATION_STATE
   */
  cancel(scope: Scope, operationId: string): Promise<string> {
    return this.work.change(scope, 'payment.cancel', async (tx) => {
      await takeTurn(tx);
      const operation = await operationOfId(tx, operationId);
      requireState(operation, ['requested', 'parked', 'needs_action']);
      if (operation.kind !== 'charge')
        throw new Refusal('PAYMENTS.OPERATION_STATE', { state: operation.state });
      const event = operation.state === 'needs_action' ? 'fail' : 'cancel';
      await moveOperation(tx, operationId, {
        state: advanceOperation(operation.state, event),
        failureCode: 'given_up',
        nextAt: null,
      });
      return operation.caseId ?? '';
    });
  }

  /**
   * Pays back, to where it came from, what came beyond what was open.
   * @throws PAYMENTS.PROVIDER_OFF, BILLING.PAYMENT_NOT_FOUND, PAYMENTS.OPERATION_RUNNING when it is paid back already
   */
  refundSurplus(scope: Scope, paymentId: string): Promise<string> {
    this.requireProvider();
    return this.work.change(scope, 'payment.refund_surplus', async (tx) => {
      await takeTurn(tx);
      const surplus = await surplusOfId(tx, paymentId);
      const mirror = (await operationsOfCase(tx, surplus.caseId)).find(
        ({ kind, objectId }) => kind === 'invoice' && objectId === surplus.providerObjectId,
      );
      if (!mirror || mirror.invoiceId === null) throw new Refusal('PAYMENTS.OPERATION_NOT_FOUND');
      await insertOperation(tx, {
        kind: 'refund',
        clientId: mirror.clientId,
        caseId: surplus.caseId,
        invoiceId: mirror.invoiceId,
        mirrorOperationId: mirror.id,
        surplusId: paymentId,
        currency: surplus.currency,
        amountMinor: surplus.amountMinor,
        requestedBy: actingStaffId(scope),
      });
      return surplus.caseId;
    });
  }

  private requireProvider(): void {
    if (!this.provider.isOn) throw new Refusal('PAYMENTS.PROVIDER_OFF');
  }

  /** The open mirror of an invoice, asked for when there is none. */
  private async mirrorOf(tx: ChangeTx, owed: OwedInvoice, requestedBy: string | null): Promise<string> {
    const { invoice, openMinor } = owed;
    const live = (await operationsOfInvoice(tx, invoice.id)).find(
      ({ kind, state, closedAt }) =>
        kind === 'invoice' && closedAt === null && state !== 'failed' && state !== 'cancelled',
    );
    // One that asks for another amount is about to be voided.
    if (live && live.amountMinor !== openMinor) throw new Refusal('PAYMENTS.OPERATION_RUNNING');
    if (live) return live.id;
    const content: MirrorContent = {
      lines: [{ text: `${invoice.number ?? ''}`, amountMinor: openMinor.toString() }],
      number: `${invoice.number ?? ''}-${String(await mirrorsSoFar(tx, invoice.id))}-${tx.scope.firmId.slice(-6)}`,
      dueInDays: DUE_IN_DAYS,
      methods: LINK_METHODS,
    };
    return insertOperation(tx, {
      ...referencesOf(owed),
      kind: 'invoice',
      amountMinor: openMinor,
      requestedBy,
      content: { ...content },
    });
  }
}

/** How long the provider's page says that the payer has; our own due date is on the invoice. */
const DUE_IN_DAYS = 30;

const mirrorsSoFar = async (tx: ChangeTx, invoiceId: string): Promise<number> =>
  (await operationsOfInvoice(tx, invoiceId)).filter(({ kind }) => kind === 'invoice').length + 1;

const referencesOf = ({ invoice }: OwedInvoice) => ({
  clientId: invoice.clientId,
  caseId: invoice.caseId,
  invoiceId: invoice.id,
  currency: invoice.currency,
});

function requireState(operation: Operation, states: readonly Operation['state'][]): void {
  if (!states.includes(operation.state))
    throw new Refusal('PAYMENTS.OPERATION_STATE', { state: operation.state });
}
