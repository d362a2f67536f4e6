import crypto from 'node:crypto';
import type Stripe from 'stripe';
import { missing } from './failure';
import type { Kept, Kind, LocalEvent } from './objects';
import { Store } from './store';

export const API_VERSION = '2026-10-28.endive';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The request that is being answered: events name it. */
export interface CurrentRequest {
  readonly id: string | null;
  readonly idempotencyKey: string | null;
}

/** One Stripe account: its objects, its clock, its events. */
export class Account {
  readonly store: Store;
  request: CurrentRequest = { id: null, idempotencyKey: null };
  /** Told of every event, after it is kept. */
  onEvent: (event: LocalEvent) => void = () => undefined;

  constructor(
    readonly baseUrl: () => string,
    file?: string,
    private readonly systemNow: () => number = () => Date.now(),
  ) {
    this.store = new Store(file);
  }

  /** Seconds since 1970, moved on by what `advance` was given. */
  now(): number {
    return Math.floor(this.systemNow() / 1000) + (this.store.get('counter', 'clock_offset')?.value ?? 0);
  }

  /** The time of a customer: that of its test clock, else the account's. */
  nowOf(customer: string | null | undefined): number {
    const clock = customer ? this.store.get('customer', customer)?.test_clock : null;
    return typeof clock === 'string' ? this.get('test_clock', clock).frozen_time : this.now();
  }

  /** Moves the account's clock on. */
  advance(seconds: number): void {
    this.store.put('counter', {
      id: 'clock_offset',
      value: (this.store.get('counter', 'clock_offset')?.value ?? 0) + seconds,
    });
  }

  newId(prefix: string): string {
    return `${prefix}_${[...crypto.randomBytes(24)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
  }

  /** The next number of a series, from 1. */
  next(series: string): number {
    const value = (this.store.get('counter', series)?.value ?? 0) + 1;
    this.store.put('counter', { id: series, value });
    return value;
  }

  /** @throws StripeFailure 404 */
  get<K extends Kind>(kind: K, id: string): Kept[K] {
    const found = this.store.get(kind, id);
    if (!found) throw missing(kind, id);
    return found;
  }

  put<K extends Kind>(kind: K, value: Kept[K]): Kept[K] {
    return this.store.put(kind, value);
  }

  /** Changes some fields of an object. @throws StripeFailure 404 */
  change<K extends Kind>(kind: K, id: string, fields: Partial<Kept[K]>): Kept[K] {
    return this.store.put(kind, { ...this.get(kind, id), ...fields });
  }

  /** Keeps an event with the object as it is now. */
  emit(type: Stripe.Event['type'], object: object): void {
    const event = this.store.put('event', {
      id: this.newId('evt'),
      object: 'event',
      api_version: API_VERSION,
      created: this.now(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 0,
      request: { id: this.request.id, idempotency_key: this.request.idempotencyKey },
      type,
    });
    this.onEvent(event);
  }
}
