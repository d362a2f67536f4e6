import type Stripe from 'stripe';
import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import type { Account } from '../model/account';
import { refused } from '../model/failure';
import { currency, listParams, metadata, request, text } from '../model/params';
import { newSetupIntent } from './setup-intents';

const DAY = 86_400;

/** A page of ours on which a card is saved: only `mode: setup` exists here. */
function newSession(account: Account, given: z.output<typeof createParams>): Stripe.Checkout.Session {
  const id = account.newId('cs_test');
  const intent = newSetupIntent(account, {
    customer: given.customer ?? null,
    usage: 'off_session',
    metadata: given.setup_intent_data?.metadata ?? {},
    description: given.setup_intent_data?.description,
  });
  const created = account.nowOf(given.customer);
  return account.put('checkout_session', {
    id,
    object: 'checkout.session',
    adaptive_pricing: null,
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: null,
    amount_total: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: given.cancel_url ?? null,
    client_reference_id: given.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created,
    currency: given.currency ?? null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: given.customer ?? null,
    customer_account: null,
    customer_creation: null,
    customer_details: null,
    customer_email: null,
    discounts: null,
    expires_at: created + DAY,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: given.locale ?? null,
    managed_payments: null,
    metadata: given.metadata ?? {},
    mode: 'setup',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'always',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_status: 'no_payment_required',
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: intent.id,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: null,
    subscription: null,
    success_url: given.success_url,
    total_details: null,
    ui_mode: 'hosted_page',
    url: `${account.baseUrl()}/checkout/${id}`,
    wallet_options: null,
  });
}

/** The session whose card has been saved. */
export function completeSession(account: Account, id: string): Stripe.Checkout.Session {
  const session = account.change('checkout_session', id, { status: 'complete', url: null });
  account.emit('checkout.session.completed', session);
  return session;
}

const createParams = request({
  mode: z.literal('setup'),
  customer: text.optional(),
  currency: currency.optional(),
  success_url: text,
  cancel_url: text.optional(),
  client_reference_id: text.optional(),
  locale: z.enum(['zh', 'en', 'auto']).optional(),
  allowed_payment_method_types: z.array(z.enum(['card'])).optional(),
  metadata: metadata.optional(),
  setup_intent_data: z
    .strictObject({ metadata: metadata.optional(), description: text.optional() })
    .optional(),
});

export const checkoutSessionRoutes = [
  route('POST', '/v1/checkout/sessions', createParams, ({ account, params }) => newSession(account, params)),
  route('GET', '/v1/checkout/sessions/:id', request({}), ({ account, id }) =>
    account.get('checkout_session', id),
  ),
  route('POST', '/v1/checkout/sessions/:id/expire', request({}), ({ account, id }) => {
    if (account.get('checkout_session', id).status !== 'open')
      throw refused('Only Checkout Sessions with a status in ["open"] can be expired.');
    const expired = account.change('checkout_session', id, { status: 'expired', url: null });
    account.emit('checkout.session.expired', expired);
    return expired;
  }),
  route(
    'GET',
    '/v1/checkout/sessions',
    request({ ...listParams, customer: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/checkout/sessions',
        account.store
          .all('checkout_session')
          .filter(({ customer }) => !params.customer || customer === params.customer),
        params,
      ),
  ),
];
