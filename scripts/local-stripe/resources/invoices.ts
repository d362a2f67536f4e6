import type Stripe from 'stripe';
import { z } from 'zod';
import { page, whole } from '../http/lists';
import { route } from '../http/route';
import type { Account } from '../model/account';
import { refused } from '../model/failure';
import { currency, flag, integer, listParams, metadata, natural, request, text } from '../model/params';
import { finalize, markUncollectible, newInvoice, pay, send, voidInvoice } from '../payments/invoices';
import { refreshDraft } from '../payments/invoice-totals';

const DAY = 86_400;
const changeable = {
  description: text.optional(),
  footer: text.optional(),
  metadata: metadata.optional(),
};
const createParams = request({
  ...changeable,
  customer: text,
  currency: currency.optional(),
  collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
  auto_advance: flag.optional(),
  days_until_due: natural.optional(),
  due_date: natural.optional(),
  number: text.optional(),
  default_payment_method: text.optional(),
  pending_invoice_items_behavior: z.enum(['exclude', 'include']).optional(),
  payment_settings: z
    .strictObject({ payment_method_types: z.array(z.enum(['card', 'alipay', 'wechat_pay'])).optional() })
    .optional(),
});

function create(account: Account, given: z.output<typeof createParams>): Stripe.Invoice {
  const collection = given.collection_method ?? 'charge_automatically';
  const methodTypes = given.payment_settings?.payment_method_types ?? null;
  if (given.auto_advance)
    throw refused(
      'The local Stripe finalizes nothing by itself: leave auto_advance false.',
      'parameter_invalid',
      'auto_advance',
    );
  if (collection === 'send_invoice' && given.days_until_due === undefined && given.due_date === undefined)
    throw refused(
      "If invoices are set to 'send_invoice', days_until_due or due_date is required.",
      'parameter_missing',
      'due_date',
    );
  if (collection === 'charge_automatically' && methodTypes?.includes('alipay'))
    throw refused(
      'Alipay is only supported on invoices that are sent (send_invoice).',
      'parameter_invalid',
      'payment_settings',
    );
  const now = account.nowOf(given.customer);
  const invoice = newInvoice(account, {
    customer: given.customer,
    currency: given.currency ?? 'usd',
    collection,
    dueDate: given.due_date ?? (given.days_until_due === undefined ? null : now + given.days_until_due * DAY),
    methodTypes,
    metadata: given.metadata ?? {},
    number: given.number ?? null,
    description: given.description ?? null,
    footer: given.footer ?? null,
    defaultMethod: given.default_payment_method ?? null,
  });
  if (given.pending_invoice_items_behavior !== 'include') return invoice;
  for (const item of account.store.all('invoiceitem'))
    if (item.customer === given.customer && item.invoice === null && item.currency === invoice.currency)
      account.change('invoiceitem', item.id, { invoice: invoice.id });
  return refreshDraft(account, invoice.id);
}

const payParams = request({
  payment_method: text.optional(),
  off_session: flag.optional(),
  paid_out_of_band: flag.optional(),
});

