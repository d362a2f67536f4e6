import type Stripe from 'stripe';
import { whole } from '../http/lists';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { refused } from '../model/failure';
import { dropPayment, markPaid } from './invoice-settlement';
import { paymentOf } from './invoice-totals';
import { newRefund } from './refunds';

export interface NewCreditNote {
  readonly invoice: string;
  readonly amount: number;
  /** To be paid back now. */
  readonly refundAmount: number;
  /** To be kept for the customer's next invoices. */
  readonly creditAmount: number;
  /** Given back outside of Stripe. */
  readonly outOfBandAmount: number;
  readonly reason: Stripe.CreditNote.Reason | null;
  readonly memo: string | null;
  readonly metadata: Record<string, string>;
}

/** How much of a credit note lowers what is owed, and how much gives back what was paid. */
function split(invoice: Stripe.Invoice, given: NewCreditNote): { pre: number; post: number } {
  if (invoice.status !== 'open' && invoice.status !== 'paid' && invoice.status !== 'uncollectible')
    throw refused(
      'You can only create credit notes for finalized invoices.',
      'invoice_not_editable',
      'invoice',
    );
  if (given.amount < 1) throw refused('Invalid positive integer', 'parameter_invalid_integer', 'amount');
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  if (credited + given.amount > invoice.total)
    throw refused(
      'The credit notes of an invoice cannot be more than its total.',
      'amount_too_large',
      'amount',
    );
  const pre = Math.min(given.amount, invoice.amount_remaining);
  const post = given.amount - pre;
  const told = given.refundAmount + given.creditAmount + given.outOfBandAmount;
  if (told !== post)
    throw refused(
      `The sum of credit amount, refund amount and out of band amount (${String(told)}) must equal the post payment amount (${String(post)}).`,
      'parameter_invalid',
      'refund_amount',
    );
  return { pre, post };
}

const lineOf = (account: Account, given: NewCreditNote): Stripe.CreditNoteLineItem => ({
  id: account.newId('cnli'),
  object: 'credit_note_line_item',
  amount: given.amount,
  description: given.memo,
  discount_amount: 0,
  discount_amounts: [],
  livemode: false,
  metadata: {},
  pretax_credit_amounts: [],
  quantity: 1,
  tax_rates: [],
  taxes: [],
  type: 'custom_line_item',
  unit_amount: given.amount,
  unit_amount_decimal: null,
});

function refundOf(account: Account, invoice: string, given: NewCreditNote): Stripe.CreditNote.Refund[] {
  if (given.refundAmount === 0) return [];
  const intent = paymentOf(account, invoice)?.payment.payment_intent;
  const charge = typeof intent === 'string' ? account.get('payment_intent', intent).latest_charge : null;
  if (typeof charge !== 'string')
    throw refused('This invoice was not paid through Stripe: there is nothing to refund.');
  const refund = newRefund(account, { charge, amount: given.refundAmount, metadata: given.metadata });
  return [{ amount_refunded: refund.amount, payment_record_refund: null, refund: refund.id, type: 'refund' }];
}

function creditInvoice(account: Account, invoice: Stripe.Invoice, pre: number, post: number): void {
  const remaining = invoice.amount_remaining - pre;
  const changed = account.change('invoice', invoice.id, {
    amount_due: invoice.amount_due - pre,
    amount_remaining: remaining,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + pre,
    post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + post,
  });
  account.emit('invoice.updated', changed);
  if (pre === 0) return;
  const payment = paymentOf(account, invoice.id);
  const intent = payment?.payment.payment_intent;
  if (remaining === 0) {
    dropPayment(account, invoice.id, 'void_invoice');
    markPaid(account, invoice.id, { outOfBand: true });
  } else if (payment && typeof intent === 'string') {
    account.change('payment_intent', intent, { amount: remaining });
    account.change('invoice_payment', payment.id, { amount_requested: remaining });
  }
}

/** @throws StripeFailure 400 when the parts do not sum to the whole, or the whole is more than the invoice */
export function newCreditNote(account: Account, given: NewCreditNote): Stripe.CreditNote {
  const invoice = account.get('invoice', given.invoice);
  const { pre, post } = split(invoice, given);
  const refunds = refundOf(account, invoice.id, given);
  const customer = refId(invoice.customer);
  const id = account.newId('cn');
  const note = account.put('credit_note', {
    id,
    object: 'credit_note',
    amount: given.amount,
    amount_shipping: 0,
    created: account.nowOf(customer),
    currency: invoice.currency,
    customer,
    customer_account: null,
    customer_balance_transaction: given.creditAmount > 0 ? account.newId('cbtxn') : null,
    discount_amount: 0,
    discount_amounts: [],
    effective_at: account.nowOf(customer),
    invoice: invoice.id,
    lines: whole(`/v1/credit_notes/${id}/lines`, [lineOf(account, given)]),
    livemode: false,
    memo: given.memo,
    metadata: given.metadata,
    number: `${String(invoice.number)}-CN-${String(account.next(`credit_notes/${invoice.id}`)).padStart(2, '0')}`,
    out_of_band_amount: given.outOfBandAmount || null,
    pdf: `${account.baseUrl()}/credit-notes/${id}/pdf`,
    post_payment_amount: post,
    pre_payment_amount: pre,
    pretax_credit_amounts: [],
    reason: given.reason,
    refunds,
    shipping_cost: null,
    status: 'issued',
    subtotal: given.amount,
    subtotal_excluding_tax: given.amount,
    total: given.amount,
    total_excluding_tax: given.amount,
    total_taxes: [],
    type: pre === 0 ? 'post_payment' : post === 0 ? 'pre_payment' : 'mixed',
    voided_at: null,
  });
  if (given.creditAmount > 0) {
    const { balance } = account.get('customer', customer);
    account.change('customer', customer, { balance: balance - given.creditAmount });
  }
  account.emit('credit_note.created', note);
  creditInvoice(account, invoice, pre, post);
  return note;
}

/** Takes a credit note back, while what it lowered is still owed. */
export function voidCreditNote(account: Account, id: string): Stripe.CreditNote {
  const note = account.get('credit_note', id);
  const invoice = account.get('invoice', refId(note.invoice));
  if (note.status === 'void') throw refused('This credit note is void already.');
  if (invoice.status !== 'open' || note.post_payment_amount > 0)
    throw refused('You can only void a credit note of an open invoice.');
  const remaining = invoice.amount_remaining + note.pre_payment_amount;
  account.change('invoice', invoice.id, {
    amount_due: invoice.amount_due + note.pre_payment_amount,
    amount_remaining: remaining,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount - note.pre_payment_amount,
  });
  const intent = paymentOf(account, invoice.id)?.payment.payment_intent;
  if (typeof intent === 'string') account.change('payment_intent', intent, { amount: remaining });
  const voided = account.change('credit_note', id, { status: 'void', voided_at: account.now() });
  account.emit('credit_note.voided', voided);
  return voided;
}
