import { Inject, Injectable } from '@nestjs/common';
import { Refusal, systemScope } from '@overturn/kernel';
import { LOGGER, UnitOfWork, newId } from '@overturn/platform';
import type { Logger } from 'pino';
import { tryAgainAt } from '../domain/next-step';
import type { ProviderMessage } from '../domain/provider-order';
import { takeTurn } from '../infrastructure/operation.repository';
import { ProviderUnsure, type PaymentProvider } from '../infrastructure/payment-provider';
import {
  insertMessage,
  postponeMessage,
  settleMessage,
  waitingMessages,
  type WaitingMessage,
} from '../infrastructure/sighting.repository';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';
import { applySightings } from './apply-sightings';

/**
 * The provider's messages: kept by the id of their event when they come, so that the answer is fast; what they are
 * about is fetched later, and takes its effect in the transaction that settles the message.
 */
@Injectable()
export class ReceiveMessages {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Keeps a message once. What is not about money of a firm of ours is let go by.
   * @param wallNow the wall clock's time, by which signatures are dated
   * @throws PAYMENTS.MESSAGE_NOT_GENUINE, PAYMENTS.PROVIDER_SILENT
   */
  async receive(rawBody: Buffer, signature: string | undefined, wallNow: Date): Promise<void> {
    const message = this.provider.readMessage(rawBody, signature, wallNow);
    if (!message) throw new Refusal('PAYMENTS.MESSAGE_NOT_GENUINE');
    const { object } = message;
    if (!object) return;
    const firmId = await this.firmOf(message);
    if (!firmId) return;
    await this.work.machinery(systemScope(firmId, 'payments', message.eventId), (tx) =>
      insertMessage(tx, { id: message.eventId, type: message.type, kind: object.kind, objectId: object.id }),
    );
  }

  /** Looks at what waiting messages are about. @returns how many were settled */
  async sweep(most = 50): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select payments.firms_with_messages() as firm_id',
    );
    let settled = 0;
    for (const { firm_id } of firms) {
      const waiting = await this.work.read(systemScope(firm_id, 'payments', newId()), (tx) =>
        waitingMessages(tx, most),
      );
      for (const message of waiting) if (await this.handle(firm_id, message)) settled += 1;
    }
    return settled;
  }

  private async handle(firmId: string, message: WaitingMessage): Promise<boolean> {
    const scope = systemScope(firmId, 'payments', message.id);
    try {
      const seen = await this.provider.fetch(message.objectKind, message.objectId);
      const isSaved = seen?.kind === 'setup' && seen.state === 'succeeded';
      const card = isSaved ? await this.provider.savedCard(seen.id) : undefined;
      return await this.work.change(scope, 'payment.hear', async (tx) => {
        await takeTurn(tx);
        if (!(await settleMessage(tx, message.id))) return false;
        await applySightings(tx, { sightings: seen ? [seen] : [], card });
        return true;
      });
    } catch (error) {
      const code = error instanceof ProviderUnsure ? error.code : 'fault';
      this.logger.warn({ event: message.id, code, error: String(error) }, 'message of the provider waits');
      await this.work.machinery(scope, (tx) =>
        postponeMessage(tx, message.id, tryAgainAt(message.attempts + 1, tx.now)),
      );
      return false;
    }
  }

  /** The firm is found by the payer that we know, never by what the message says of itself. */
  private async firmOf({ customerId, relatedIds, object }: ProviderMessage): Promise<string | null> {
    const known = await this.ask(customerId, relatedIds);
    if (known || !object || customerId) return known;
    const seen = await this.provider.fetch(object.kind, object.id).catch((error: unknown) => {
      // The provider sends it again when it hears that it was not taken.
      if (error instanceof ProviderUnsure) throw new Refusal('PAYMENTS.PROVIDER_SILENT');
      throw error;
    });
    return seen ? this.ask(seen.customerId, seen.invoiceId ? [seen.invoiceId] : []) : null;
  }

  private async ask(customerId: string | null, relatedIds: readonly string[]): Promise<string | null> {
    const [row] = await this.work.ask<{ firm_id: string | null }>(
      'select payments.firm_of($1, $2::text[]) as firm_id',
      [customerId, relatedIds],
    );
    return row?.firm_id ?? null;
  }
}
