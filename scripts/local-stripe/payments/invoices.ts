import type Stripe from 'stripe';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { refused } from '../model/failure';
import { newIntent } from './intents';
import { confirmPayment, dropPayment, markPaid, needsItsOwner } from './invoice-settlement';
import { paymentOf } from './invoice-totals';

export interface NewInvoice {
  readonly customer: string;
  readonly currency: string;
  readonly collection: 'charge_automatically' | 'send_invoice';
  readonly dueDate: number | null;
  readonly methodTypes: readonly ('card' | 'alipay' | 'wechat_pay')[] | null;
  readonly metadata: Record<string, string>;
  readonly number: string | null;
  readonly description: string | null;
  readonly footer: string | null;
  readonly defaultMethod: string | null;
}

export function newInvoice(account: Account, given: NewInvoice): Stripe.Invoice {
  const customer = account.get('customer', given.customer);
  const now = account.nowOf(customer.id);
  const invoice = account.put('invoice', {
    id: account.newId('in'),
    object: 'invoice',
    account_country: 'HK',
    account_name: 'Local Stripe',
    account_tax_ids: null,
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: 'manual',
    collection_method: given.collection,
    created: now,
    currency: given.currency,
    custom_fields: null,
    customer: customer.id,
    customer_account: null,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
    default_payment_method: given.defaultMethod,
    default_source: null,
    default_tax_rates: [],
    description: given.description,
    discounts: [],
    due_date: given.dueDate,
    effective_at: null,
    ending_balance: null,
    footer: given.footer,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: { object: 'list', data: [], has_more: false, url: '' },
    livemode: false,
    metadata: given.metadata,
    next_payment_attempt: null,
    number: given.number,
    on_behalf_of: null,
    parent: null,
    payment_settings: {
      default_mandate: null,
      payment_method_options: null,
      payment_method_types: given.methodTypes && [...given.methodTypes],
    },
    period_end: now,
    period_start: now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    test_clock: typeof customer.test_clock === 'string' ? customer.test_clock : null,
    total: 0,
    total_discount_amounts: [],
    total_excluding_tax: 0,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
  });
  account.emit('invoice.created', invoice);
  return invoice;
}

function expectPayment(account: Account, invoice: Stripe.Invoice, customer: string, now: number): string {
  const intent = newIntent(account, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer,
    methodTypes: invoice.payment_settings.payment_method_types ?? ['card'],
    metadata: {},
    description: `Invoice ${String(invoice.number)}`,
  });
  account.put('invoice_payment', {
    id: account.newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: intent.id },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });
  return intent.client_secret ?? '';
}

/** A draft becomes an invoice with a number, a page and, unless nothing is owed, a payment to wait for. */
export function finalize(account: Account, id: string): Stripe.Invoice {
  const draft = account.get('invoice', id);
  if (draft.status !== 'draft')
    throw refused(
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
      'invoice_not_editable',
    );
  const customer = account.get('customer', refId(draft.customer));
  const now = account.nowOf(customer.id);
  const sequence = customer.next_invoice_sequence ?? 1;
  const page = `${account.baseUrl()}/invoice/${id}`;
  const number = draft.number ?? `${String(customer.invoice_prefix)}-${String(sequence).padStart(4, '0')}`;
  account.change('customer', customer.id, { next_invoice_sequence: sequence + (draft.number ? 0 : 1) });
  const open = account.change('invoice', id, {
    status: 'open',
    number,
    hosted_invoice_url: page,
    invoice_pdf: `${page}/pdf`,
    effective_at: now,
    ending_balance: 0,
    status_transitions: { ...draft.status_transitions, finalized_at: now },
  });
  if (open.amount_due > 0) expectPayment(account, open, customer.id, now);
  account.emit('invoice.finalized', open);
  account.emit('invoice.updated', open);
  return open.amount_due > 0 ? open : markPaid(account, id, { outOfBand: false });
}

export interface Payment {
  readonly method: string | undefined;
  readonly offSession: boolean;
  readonly outOfBand: boolean;
}

/** Collects an invoice now. @throws StripeFailure 402 when the card is refused or wants its owner; it stays open then */
export function pay(account: Account, id: string, payment: Payment): Stripe.Invoice {
  if (account.get('invoice', id).status === 'draft') finalize(account, id);
  const invoice = account.get('invoice', id);
  if (invoice.status === 'paid') throw refused('Invoice is already paid');
  if (invoice.status === 'void')
    throw refused('This invoice can no longer be paid: it is void.', 'invoice_not_editable');
  if (payment.outOfBand) {
    dropPayment(account, id, 'void_invoice');
    return markPaid(account, id, { outOfBand: true });
  }
  const intent = paymentOf(account, id)?.payment.payment_intent;
  const customer = account.get('customer', refId(invoice.customer));
  const method =
    payment.method ?? invoice.default_payment_method ?? customer.invoice_settings.default_payment_method;
  if (typeof method !== 'string')
    throw refused(
      'There is no `default_payment_method` set on this Customer or Invoice.',
      'resource_missing',
    );
  const confirmed = confirmPayment(account, refId(intent), {
    method,
    offSession: payment.offSession,
    returnUrl: null,
  });
  if (confirmed.status === 'requires_action') throw needsItsOwner(confirmed);
  return account.get('invoice', id);
}

/** Tells the payer by mail (which nobody sends here). */
export function send(account: Account, id: string): Stripe.Invoice {
  const draft = account.get('invoice', id);
  if (draft.collection_method !== 'send_invoice')
    throw refused("You can only manually send an invoice if its collection method is 'send_invoice'.");
  if (draft.status === 'draft') finalize(account, id);
  const invoice = account.get('invoice', id);
  if (invoice.status !== 'open')
    throw refused(`You can't send an invoice that is ${String(invoice.status)}.`);
  account.emit('invoice.sent', invoice);
  return invoice;
}

/** It is owed no longer, and never was. */
export function voidInvoice(account: Account, id: string): Stripe.Invoice {
  const invoice = account.get('invoice', id);
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible')
    throw refused(
      `You can only void an invoice that is open or uncollectible; it is ${String(invoice.status)}.`,
      'invoice_not_editable',
    );
  dropPayment(account, id, 'void_invoice');
  const voided = account.change('invoice', id, {
    status: 'void',
    status_transitions: { ...invoice.status_transitions, voided_at: account.now() },
  });
  account.emit('invoice.voided', voided);
  return voided;
}

/** Nobody expects the money any more; it may still come. */
export function markUncollectible(account: Account, id: string): Stripe.Invoice {
  const invoice = account.get('invoice', id);
  if (invoice.status !== 'open')
    throw refused(
      `You can only mark an open invoice as uncollectible; it is ${String(invoice.status)}.`,
      'invoice_not_editable',
    );
  const marked = account.change('invoice', id, {
    status: 'uncollectible',
    status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: account.now() },
  });
  account.emit('invoice.marked_uncollectible', marked);
  return marked;
}
