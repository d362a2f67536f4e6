import { Injectable } from '@nestjs/common';
import { creditNoteToMirror, openOfInvoice } from '@overturn/billing';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type RelayedEvent } from '@overturn/platform';
import { advanceOperation } from '../domain/operation';
import {
  insertOperation,
  moveOperation,
  operationsOfInvoice,
  takeTurn,
  type Operation,
} from '../infrastructure/operation.repository';
import { objectOfId } from '../infrastructure/sighting.repository';

/** Keeps the provider's mirror of an invoice true to what billing did to the invoice. */
@Injectable()
export class FollowBilling {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    const invoiceId = String(event.payload['invoiceId']);
    const noteId = event.payload['creditNoteId'];
    await this.work.change(
      systemScope(event.firmId, 'payments', event.eventId),
      'payment.follow',
      async (tx) => {
        await takeTurn(tx);
        const operations = await operationsOfInvoice(tx, invoiceId);
        const mirrors = operations.filter(({ kind, objectId }) => kind === 'invoice' && objectId !== null);
        if (typeof noteId === 'string') await this.mirrorCredit(tx, noteId, mirrors, operations);
        await this.closeOutdated(tx, invoiceId, operations);
      },
    );
  }

  /** A mirror that asks for what is not open any more cannot be paid by anybody: it is voided. */
  private async closeOutdated(
    tx: ChangeTx,
    invoiceId: string,
    operations: readonly Operation[],
  ): Promise<void> {
    const open = await openOfInvoice(tx, invoiceId);
    for (const one of operations) {
      if (
        one.kind === 'charge' &&
        one.amountMinor !== open &&
        (one.state === 'requested' || one.state === 'parked')
      )
        await moveOperation(tx, one.id, {
          state: advanceOperation(one.state, 'cancel'),
          failureCode: 'not_owed',
          nextAt: null,
        });
      const isOpen = one.kind === 'invoice' && one.state === 'succeeded' && one.closedAt === null;
      if (!isOpen || one.amountMinor === open || operations.some((other) => isVoidOf(other, one))) continue;
      await insertOperation(tx, { ...referencesOf(one), kind: 'void', amountMinor: 0n });
    }
  }

  /** A credit on an invoice that the provider was paid for is shown there too, with what it pays back. */
  private async mirrorCredit(
    tx: ChangeTx,
    noteId: string,
    mirrors: readonly Operation[],
    operations: readonly Operation[],
  ): Promise<void> {
    if (operations.some(({ creditNoteId }) => creditNoteId === noteId)) return;
    const paid = mirrors.find(({ settledAt }) => settledAt !== null);
    if (!paid) return;
    const shown = paid.objectId === null ? undefined : await objectOfId(tx, paid.objectId);
    const note = await creditNoteToMirror(tx, noteId);
    const before = operations
      .filter(({ kind, state }) => kind === 'credit_note' && state !== 'failed' && state !== 'cancelled')
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    const left = (shown?.amountMinor ?? 0n) - before;
    const refund = note.amountMinor < left ? note.amountMinor : left;
    if (refund <= 0n) return;
    await insertOperation(tx, {
      ...referencesOf(paid),
      kind: 'credit_note',
      amountMinor: refund,
      creditNoteId: noteId,
      content: { refundMinor: refund.toString(), outsideMinor: '0' },
    });
  }
}

const isVoidOf = (other: Operation, mirror: Operation): boolean =>
  other.kind === 'void' &&
  other.mirrorOperationId === mirror.id &&
  other.state !== 'failed' &&
  other.state !== 'cancelled';

const referencesOf = (mirror: Operation) => ({
  clientId: mirror.clientId,
  caseId: mirror.caseId ?? '',
  invoiceId: mirror.invoiceId ?? '',
  mirrorOperationId: mirror.id,
  currency: mirror.currency,
  requestedBy: null,
});