export const invoiceRoutes = [
  route('POST', '/v1/invoices', createParams, ({ account, params }) => create(account, params)),
  route('GET', '/v1/invoices/:id', request({}), ({ account, id }) => ({
    ...account.get('invoice', id),
    payments: whole(
      `/v1/invoice_payments`,
      account.store.all('invoice_payment').filter(({ invoice }) => invoice === id),
    ),
  })),
  route('POST', '/v1/invoices/:id', request(changeable), ({ account, params, id }) => {
    const invoice = account.get('invoice', id);
    if (invoice.status !== 'draft' && (params.description !== undefined || params.footer !== undefined))
      throw refused("Finalized invoices can't be updated in this way", 'invoice_not_editable');
    const updated = account.change('invoice', id, {
      ...(params.description !== undefined && { description: params.description }),
      ...(params.footer !== undefined && { footer: params.footer }),
      metadata: { ...invoice.metadata, ...params.metadata },
    });
    account.emit('invoice.updated', updated);
    return updated;
  }),
  route('DELETE', '/v1/invoices/:id', request({}), ({ account, id }) => {
    const invoice = account.get('invoice', id);
    if (invoice.status !== 'draft')
      throw refused('You can only delete draft invoices.', 'invoice_not_editable');
    account.store.remove('invoice', id);
    account.emit('invoice.deleted', invoice);
    return { id, object: 'invoice', deleted: true };
  }),
  route(
    'POST',
    '/v1/invoices/:id/finalize',
    request({ auto_advance: flag.optional() }),
    ({ account, params, id }) => {
      if (params.auto_advance)
        throw refused(
          'The local Stripe collects nothing by itself: leave auto_advance false.',
          'parameter_invalid',
          'auto_advance',
        );
      return finalize(account, id);
    },
  ),
  route('POST', '/v1/invoices/:id/pay', payParams, ({ account, params, id }) =>
    pay(account, id, {
      method: params.payment_method,
      offSession: params.off_session ?? true,
      outOfBand: params.paid_out_of_band ?? false,
    }),
  ),
  route('POST', '/v1/invoices/:id/send', request({}), ({ account, id }) => send(account, id)),
  route('POST', '/v1/invoices/:id/void', request({}), ({ account, id }) => voidInvoice(account, id)),
  route('POST', '/v1/invoices/:id/mark_uncollectible', request({}), ({ account, id }) =>
    markUncollectible(account, id),
  ),
  route(
    'GET',
    '/v1/invoices',
    request({ ...listParams, customer: text.optional(), status: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/invoices',
        account.store
          .all('invoice')
          .filter(
            (invoice) =>
              (!params.customer || invoice.customer === params.customer) &&
              (!params.status || invoice.status === params.status),
          ),
        params,
      ),
  ),
  route(
    'GET',
    '/v1/invoice_payments',
    request({
      ...listParams,
      invoice: text.optional(),
      payment: z.strictObject({ type: text, payment_intent: text.optional() }).optional(),
    }),
    ({ account, params }) =>
      page(
        '/v1/invoice_payments',
        account.store
          .all('invoice_payment')
          .filter(
            (each) =>
              (!params.invoice || each.invoice === params.invoice) &&
              (!params.payment || each.payment.payment_intent === params.payment.payment_intent),
          ),
        params,
      ),
  ),
];

export const invoiceItemRoutes = [
  route(
    'POST',
    '/v1/invoiceitems',
    request({
      customer: text,
      invoice: text.optional(),
      amount: integer,
      currency: currency.optional(),
      description: text.optional(),
      metadata: metadata.optional(),
    }),
    ({ account, params }) => {
      const invoice = params.invoice ? account.get('invoice', params.invoice) : undefined;
      if (invoice && invoice.status !== 'draft')
        throw refused('This invoice is no longer editable', 'invoice_not_editable', 'invoice');
      const of = invoice?.currency ?? params.currency ?? 'usd';
      if (params.currency && params.currency !== of)
        throw refused(
          `The invoice item's currency (${params.currency}) differs from the invoice's (${of}).`,
          'parameter_invalid',
          'currency',
        );
      account.get('customer', params.customer);
      const now = account.nowOf(params.customer);
      const item = account.put('invoiceitem', {
        id: account.newId('ii'),
        object: 'invoiceitem',
        amount: params.amount,
        currency: of,
        customer: params.customer,
        customer_account: null,
        date: now,
        description: params.description ?? null,
        discountable: true,
        discounts: [],
        invoice: invoice?.id ?? null,
        livemode: false,
        metadata: params.metadata ?? {},
        parent: null,
        period: { start: now, end: now },
        pricing: null,
        proration: false,
        quantity: 1,
        quantity_decimal: '1',
        tax_rates: [],
        test_clock: null,
      });
      account.emit('invoiceitem.created', item);
      if (invoice) refreshDraft(account, invoice.id);
      return item;
    },
  ),
  route('GET', '/v1/invoiceitems/:id', request({}), ({ account, id }) => account.get('invoiceitem', id)),
  route(
    'GET',
    '/v1/invoiceitems',
    request({ ...listParams, customer: text.optional(), invoice: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/invoiceitems',
        account.store
          .all('invoiceitem')
          .filter(
            (item) =>
              (!params.customer || item.customer === params.customer) &&
              (!params.invoice || item.invoice === params.invoice),
          ),
        params,
      ),
  ),
];
