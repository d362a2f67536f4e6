import type Stripe from 'stripe';
import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { refused, StripeFailure } from '../model/failure';
import { flag, listParams, metadata, request, text } from '../model/params';
import { declineOf } from '../model/test-cards';
import { attach, behaviourOf, methodOf } from './payment-methods';

interface NewSetup {
  readonly customer: string | null;
  readonly usage: string;
  readonly metadata: Record<string, string>;
  readonly description?: string | undefined;
}

export function newSetupIntent(account: Account, given: NewSetup): Stripe.SetupIntent {
  if (given.customer) account.get('customer', given.customer);
  const id = account.newId('seti');
  const intent = account.put('setup_intent', {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${account.newId('s').slice(2)}`,
    created: account.nowOf(given.customer),
    customer: given.customer,
    customer_account: null,
    description: given.description ?? null,
    excluded_payment_method_types: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: given.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: given.usage,
  });
  account.emit('setup_intent.created', intent);
  return intent;
}

function fail(
  account: Account,
  id: string,
  method: Stripe.PaymentMethod,
  decline: string,
  message: string,
): never {
  const intent = account.change('setup_intent', id, {
    status: 'requires_payment_method',
    payment_method: null,
    last_setup_error: {
      type: 'card_error',
      code: 'card_declined',
      decline_code: decline,
      message,
      payment_method: method,
    },
  });
  account.emit('setup_intent.setup_failed', intent);
  throw new StripeFailure(402, {
    type: 'card_error',
    code: 'card_declined',
    decline_code: decline,
    message,
    setup_intent: intent,
    payment_method: method,
  });
}

function succeed(
  account: Account,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
): Stripe.SetupIntent {
  if (typeof intent.customer === 'string') attach(account, method, intent.customer);
  const done = account.change('setup_intent', intent.id, {
    status: 'succeeded',
    payment_method: method.id,
    next_action: null,
    last_setup_error: null,
    mandate: account.newId('mandate'),
  });
  account.emit('setup_intent.succeeded', done);
  return done;
}

/** @throws StripeFailure 402 when the card is refused */
export function confirmSetup(
  account: Account,
  id: string,
  methodId: string,
  returnUrl: string | null,
): Stripe.SetupIntent {
  const intent = account.get('setup_intent', id);
  if (intent.status === 'succeeded' || intent.status === 'canceled')
    throw refused(`This SetupIntent's status is ${intent.status}.`, 'setup_intent_unexpected_state');
  const method = methodOf(account, methodId);
  const behaviour = behaviourOf(method);
  const decline = behaviour === 'declined_after_saving' ? undefined : declineOf(behaviour);
  if (decline) return fail(account, id, method, decline.decline, decline.message);
  if (behaviour !== 'always_authenticates' && behaviour !== 'authenticates_when_saved')
    return succeed(account, intent, method);
  const waiting = account.change('setup_intent', id, {
    status: 'requires_action',
    payment_method: method.id,
    next_action: {
      type: 'redirect_to_url',
      redirect_to_url: { url: `${account.baseUrl()}/authenticate/${id}`, return_url: returnUrl },
    },
  });
  account.emit('setup_intent.requires_action', waiting);
  return waiting;
}

/** What the card's owner said to its bank. @throws StripeFailure 402 when the authentication failed */
export function authenticateSetup(account: Account, id: string, passed: boolean): Stripe.SetupIntent {
  const intent = account.get('setup_intent', id);
  if (intent.status !== 'requires_action') throw refused('Nothing waits for authentication.');
  const method = account.get('payment_method', refId(intent.payment_method));
  if (passed) return succeed(account, intent, method);
  return fail(account, id, method, 'authentication_required', 'The card could not be authenticated.');
}

export const setupIntentRoutes = [
  route(
    'POST',
    '/v1/setup_intents',
    request({
      customer: text.optional(),
      usage: z.enum(['off_session', 'on_session']).optional(),
      metadata: metadata.optional(),
      description: text.optional(),
      payment_method_types: z.array(z.enum(['card'])).optional(),
      payment_method: text.optional(),
      confirm: flag.optional(),
      return_url: text.optional(),
    }),
    ({ account, params }) => {
      const intent = newSetupIntent(account, {
        customer: params.customer ?? null,
        usage: params.usage ?? 'off_session',
        metadata: params.metadata ?? {},
        description: params.description,
      });
      if (!params.confirm) return intent;
      return confirmSetup(account, intent.id, params.payment_method ?? '', params.return_url ?? null);
    },
  ),
  route('GET', '/v1/setup_intents/:id', request({ client_secret: text.optional() }), ({ account, id }) =>
    account.get('setup_intent', id),
  ),
  route(
    'POST',
    '/v1/setup_intents/:id/confirm',
    request({ payment_method: text, return_url: text.optional() }),
    ({ account, params, id }) => confirmSetup(account, id, params.payment_method, params.return_url ?? null),
  ),
  route('POST', '/v1/setup_intents/:id/cancel', request({}), ({ account, id }) => {
    if (account.get('setup_intent', id).status === 'succeeded')
      throw refused('A SetupIntent that succeeded cannot be canceled.', 'setup_intent_unexpected_state');
    const canceled = account.change('setup_intent', id, { status: 'canceled', next_action: null });
    account.emit('setup_intent.canceled', canceled);
    return canceled;
  }),
  route(
    'GET',
    '/v1/setup_intents',
    request({ ...listParams, customer: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/setup_intents',
        account.store
          .all('setup_intent')
          .filter(({ customer }) => !params.customer || customer === params.customer),
        params,
      ),
  ),
];
