import Stripe from 'stripe';
import type { ProviderAnswer } from '../../domain/provider-order';

/** Answers after which nothing was done and the same request may come again. */
const NOT_NOW = new Set([409, 429]);

/** Whether Stripe has looked at the request and will not do it. */
export const isCertain = (error: unknown): boolean =>
  !(error instanceof Stripe.errors.StripeError) ||
  (error.statusCode !== undefined && error.statusCode < 500 && !NOT_NOW.has(error.statusCode));

/** What an error of the SDK means for an order. @throws what is no error of Stripe's: a bug */
export function answerOf(error: unknown): ProviderAnswer {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  const code = error.decline_code ?? error.code ?? error.type;
  if (error.statusCode === undefined) return { kind: 'unsure', code: 'connection', isKeySpoilt: false };
  // The key was used for another order: never ask again with it, look up what became of the first.
  if (error instanceof Stripe.errors.StripeIdempotencyError)
    return { kind: 'unsure', code: 'idempotency_key_in_use', isKeySpoilt: true };
  if (NOT_NOW.has(error.statusCode)) return { kind: 'not_now', code };
  if (error.statusCode >= 500) return { kind: 'unsure', code: 'server_error', isKeySpoilt: true };
  if (error.statusCode === 401 || error.statusCode === 403) return { kind: 'not_now', code: 'credentials' };
  return { kind: 'refused', code, seen: [] };
}

const WANTS_OWNER = new Set(['authentication_required', 'invoice_payment_intent_requires_action']);

/** Whether the card's bank wants its owner: the payer goes on at the hosted page. */
export const wantsOwner = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeError &&
  (WANTS_OWNER.has(error.code ?? '') || WANTS_OWNER.has(error.decline_code ?? ''));
