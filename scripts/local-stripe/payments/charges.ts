import type Stripe from 'stripe';
import type { Account } from '../model/account';
import { openDispute } from './disputes';

const cardDetails = (
  card: Stripe.PaymentMethod.Card,
  amount: number,
): Stripe.Charge.PaymentMethodDetails.Card => ({
  amount_authorized: amount,
  authorization_code: null,
  brand: card.brand,
  checks: null,
  country: card.country,
  electronic_commerce_indicator: null,
  exp_month: card.exp_month,
  exp_year: card.exp_year,
  fingerprint: card.fingerprint ?? null,
  funding: card.funding,
  installments: null,
  last4: card.last4,
  mandate: null,
  network: card.brand,
  network_transaction_id: null,
  regulated_status: card.regulated_status,
  three_d_secure: null,
  transaction_link_id: null,
  wallet: null,
});

const detailsOf = (method: Stripe.PaymentMethod, amount: number): Stripe.Charge.PaymentMethodDetails =>
  method.card
    ? { type: 'card', card: cardDetails(method.card, amount) }
    : { type: method.type, [method.type]: { fingerprint: null, transaction_id: null } };

export interface Decline {
  readonly code: string;
  readonly decline: string;
  readonly message: string;
}

const outcomeOf = (decline: Decline | undefined): Stripe.Charge.Outcome => ({
  advice_code: decline ? 'try_again_later' : null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: decline ? 'declined_by_network' : 'approved_by_network',
  reason: decline?.decline ?? null,
  risk_level: 'normal',
  seller_message: decline ? 'The bank declined the payment.' : 'Payment complete.',
  type: decline ? 'issuer_declined' : 'authorized',
});

/** The charge of one attempt at a payment, with its event; a card that is always disputed is disputed at once. */
export function newCharge(
  account: Account,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  decline?: Decline,
): Stripe.Charge {
  const id = account.newId('ch');
  const customer = typeof intent.customer === 'string' ? intent.customer : null;
  const charge = account.put('charge', {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: decline ? null : account.newId('txn'),
    billing_details: { ...method.billing_details },
    calculated_statement_descriptor: 'LOCAL STRIPE',
    captured: !decline,
    created: account.nowOf(customer),
    currency: intent.currency,
    customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(method, intent.amount),
    receipt_email: null,
    receipt_number: null,
    receipt_url: decline ? null : `${account.baseUrl()}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: null,
  });
  account.emit(decline ? 'charge.failed' : 'charge.succeeded', charge);
  if (!decline && method.card?.fingerprint === 'pm_card_createDispute')
    openDispute(account, id, 'fraudulent');
  return account.get('charge', id);
}
