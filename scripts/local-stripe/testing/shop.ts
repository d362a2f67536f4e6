import Stripe from 'stripe';
import { startLocalStripe, type LocalStripe, type LocalStripeOptions } from '../server';

/** A local Stripe with the official SDK in front of it, and what most tests begin with. */
export interface Shop {
  readonly local: LocalStripe;
  readonly stripe: Stripe;
  /** A customer, with a card saved unless told otherwise. */
  readonly payer: (method?: string) => Promise<{ customer: string; method: string }>;
  /** A finalized invoice. */
  readonly invoice: (
    customer: string,
    amount: number,
    more?: Partial<Stripe.InvoiceCreateParams>,
  ) => Promise<Stripe.Invoice>;
  /** Presses a button of a page, as a browser would; answers the page it leads to. */
  readonly press: (page: string, form: Record<string, string>) => Promise<{ url: string; text: string }>;
  readonly control: <T = unknown>(path: string, body?: object) => Promise<T>;
}

export const sdkFor = (local: LocalStripe, maxNetworkRetries = 0): Stripe =>
  new Stripe('sk_test_local', { host: '127.0.0.1', port: local.port, protocol: 'http', maxNetworkRetries });

export async function openShop(options: LocalStripeOptions = {}): Promise<Shop> {
  const local = await startLocalStripe(options);
  const stripe = sdkFor(local);
  return {
    local,
    stripe,
    payer: async (method = 'pm_card_visa') => {
      const { id } = await stripe.customers.create({ name: 'Hangzhou Qiming' });
      const setup = await stripe.setupIntents.create({
        customer: id,
        usage: 'off_session',
        confirm: true,
        payment_method: method,
      });
      return { customer: id, method: String(setup.payment_method) };
    },
    invoice: async (customer, amount, more = {}) => {
      const draft = await stripe.invoices.create({ customer, currency: 'usd', auto_advance: false, ...more });
      await stripe.invoiceItems.create({ customer, invoice: draft.id, amount, description: 'Success fee' });
      return stripe.invoices.finalizeInvoice(draft.id);
    },
    press: async (page, form) => {
      const response = await fetch(page.startsWith('http') ? page : `${local.url}${page}`, {
        method: 'POST',
        body: new URLSearchParams(form),
      });
      return { url: response.url, text: await response.text() };
    },
    control: async <T>(path: string, body: object = {}) => {
      const response = await fetch(`${local.url}/_local/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as T;
    },
  };
}
