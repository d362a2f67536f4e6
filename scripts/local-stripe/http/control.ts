import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Account } from '../model/account';
import { refused } from '../model/failure';
import { KIND_OF_PREFIX } from '../model/objects';
import { closeDispute, openDispute } from '../payments/disputes';
import { failRefund } from '../payments/refunds';
import { FaultSchema, type Faults } from './faults';
import { PROMPT, type Webhooks } from './webhooks';

export interface Local {
  readonly account: Account;
  readonly faults: Faults;
  readonly webhooks: Webhooks;
}

const modeBody = z.strictObject({
  mode: z.enum(['prompt', 'held']).default('prompt'),
  copies: z.number().int().min(1).max(10).default(1),
  delayMs: z.number().int().min(0).default(0),
});
const deliverBody = z.strictObject({
  deliveries: z.array(z.string()),
  copies: z.number().int().min(1).max(10).default(1),
});
const patchBody = z.record(z.string(), z.unknown());
const idOf = (params: unknown): string => z.strictObject({ id: z.string() }).parse(params).id;

/** Changes any object behind the back of the API, as an error in somebody's books would. */
function tamper(account: Account, id: string, fields: Record<string, unknown>): object {
  const kind = KIND_OF_PREFIX[id.split('_')[0] ?? ''];
  if (!kind) throw refused(`Nothing here has an id like ${id}.`);
  return account.change(kind, id, fields);
}

/** What the real Stripe has no API for: time, faults, other people's deeds, deliveries by hand. */
export function controlRoutes(app: FastifyInstance, { account, faults, webhooks }: Local): void {
  const control = (path: string, handle: (body: unknown, id: string) => unknown) => {
    app.post(`/_local/${path}`, async (request) => {
      const params = path.includes(':id') ? idOf(request.params) : '';
      const answer = await handle(request.body ?? {}, params);
      account.store.commit();
      return answer ?? { done: true };
    });
  };
  app.get('/_local/waiting', () =>
    webhooks.waiting().map(({ delivery, event }) => ({ ...delivery, type: event.type })),
  );
  app.get('/_local/clock', () => ({ now: account.now() }));
  control('clock', (body) => {
    account.advance(z.strictObject({ advance_seconds: z.number().int().min(0) }).parse(body).advance_seconds);
    return { now: account.now() };
  });
  control('faults', (body) => {
    faults.plan(FaultSchema.parse(body));
  });
  control('faults/clear', () => {
    faults.clear();
  });
  control('webhooks', (body) => {
    webhooks.mode = modeBody.parse(body);
  });
  control('webhooks/deliver', async (body) => {
    const { deliveries, copies } = deliverBody.parse(body);
    return { statuses: await webhooks.release(deliveries, copies) };
  });
  control('events/:id/resend', async (_body, id) => ({ statuses: await webhooks.resend(id) }));
  control('charges/:id/dispute', (body, id) =>
    openDispute(account, id, z.strictObject({ reason: z.string().default('fraudulent') }).parse(body).reason),
  );
  control('disputes/:id/decide', (body, id) =>
    closeDispute(account, id, z.strictObject({ status: z.enum(['won', 'lost']) }).parse(body).status),
  );
  control('refunds/:id/fail', (_body, id) => failRefund(account, id, 'expired_or_canceled_card'));
  control('objects/:id', (body, id) => tamper(account, id, patchBody.parse(body)));
  control('reset', () => {
    account.store.clear();
    faults.clear();
    webhooks.mode = PROMPT;
  });
}
