import Stripe from 'stripe';
import type { Account } from '../model/account';
import { missing } from '../model/failure';
import type { Delivery, LocalEvent } from '../model/objects';

/** Seconds between the attempts at a delivery; the real one goes on for days, its sandbox for hours. */
const PAUSES = [2, 10, 60];
const PATIENCE_MS = 10_000;

export interface DeliveryMode {
  /** `held`: nothing goes out until it is released, in whatever order. */
  readonly mode: 'prompt' | 'held';
  /** How often each event is sent. */
  readonly copies: number;
  readonly delayMs: number;
}
export const PROMPT: DeliveryMode = { mode: 'prompt', copies: 1, delayMs: 0 };

const wants = (enabled: readonly string[], type: string): boolean =>
  enabled.includes('*') || enabled.includes(type);

/** Sends signed events to the endpoints: at once, late, doubled or in any order that is asked for. */
export class Webhooks {
  mode: DeliveryMode = PROMPT;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #sending = new Set<Promise<unknown>>();

  constructor(private readonly account: Account) {
    account.onEvent = (event) => {
      this.#announce(event);
    };
  }

  /** Takes up what had not been delivered when the last process ended. */
  resume(): void {
    for (const delivery of this.account.store.all('delivery'))
      if (delivery.state === 'waiting') this.#later(delivery.id, 0);
  }

  /** The deliveries that wait, oldest first. */
  waiting(): { delivery: Delivery; event: LocalEvent }[] {
    return this.account.store
      .all('delivery')
      .filter(({ state }) => state === 'waiting')
      .map((delivery) => ({ delivery, event: this.account.get('event', delivery.event) }));
  }

  /** Sends these deliveries now, one after the other, each as often as told; answers the HTTP statuses. */
  async release(ids: readonly string[], copies = 1): Promise<number[]> {
    const statuses: number[] = [];
    for (const id of ids)
      for (let copy = 0; copy < copies; copy++) statuses.push(await this.#attempt(id, { again: false }));
    return statuses;
  }

  /** Sends an event again to every endpoint that wants it. @throws StripeFailure 404 */
  async resend(eventId: string): Promise<number[]> {
    const deliveries = this.account.store.all('delivery').filter(({ event }) => event === eventId);
    if (deliveries.length === 0) throw missing('event', eventId);
    return this.release(deliveries.map(({ id }) => id));
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#sending.size > 0) await Promise.allSettled([...this.#sending]);
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    await this.settled();
  }

  #announce(event: LocalEvent): void {
    const { store } = this.account;
    const endpoints = store
      .all('webhook_endpoint')
      .filter(({ enabled_events, status }) => status === 'enabled' && wants(enabled_events, event.type));
    store.put('event', { ...event, pending_webhooks: endpoints.length });
    for (const endpoint of endpoints) {
      const { id } = store.put('delivery', {
        id: `${event.id}/${endpoint.id}`,
        event: event.id,
        endpoint: endpoint.id,
        attempts: 0,
        state: 'waiting',
      });
      if (this.mode.mode === 'prompt')
        for (let copy = 0; copy < this.mode.copies; copy++) this.#later(id, this.mode.delayMs);
    }
  }

  #later(id: string, milliseconds: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const sending = this.#attempt(id, { again: true });
      this.#sending.add(sending);
      void sending.finally(() => this.#sending.delete(sending));
    }, milliseconds);
    timer.unref();
    this.#timers.add(timer);
  }

  async #attempt(id: string, { again }: { again: boolean }): Promise<number> {
    const { store } = this.account;
    const delivery = this.account.get('delivery', id);
    const endpoint = store.get('webhook_endpoint', delivery.endpoint);
    if (!endpoint) return 0;
    const status = await this.#post(endpoint, this.account.get('event', delivery.event));
    const good = status >= 200 && status < 300;
    const attempts = delivery.attempts + 1;
    const pause = PAUSES[attempts - 1];
    const retried = again && !good && pause !== undefined;
    if (store.get('delivery', id)?.state !== 'delivered')
      store.put('delivery', {
        ...delivery,
        attempts,
        state: good ? 'delivered' : retried ? 'waiting' : 'failed',
      });
    const event = this.account.get('event', delivery.event);
    if (good) store.put('event', { ...event, pending_webhooks: Math.max(0, event.pending_webhooks - 1) });
    store.commit();
    if (retried) this.#later(id, pause * 1000);
    return status;
  }

  async #post(endpoint: Stripe.WebhookEndpoint, event: LocalEvent): Promise<number> {
    const payload = JSON.stringify(event);
    const { secret } = this.account.get('webhook_secret', endpoint.id);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
    try {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
        body: payload,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }
}
