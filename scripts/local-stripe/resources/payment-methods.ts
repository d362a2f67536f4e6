import type Stripe from 'stripe';
import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import type { Account } from '../model/account';
import { missing, refused, StripeFailure } from '../model/failure';
import { integer, listParams, metadata, request, text } from '../model/params';
import {
  cardOfFingerprint,
  cardOfMethod,
  cardOfNumber,
  type CardBehaviour,
  type TestCard,
} from '../model/test-cards';

const bare = (account: Account, type: Stripe.PaymentMethod.Type): Stripe.PaymentMethod => ({
  id: account.newId('pm'),
  object: 'payment_method',
  allow_redisplay: 'unspecified',
  billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
  created: account.now(),
  customer: null,
  customer_account: null,
  livemode: false,
  metadata: {},
  type,
});

/** A card that is not saved yet. */
export const newCard = (account: Account, card: TestCard): Stripe.PaymentMethod =>
  account.put('payment_method', {
    ...bare(account, 'card'),
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: card.brand,
      exp_month: 12,
      exp_year: new Date(account.now() * 1000).getUTCFullYear() + 3,
      fingerprint: card.method,
      funding: 'credit',
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  });

/** Alipay or WeChat Pay: good for one payment, never saved. */
export const newWallet = (account: Account, type: 'alipay' | 'wechat_pay'): Stripe.PaymentMethod =>
  account.put('payment_method', { ...bare(account, type), [type]: {} });

/** A payment method by id; Stripe's own test ids make a new card each time. @throws StripeFailure 404 */
export function methodOf(account: Account, id: string): Stripe.PaymentMethod {
  const test = cardOfMethod(id);
  if (test) return newCard(account, test);
  return account.get('payment_method', id);
}

/** @throws StripeFailure 402 for a number that is no test card */
export function methodOfNumber(account: Account, number: string): Stripe.PaymentMethod {
  const card = cardOfNumber(number);
  if (card) return newCard(account, card);
  throw new StripeFailure(402, {
    type: 'card_error',
    code: 'incorrect_number',
    message: 'Your card number is incorrect: only the test cards exist here.',
    param: 'number',
  });
}

/** How a payment method behaves when charged; wallets are always authorised in their own app. */
export const behaviourOf = (method: Stripe.PaymentMethod): CardBehaviour =>
  method.type === 'card'
    ? (cardOfFingerprint(method.card?.fingerprint)?.behaviour ?? 'succeeds')
    : 'always_authenticates';

export function attach(
  account: Account,
  method: Stripe.PaymentMethod,
  customer: string,
): Stripe.PaymentMethod {
  if (method.type !== 'card')
    throw refused(`Payment methods of type '${method.type}' cannot be saved to customers.`);
  if (method.customer !== null && method.customer !== customer)
    throw refused('The payment method you provided has already been attached to a customer.');
  account.get('customer', customer);
  if (method.customer === customer) return method;
  const attached = account.change('payment_method', method.id, { customer });
  account.emit('payment_method.attached', attached);
  return attached;
}

const cardParams = z.strictObject({
  number: text.optional(),
  exp_month: integer.optional(),
  exp_year: integer.optional(),
  cvc: text.optional(),
  token: text.optional(),
});

export const paymentMethodRoutes = [
  route(
    'POST',
    '/v1/payment_methods',
    request({
      type: z.enum(['card', 'alipay', 'wechat_pay']),
      card: cardParams.optional(),
      metadata: metadata.optional(),
      billing_details: z.record(z.string(), z.unknown()).optional(),
    }),
    ({ account, params }) =>
      params.type === 'card'
        ? methodOfNumber(account, params.card?.number ?? '')
        : newWallet(account, params.type),
  ),
  route('GET', '/v1/payment_methods/:id', request({}), ({ account, id }) =>
    account.get('payment_method', id),
  ),
  route('POST', '/v1/payment_methods/:id/attach', request({ customer: text }), ({ account, params, id }) => {
    const method = methodOf(account, id);
    if (['declined', 'insufficient_funds', 'expired_card', 'processing_error'].includes(behaviourOf(method)))
      throw new StripeFailure(402, {
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'generic_decline',
        message: 'Your card was declined.',
      });
    return attach(account, method, params.customer);
  }),
  route('POST', '/v1/payment_methods/:id/detach', request({}), ({ account, id }) => {
    if (account.get('payment_method', id).customer === null)
      throw refused(
        'The payment method you provided is not attached to a customer so detachment is impossible.',
      );
    const detached = account.change('payment_method', id, { customer: null });
    account.emit('payment_method.detached', detached);
    return detached;
  }),
  route(
    'GET',
    '/v1/payment_methods',
    request({ ...listParams, customer: text.optional(), type: text.optional() }),
    ({ account, params }) => {
      if (params.customer && !account.store.get('customer', params.customer))
        throw missing('customer', params.customer);
      return page(
        '/v1/payment_methods',
        account.store
          .all('payment_method')
          .filter(
            ({ customer, type }) =>
              customer === (params.customer ?? null) && (!params.type || type === params.type),
          ),
        params,
      );
    },
  ),
];
