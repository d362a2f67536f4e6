import crypto from 'node:crypto';
import path from 'node:path';
import { inData, root } from './paths.mjs';

/** Whether the local Stripe serves: until STRIPE_SECRET_KEY names a real account. */
export const stripeIsLocal = (env = process.env) => !env.STRIPE_SECRET_KEY;

/**
 * The settings that lead the product to the local Stripe; empty when it has a real account.
 * @param {ReturnType<import('./ports.mjs').portPlan>} ports
 * @param {string} secretKey of this installation: the webhook's secret is made of it
 */
export function localStripeSettings(ports, secretKey, env = process.env) {
  if (!stripeIsLocal(env)) return {};
  const secret = crypto.createHash('sha256').update(`local stripe ${secretKey}`).digest('hex');
  return {
    STRIPE_SECRET_KEY: 'sk_test_local',
    STRIPE_WEBHOOK_SECRETS: `whsec_${secret}`,
    STRIPE_API_BASE: `http://127.0.0.1:${ports.stripe}`,
  };
}

/** Starts it beside the product, whose webhooks it calls; what it knows is kept in the data folder. */
export function startLocalStripe(children, ports, env) {
  if (!stripeIsLocal()) return;
  children.start('stripe', [path.join(root, 'scripts/local-stripe/main.cjs')], {
    ...process.env,
    PORT: String(ports.stripe),
    FILE: inData('stripe.jsonl'),
    WEBHOOK_URL: `http://127.0.0.1:${ports.api}/api/v1/webhooks/stripe`,
    WEBHOOK_SECRET: env.STRIPE_WEBHOOK_SECRETS,
  });
}
