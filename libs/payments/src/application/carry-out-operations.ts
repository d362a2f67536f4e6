import { Inject, Injectable } from '@nestjs/common';
import { openOfInvoice } from '@overturn/billing';
import { clientNameIn, clientNames } from '@overturn/clients';
import { systemScope, type Scope } from '@overturn/kernel';
import { LOGGER, UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import type { Logger } from 'pino';
import { parkReason } from '../domain/charge-bounds';
import { isSurelyAbsent, nextStep, tryAgainAt } from '../domain/next-step';
import { advanceOperation, type OperationEvent } from '../domain/operation';
import type { ProviderAnswer, ProviderOrder } from '../domain/provider-order';
import {
  findOperation,
  moveOperation,
  operationOfId,
  takeTurn,
  takenOfDay,
  type Operation,
  type OperationMove,
} from '../infrastructure/operation.repository';
import { cardOfId, customerOfClient, keepCustomer } from '../infrastructure/payer.repository';
import { ProviderUnsure, type PaymentProvider } from '../infrastructure/payment-provider';
import { boundsIn, chargePolicy } from '../infrastructure/policy.repository';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';
import { applySightings } from './apply-sightings';
import { orderOf } from './order-of-operation';

/** How long who has taken an operation up has it alone: longer than the provider may take to answer. */
const HOLD_MS = 90_000;
/** How soon an operation that waits for its mirror is looked at again. */
const WAIT_MS = 1_000;

interface TakenUp {
  readonly step: 'send' | 'look_up';
  readonly operation: Operation;
  readonly order: ProviderOrder;
}

/**
 * Carries out what was asked of the provider. Each step is a transaction of its own, and after a crash anywhere the row
 * says what to do: it is taken up again once its hold has ended, and looked up where asking again could do it twice.
 */
@Injectable()
export class CarryOutOperations {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Carries out what is due, oldest first, of every firm. @returns how many operations were taken up */
  async sweep(most = 20): Promise<number> {
    if (!this.provider.isOn) return 0;
    const due = await this.work.ask<{ firm_id: string; id: string }>(
      'select firm_id, id from payments.due_operations($1)',
      [most],
    );
    let done = 0;
    for (const { firm_id: firmId, id } of due) if (await this.carryOut(firmId, id)) done += 1;
    return done;
  }

  /** Does the next step of one operation, if it is due. */
  private async carryOut(firmId: string, id: string): Promise<boolean> {
    const scope = systemScope(firmId, 'payments', newId());
    try {
      const customerId = await this.customerFor(scope, id);
      const taken = await this.takeUp(scope, id, customerId);
      if (!taken) return false;
      const { step, order } = taken;
      const answer =
        step === 'send' ? await this.provider.carryOut(order) : await this.provider.lookUp(order);
      await this.record(scope, id, answer);
      return true;
    } catch (error) {
      // One that fails, for whatever reason, does not keep the others waiting.
      const code = error instanceof ProviderUnsure ? error.code : 'fault';
      this.logger.warn({ operation: id, code, error: String(error) }, 'payment operation waits');
      await this.postpone(scope, id);
      return false;
    }
  }

  private postpone(scope: Scope, id: string): Promise<void> {
    return this.work.change(scope, 'payment.postpone', async (tx) => {
      await takeTurn(tx);
      const { nextAt, attempts } = await operationOfId(tx, id);
      if (nextAt === null || nextAt > tx.now) return;
      await moveOperation(tx, id, { isTakenUp: true, nextAt: tryAgainAt(attempts + 1, tx.now) });
    });
  }

  /** The payer's id at the provider, made before the first operation. @throws ProviderUnsure */
  private async customerFor(scope: Scope, id: string): Promise<string> {
    const { clientId, known, name } = await this.work.read(scope, async (tx) => {
      const operation = await operationOfId(tx, id);
      const payer = (await clientNames(tx, [operation.clientId])).get(operation.clientId);
      return {
        clientId: operation.clientId,
        known: await customerOfClient(tx, operation.clientId),
        name: payer ? clientNameIn('zh', payer) : '',
      };
    });
    if (known) return known;
    const payer = { payerId: clientId, firmId: scope.firmId, name, email: null };
    const customerId = await this.provider.customerOf(payer);
    return this.work.change(scope, 'payment.keep_payer', async (tx) => {
      await takeTurn(tx);
      await keepCustomer(tx, clientId, customerId);
      return (await customerOfClient(tx, clientId)) ?? customerId;
    });
  }

  private takeUp(scope: Scope, id: string, customerId: string): Promise<TakenUp | undefined> {
    return this.work.change(scope, 'payment.take_up', async (tx) => {
      await takeTurn(tx);
      const operation = await operationOfId(tx, id);
      if (operation.nextAt === null || operation.nextAt > tx.now) return undefined;
      const step = nextStep(operation, tx.now);
      if (step === 'nothing') {
        await moveOperation(tx, id, { nextAt: null });
        return undefined;
      }
      const mirror = operation.mirrorOperationId && (await findOperation(tx, operation.mirrorOperationId));
      const why = await this.whyNot(tx, operation, mirror || undefined);
      if (why) {
        await moveOperation(tx, id, why);
        return undefined;
      }
      await moveOperation(tx, id, {
        ...(step === 'send' && { state: advanceOperation(operation.state, 'send'), firstSentAt: tx.now }),
        isTakenUp: true,
        nextAt: new Date(tx.now.getTime() + HOLD_MS),
      });
      const card = operation.cardId === null ? null : await cardOfId(tx, operation.cardId);
      const place = { firmId: scope.firmId, customerId };
      return { step, operation, order: orderOf(operation, place, mirror || undefined, card) };
    });
  }

  /** Why an operation that was never sent is not sent now: the move that says so, or null when it may go. */
  private async whyNot(
    tx: ChangeTx,
    operation: Operation,
    mirror: Operation | undefined,
  ): Promise<OperationMove | null> {
    if (operation.mirrorOperationId !== null && mirror?.objectId == null) {
      const isLost = !mirror || mirror.state === 'failed' || mirror.state === 'cancelled';
      if (isLost && operation.state === 'requested') return cancelled('mirror_failed');
      return { nextAt: new Date(tx.now.getTime() + WAIT_MS) };
    }
    if (operation.state !== 'requested') return null;
    const { kind, invoiceId, amountMinor, currency } = operation;
    if ((kind === 'invoice' || kind === 'charge') && invoiceId !== null)
      if ((await openOfInvoice(tx, invoiceId)) !== amountMinor) return cancelled('not_owed');
    if (kind !== 'charge' || operation.cardId === null) return null;
    if ((await cardOfId(tx, operation.cardId)).retiredAt !== null) return cancelled('card_retired');
    const bounds = boundsIn(await chargePolicy(tx), currency);
    const reason = parkReason(bounds, amountMinor, await takenOfDay(tx, currency));
    const isLetGo = operation.releasedBy !== null && reason !== 'switched_off';
    if (reason === null || isLetGo) return null;
    await tx.emit('payments.charge_stopped.v1', { operationId: operation.id });
    return { state: 'parked', parkReason: reason, nextAt: null };
  }

  private record(scope: Scope, id: string, answer: ProviderAnswer): Promise<void> {
    return this.work.change(scope, 'payment.note_answer', async (tx) => {
      await takeTurn(tx);
      if ('seen' in answer) await applySightings(tx, { sightings: answer.seen });
      const operation = await operationOfId(tx, id);
      const { event, move } = moveOf(operation, answer, tx.now);
      const state = event ? advanceOperation(operation.state, event) : operation.state;
      await moveOperation(tx, id, { ...move, state });
      // The invoice may have been paid otherwise while its mirror was made.
      if (operation.kind === 'invoice' && operation.invoiceId !== null && answer.kind === 'done')
        await tx.emit('payments.mirror_made.v1', { invoiceId: operation.invoiceId });
      const isStopped = (state === 'failed' || state === 'needs_action') && state !== operation.state;
      if (operation.kind === 'charge' && isStopped)
        await tx.emit('payments.charge_stopped.v1', { operationId: id });
    });
  }
}

const cancelled = (failureCode: string): OperationMove => ({ state: 'cancelled', failureCode, nextAt: null });

/** What an answer means for its operation. */
function moveOf(
  operation: Operation,
  answer: ProviderAnswer,
  now: Date,
): { readonly event: OperationEvent | null; readonly move: OperationMove } {
  switch (answer.kind) {
    case 'done':
      return {
        event: 'succeed',
        move: { objectId: answer.objectId, url: answer.url, failureCode: null, nextAt: null },
      };
    case 'needs_action':
      return {
        event: 'ask',
        move: { objectId: answer.objectId, url: answer.url, failureCode: null, nextAt: null },
      };
    case 'refused':
      return { event: 'fail', move: { failureCode: answer.code, nextAt: null } };
    case 'unsure':
      return {
        event: 'lose_track',
        move: {
          failureCode: answer.code,
          isKeySpoilt: answer.isKeySpoilt,
          nextAt: tryAgainAt(operation.attempts, now),
        },
      };
    case 'not_now':
      return { event: null, move: { failureCode: answer.code, nextAt: tryAgainAt(operation.attempts, now) } };
    case 'absent': {
      const isAbsent = operation.firstSentAt !== null && isSurelyAbsent(operation.firstSentAt, now);
      return isAbsent
        ? { event: 'fail', move: { failureCode: 'not_done', nextAt: null } }
        : { event: null, move: { nextAt: tryAgainAt(operation.attempts, now) } };
    }
  }
}
