import type Stripe from 'stripe';

/** On the wire a decimal is a text; the SDK makes its own Decimal of it. */
export type InvoiceItem = Omit<Stripe.InvoiceItem, 'quantity_decimal'> & { quantity_decimal: string };

/** What an event carries is a snapshot of an object of any kind. */
export interface LocalEvent extends Omit<Stripe.Event.Data, 'object'> {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: object };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: Stripe.Event['type'];
}

/** One event on its way to one endpoint. */
export interface Delivery {
  id: string;
  event: string;
  endpoint: string;
  attempts: number;
  state: 'waiting' | 'delivered' | 'failed';
}

/** What was answered to an idempotency key, and to which request. */
export interface SavedAnswer {
  id: string;
  fingerprint: string;
  status: number;
  body: string;
  created: number;
}

/** What is kept of each kind; every object satisfies the type that the SDK promises its callers. */
export interface Kept {
  customer: Stripe.Customer;
  payment_method: Stripe.PaymentMethod;
  setup_intent: Stripe.SetupIntent;
  checkout_session: Stripe.Checkout.Session;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  dispute: Stripe.Dispute;
  invoice: Stripe.Invoice;
  invoiceitem: InvoiceItem;
  invoice_payment: Stripe.InvoicePayment;
  credit_note: Stripe.CreditNote;
  test_clock: Stripe.TestHelpers.TestClock;
  webhook_endpoint: Stripe.WebhookEndpoint;
  webhook_secret: { id: string; secret: string };
  event: LocalEvent;
  delivery: Delivery;
  saved_answer: SavedAnswer;
  counter: { id: string; value: number };
}
export type Kind = keyof Kept;

/** Which kind an id belongs to, for `expand`. */
export const KIND_OF_PREFIX: Readonly<Record<string, Kind>> = {
  cus: 'customer',
  pm: 'payment_method',
  seti: 'setup_intent',
  cs: 'checkout_session',
  pi: 'payment_intent',
  ch: 'charge',
  re: 'refund',
  du: 'dispute',
  in: 'invoice',
  ii: 'invoiceitem',
  inpay: 'invoice_payment',
  cn: 'credit_note',
  clock: 'test_clock',
  we: 'webhook_endpoint',
  evt: 'event',
};

/** The id behind a reference: kept objects hold ids, the SDK's types allow the whole object too. */
export const refId = (reference: string | { readonly id: string } | null | undefined): string =>
  typeof reference === 'string' ? reference : (reference?.id ?? '');
