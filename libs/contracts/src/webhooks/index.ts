import { route } from '../common';

/** What other companies call, below `/api/v1/webhooks`: a signature over the very bytes stands for a sign-in. */
export const webhookRoutes = {
  receiveStripeMessage: route({
    method: 'POST',
    path: '/stripe',
    access: 'public',
    summary: 'A signed message of Stripe: kept once, and acted on later',
    body: 'bytes',
    status: 202,
  }),
} as const;
