import type Stripe from 'stripe';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { refused, StripeFailure } from '../model/failure';
import { declineOf } from '../model/test-cards';
import { attach, behaviourOf, methodOf } from '../resources/payment-methods';
import { newCharge, type Decline } from './charges';

export interface NewIntent {
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly methodTypes: readonly string[];
  readonly metadata: Record<string, string>;
  readonly description: string | null;
  readonly setupFutureUsage?: 'off_session' | 'on_session' | undefined;
}

export function newIntent(account: Account, given: NewIntent): Stripe.PaymentIntent {
  if (given.amount < 1)
    throw refused('This value must be greater than or equal to 1.', 'parameter_invalid_integer', 'amount');
  if (given.customer) account.get('customer', given.customer);
  const id = account.newId('pi');
  const intent = account.put('payment_intent', {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: given.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${account.newId('s').slice(2)}`,
    confirmation_method: 'automatic',
    created: account.nowOf(given.customer),
    currency: given.currency,
    customer: given.customer,
    customer_account: null,
    description: given.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: given.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: [...given.methodTypes],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: given.setupFutureUsage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_group: null,
  });
  account.emit('payment_intent.created', intent);
  return intent;
}

export interface Attempt {
  readonly method: string;
  readonly offSession: boolean;
  readonly returnUrl: string | null;
}

/** How an attempt ended: the intent as it is now, and what the caller is refused with. */
export interface Attempted {
  readonly intent: Stripe.PaymentIntent;
  readonly failure?: StripeFailure;
}

const AUTHENTICATION: Decline = {
  code: 'authentication_required',
  decline: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};

function decline(
  account: Account,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  why: Decline,
): Attempted {
  const charge = newCharge(account, intent, method, why);
  const failed = account.change('payment_intent', intent.id, {
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    latest_charge: charge.id,
    last_payment_error: {
      type: 'card_error',
      code: why.code,
      decline_code: why.decline,
      message: why.message,
      charge: charge.id,
      payment_method: method,
    },
  });
  account.emit('payment_intent.payment_failed', failed);
  const failure = new StripeFailure(402, {
    type: 'card_error',
    code: why.code,
    decline_code: why.decline,
    message: why.message,
    charge: charge.id,
    payment_intent: failed,
    payment_method: method,
  });
  return { intent: failed, failure };
}

function succeed(account: Account, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Attempted {
  if (intent.setup_future_usage && typeof intent.customer === 'string')
    attach(account, method, intent.customer);
  const charge = newCharge(account, intent, method);
  const paid = account.change('payment_intent', intent.id, {
    status: 'succeeded',
    amount_received: intent.amount,
    payment_method: method.id,
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: null,
  });
  account.emit('payment_intent.succeeded', paid);
  return { intent: paid };
}

function nextAction(
  account: Account,
  id: string,
  type: string,
  returnUrl: string | null,
): Stripe.PaymentIntent.NextAction {
  const url = `${account.baseUrl()}/authenticate/${id}`;
  if (type === 'alipay')
    return {
      type: 'alipay_handle_redirect',
      alipay_handle_redirect: { native_data: null, native_url: null, return_url: returnUrl, url },
    };
  if (type === 'wechat_pay')
    return {
      type: 'wechat_pay_display_qr_code',
      wechat_pay_display_qr_code: {
        data: `weixin://wxpay/bizpayurl?pr=${id}`,
        hosted_instructions_url: url,
        image_data_url: '',
        image_url_png: '',
        image_url_svg: '',
      },
    };
  return { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } };
}

function mayBeAttempted(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  offSession: boolean,
): void {
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status))
    throw new StripeFailure(400, {
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
      message: `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      payment_intent: intent,
    });
  if (!intent.payment_method_types.includes(method.type))
    throw refused(
      `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent.`,
      'payment_intent_incompatible_payment_method',
    );
  if (method.customer !== null && method.customer !== intent.customer)
    throw refused(
      'The payment method belongs to another customer.',
      'payment_intent_invalid_parameter',
      'payment_method',
    );
  if (offSession && method.type !== 'card')
    throw refused(
      `${method.type} payments cannot be made off session.`,
      'payment_intent_invalid_parameter',
      'off_session',
    );
}

/** Tries to take the money. @throws StripeFailure 400 when it may not be tried at all; a refused card is in the result */
export function attemptPayment(account: Account, id: string, attempt: Attempt): Attempted {
  const intent = account.get('payment_intent', id);
  const method = methodOf(account, attempt.method);
  mayBeAttempted(intent, method, attempt.offSession);
  const behaviour = behaviourOf(method);
  const why = declineOf(behaviour);
  if (why) return decline(account, intent, method, why);
  const authenticated =
    behaviour === 'authenticates_when_saved' && (method.customer !== null || attempt.offSession);
  if (authenticated || !['always_authenticates', 'authenticates_when_saved'].includes(behaviour))
    return succeed(account, intent, method);
  if (attempt.offSession) return decline(account, intent, method, AUTHENTICATION);
  const waiting = account.change('payment_intent', id, {
    status: 'requires_action',
    payment_method: method.id,
    next_action: nextAction(account, id, method.type, attempt.returnUrl),
  });
  account.emit('payment_intent.requires_action', waiting);
  return { intent: waiting };
}

/** What the payer said to the bank or in the wallet's app. @throws StripeFailure 400 when nobody asked */
export function authenticatePayment(account: Account, id: string, passed: boolean): Attempted {
  const intent = account.get('payment_intent', id);
  if (intent.status !== 'requires_action') throw refused('Nothing waits for authentication.');
  const method = account.get('payment_method', refId(intent.payment_method));
  if (passed) return succeed(account, intent, method);
  return decline(account, intent, method, {
    code: 'payment_intent_authentication_failure',
    decline: 'authentication_required',
    message: 'The provided payment method has failed authentication.',
  });
}

/** @throws StripeFailure 400 when the money has come, or the intent is canceled already */
export function cancelIntent(
  account: Account,
  id: string,
  reason: Stripe.PaymentIntent.CancellationReason,
): Stripe.PaymentIntent {
  const intent = account.get('payment_intent', id);
  if (intent.status === 'succeeded' || intent.status === 'canceled')
    throw refused(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
      'payment_intent_unexpected_state',
    );
  const canceled = account.change('payment_intent', id, {
    status: 'canceled',
    canceled_at: account.now(),
    cancellation_reason: reason,
    next_action: null,
  });
  account.emit('payment_intent.canceled', canceled);
  return canceled;
}
