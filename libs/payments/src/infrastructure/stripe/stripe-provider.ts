import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@overturn/platform';
import type Stripe from 'stripe';
import type {
  Payer,
  ProviderAnswer,
  ProviderMessage,
  ProviderOrder,
  SavedCard,
} from '../../domain/provider-order';
import { ProviderUnsure, type PaymentProvider } from '../payment-provider';
import type { ObjectKind } from '@overturn/kernel';
import type { Sighting } from '../../domain/provider-object';
import { stripeClient } from './stripe-client';
import { answerOf, isCertain } from './stripe-failures';
import { listSightings } from './stripe-list';
import { lookUp } from './stripe-look-up';
import { readMessage } from './stripe-messages';
import { StripeOrders } from './stripe-orders';
import { fetchSighting } from './stripe-sightings';

/** Stripe as the payment provider. Without a secret key it is off, and every request says so. */
@Injectable()
export class StripeProvider implements PaymentProvider {
  readonly isOn: boolean;
  private readonly stripe: Stripe;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.isOn = settings.STRIPE_SECRET_KEY !== undefined;
    this.stripe = stripeClient(settings.STRIPE_SECRET_KEY ?? 'sk_test_off', settings.STRIPE_API_BASE);
  }

  async customerOf(payer: Payer): Promise<string> {
    return this.sure(async () => {
      const { id } = await this.stripe.customers.create(
        {
          name: payer.name,
          ...(payer.email && { email: payer.email }),
          metadata: { firm: payer.firmId, payer: payer.payerId },
        },
        { idempotencyKey: `payer/${payer.payerId}` },
      );
      return id;
    });
  }

  async carryOut(order: ProviderOrder): Promise<ProviderAnswer> {
    if (!this.isOn) return { kind: 'not_now', code: 'provider_off' };
    try {
      return await new StripeOrders(this.stripe).carryOut(order);
    } catch (error) {
      return answerOf(error);
    }
  }

  async lookUp(order: ProviderOrder): Promise<ProviderAnswer> {
    if (!this.isOn) return { kind: 'not_now', code: 'provider_off' };
    try {
      return await lookUp(this.stripe, order);
    } catch (error) {
      const answer = answerOf(error);
      return answer.kind === 'refused' ? { kind: 'absent' } : answer;
    }
  }

  fetch(kind: ObjectKind, id: string): Promise<Sighting | undefined> {
    return this.sure(() => fetchSighting(this.stripe, kind, id));
  }

  savedCard(setupId: string): Promise<SavedCard | undefined> {
    return this.sure(async () => {
      const setup = await this.stripe.setupIntents.retrieve(setupId, { expand: ['payment_method'] });
      const method = setup.payment_method;
      if (typeof method === 'string' || !method?.card || typeof setup.customer !== 'string') return undefined;
      const { brand, last4, exp_year, exp_month } = method.card;
      return {
        methodId: method.id,
        customerId: setup.customer,
        brand,
        lastFour: last4,
        expiresYear: exp_year,
        expiresMonth: exp_month,
      };
    });
  }

  list(since: Date) {
    return this.sure(() => listSightings(this.stripe, since));
  }

  readMessage(rawBody: Buffer, signature: string | undefined, now: Date): ProviderMessage | undefined {
    return readMessage(rawBody, signature, this.settings.STRIPE_WEBHOOK_SECRETS, now);
  }

  private async sure<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isCertain(error)) throw error;
      const answer = answerOf(error);
      throw new ProviderUnsure(
        'code' in answer ? answer.code : 'unknown',
        answer.kind === 'unsure' && answer.isKeySpoilt,
      );
    }
  }
}
