import type Stripe from 'stripe';
import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import type { Account } from '../model/account';
import { listParams, metadata, request, text } from '../model/params';

const address = z.strictObject({
  city: text.optional(),
  country: text.optional(),
  line1: text.optional(),
  line2: text.optional(),
  postal_code: text.optional(),
  state: text.optional(),
});
const fields = {
  name: text.optional(),
  email: text.optional(),
  description: text.optional(),
  phone: text.optional(),
  address: address.optional(),
  metadata: metadata.optional(),
  preferred_locales: z.array(text).optional(),
  invoice_settings: z.strictObject({ default_payment_method: text.optional() }).optional(),
};
const createFields = request({ ...fields, test_clock: text.optional(), payment_method: text.optional() });
const updateFields = request(fields);
type Fields = z.output<typeof updateFields>;

const addressOf = (given: Fields['address']): Stripe.Address | null =>
  given
    ? {
        city: given.city ?? null,
        country: given.country ?? null,
        line1: given.line1 ?? null,
        line2: given.line2 ?? null,
        postal_code: given.postal_code ?? null,
        state: given.state ?? null,
      }
    : null;

const fresh = (account: Account, testClock: string | undefined): Stripe.Customer => ({
  id: account.newId('cus'),
  object: 'customer',
  address: null,
  balance: 0,
  created: testClock ? account.get('test_clock', testClock).frozen_time : account.now(),
  currency: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: null,
  invoice_prefix: account.newId('x').slice(2, 10).toUpperCase(),
  invoice_settings: {
    custom_fields: null,
    default_payment_method: null,
    footer: null,
    rendering_options: null,
  },
  livemode: false,
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
  test_clock: testClock ?? null,
});

function withFields(customer: Stripe.Customer, given: Fields): Stripe.Customer {
  const method = given.invoice_settings?.default_payment_method;
  return {
    ...customer,
    ...(given.name !== undefined && { name: given.name }),
    ...(given.email !== undefined && { email: given.email }),
    ...(given.description !== undefined && { description: given.description }),
    ...(given.phone !== undefined && { phone: given.phone }),
    ...(given.address && { address: addressOf(given.address) }),
    ...(given.preferred_locales && { preferred_locales: given.preferred_locales }),
    ...(given.metadata && { metadata: { ...customer.metadata, ...given.metadata } }),
    ...(method !== undefined && {
      invoice_settings: { ...customer.invoice_settings, default_payment_method: method || null },
    }),
  };
}

export const customerRoutes = [
  route('POST', '/v1/customers', createFields, ({ account, params }) => {
    const customer = account.put('customer', withFields(fresh(account, params.test_clock), params));
    account.emit('customer.created', customer);
    return customer;
  }),
  route('GET', '/v1/customers/:id', request({}), ({ account, id }) => account.get('customer', id)),
  route('POST', '/v1/customers/:id', updateFields, ({ account, params, id }) => {
    const customer = account.put('customer', withFields(account.get('customer', id), params));
    account.emit('customer.updated', customer);
    return customer;
  }),
  route(
    'GET',
    '/v1/customers',
    request({ ...listParams, email: text.optional(), test_clock: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/customers',
        account.store
          .all('customer')
          .filter(
            ({ email, test_clock }) =>
              (params.email === undefined || email === params.email) &&
              (params.test_clock === undefined || test_clock === params.test_clock),
          ),
        params,
      ),
  ),
];
