import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import qs from 'qs';
import { ZodError } from 'zod';
import { answer } from './http/api';
import { controlRoutes, type Local } from './http/control';
import { Faults } from './http/faults';
import { Webhooks } from './http/webhooks';
import { Account } from './model/account';
import { StripeFailure } from './model/failure';
import { pages } from './pages/pages';

export interface LocalStripeOptions {
  /** 0: any that is free. */
  readonly port?: number;
  /** Where the objects are kept; without it they end with the process. */
  readonly file?: string;
  /** The endpoint that hears every event, with its secret. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** Milliseconds since 1970; the system's clock unless told. */
  readonly now?: () => number;
}

export interface LocalStripe extends Local {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const parse = (text: string): Record<string, unknown> =>
  qs.parse(text, { arrayLimit: 1000, depth: 8, parameterLimit: 5000, plainObjects: false });

const paramsOf = (request: FastifyRequest): Record<string, unknown> => {
  const [, query = ''] = request.url.split('?');
  return { ...parse(query), ...((request.body as Record<string, unknown> | null | undefined) ?? {}) };
};

function apiRoutes(app: FastifyInstance, { account, faults }: Local): void {
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/v1/*',
    handler: async (request, reply) => {
      const [path = ''] = request.url.split('?');
      const fault = faults.next(request.method, path);
      const lost = () => {
        reply.hijack();
        request.raw.socket.destroy();
      };
      if (fault?.kind === 'lost_request') return lost();
      const { status, body, headers } = answer(
        account,
        { method: request.method, path, headers: request.headers, params: paramsOf(request) },
        fault,
      );
      if (fault?.kind === 'lost_response') return lost();
      if (fault?.kind === 'slow')
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds).unref());
      return reply.code(status).headers(headers).type('application/json').send(body);
    },
  });
}

function refusals(app: FastifyInstance): void {
  app.setErrorHandler(async (error: Error, _request, reply) => {
    if (error instanceof StripeFailure) return reply.code(error.status).send({ error: error.body });
    if (error instanceof ZodError) return reply.code(400).send({ error: { message: error.message } });
    return reply.code(500).send({ error: { type: 'api_error', message: error.message } });
  });
}

/** The endpoint given on the command line, the same one after each start. */
function keepEndpoint(account: Account, webhook: LocalStripeOptions['webhook']): void {
  if (!webhook) return;
  const id = 'we_development';
  account.put('webhook_endpoint', {
    id,
    object: 'webhook_endpoint',
    api_version: null,
    application: null,
    created: account.now(),
    description: 'npm start',
    enabled_events: ['*'],
    livemode: false,
    metadata: {},
    status: 'enabled',
    url: webhook.url,
  });
  account.put('webhook_secret', { id, secret: webhook.secret });
  account.store.commit();
}

/** Starts a Stripe of one's own on 127.0.0.1. */
export async function startLocalStripe(options: LocalStripeOptions = {}): Promise<LocalStripe> {
  const app = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: 1024 * 1024 });
  let url = '';
  const account = new Account(() => url, options.file, options.now);
  const local: Local = { account, faults: new Faults(), webhooks: new Webhooks(account) };
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, parse(String(body)));
    },
  );
  refusals(app);
  apiRoutes(app, local);
  controlRoutes(app, local);
  pages(app, account);
  url = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  keepEndpoint(account, options.webhook);
  local.webhooks.resume();
  const stop = async () => {
    await app.close();
    await local.webhooks.stop();
    account.store.commit();
  };
  return { ...local, url, port: Number(new URL(url).port), stop };
}
