import Stripe from 'stripe';

/** As long as the SDK waits for an answer. */
const TIMEOUT_MS = 20_000;

/** Stripe's SDK as it is set up: the version of its API is the SDK's own. */
export function stripeClient(secretKey: string, apiBase: string | undefined): Stripe {
  const base = apiBase ? new URL(apiBase) : undefined;
  return new Stripe(secretKey, {
    // Who asked tries again, more slowly and after a look; the SDK itself repeats only a broken connection, once.
    maxNetworkRetries: 0,
    timeout: TIMEOUT_MS,
    telemetry: false,
    appInfo: { name: 'Overturn' },
    ...(base && {
      host: base.hostname,
      port: base.port || (base.protocol === 'https:' ? '443' : '80'),
      protocol: base.protocol === 'https:' ? ('https' as const) : ('http' as const),
    }),
  });
}

/** The id behind a reference that Stripe may expand. */
export const refId = (reference: string | { readonly id: string } | null | undefined): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

/** Whether money can still come for an invoice. */
export const isPayable = (invoice: Stripe.Invoice): boolean =>
  invoice.status === 'open' || invoice.status === 'uncollectible';
