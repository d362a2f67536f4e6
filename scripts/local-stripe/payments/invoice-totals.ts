import type Stripe from 'stripe';
import { whole } from '../http/lists';
import type { Account } from '../model/account';
import { refId, type InvoiceItem } from '../model/objects';

const lineOf = (item: InvoiceItem, invoice: string): Stripe.InvoiceLineItem => ({
  id: item.id.replace(/^ii_/, 'il_'),
  object: 'line_item',
  amount: item.amount,
  currency: item.currency,
  description: item.description,
  discount_amounts: [],
  discountable: item.discountable,
  discounts: [],
  invoice,
  livemode: false,
  metadata: { ...item.metadata },
  parent: {
    invoice_item_details: {
      invoice_item: item.id,
      proration: false,
      proration_details: { credited_items: null },
      subscription: null,
    },
    subscription_item_details: null,
    type: 'invoice_item_details',
  },
  period: { ...item.period },
  pretax_credit_amounts: [],
  pricing: null,
  quantity: item.quantity,
  quantity_decimal: null,
  subscription: null,
  subtotal: item.amount,
  taxes: [],
});

/** The lines and sums of a draft, made anew from its items. */
export function refreshDraft(account: Account, id: string): Stripe.Invoice {
  const lines = account.store
    .all('invoiceitem')
    .filter(({ invoice }) => invoice === id)
    .map((item) => lineOf(item, id));
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  return account.change('invoice', id, {
    lines: whole(`/v1/invoices/${id}/lines`, lines),
    subtotal: total,
    subtotal_excluding_tax: total,
    total,
    total_excluding_tax: total,
    amount_due: Math.max(0, total),
    amount_remaining: Math.max(0, total),
  });
}

/** The payment that an open invoice waits for. */
export const paymentOf = (account: Account, invoice: string): Stripe.InvoicePayment | undefined =>
  account.store.all('invoice_payment').find((payment) => payment.invoice === invoice && payment.is_default);

/** The invoice that a payment intent pays. */
export function invoiceOf(account: Account, intent: string): Stripe.Invoice | undefined {
  const payment = account.store.all('invoice_payment').find((each) => each.payment.payment_intent === intent);
  return payment && account.get('invoice', refId(payment.invoice));
}
