import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import type { Account } from '../model/account';
import { missing } from '../model/failure';
import type { LocalEvent } from '../model/objects';
import { flag, listParams, metadata, request, text } from '../model/params';

const DAY = 86_400;
/** Stripe lists events of the last 30 days only (https://docs.stripe.com/api/events). */
const LISTED_DAYS = 30;

const listed = (account: Account): LocalEvent[] => {
  const since = account.now() - LISTED_DAYS * DAY;
  return account.store.all('event').filter(({ created }) => created >= since);
};
const delivered = (account: Account, id: string): boolean =>
  account.store
    .all('delivery')
    .filter(({ event }) => event === id)
    .every(({ state }) => state === 'delivered');
const fits = (type: string, wanted: string): boolean =>
  wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;

export const eventRoutes = [
  route('GET', '/v1/events/:id', request({}), ({ account, id }) => {
    const found = listed(account).find((event) => event.id === id);
    if (!found) throw missing('event', id);
    return found;
  }),
  route(
    'GET',
    '/v1/events',
    request({
      ...listParams,
      type: text.optional(),
      types: z.array(text).max(20).optional(),
      delivery_success: flag.optional(),
    }),
    ({ account, params }) =>
      page(
        '/v1/events',
        listed(account).filter(
          ({ id, type }) =>
            (params.type === undefined || fits(type, params.type)) &&
            (params.types === undefined || params.types.some((wanted) => fits(type, wanted))) &&
            (params.delivery_success === undefined || delivered(account, id) === params.delivery_success),
        ),
        params,
      ),
  ),
];

export const webhookEndpointRoutes = [
  route(
    'POST',
    '/v1/webhook_endpoints',
    request({
      url: z.url(),
      enabled_events: z.array(text).min(1),
      description: text.optional(),
      metadata: metadata.optional(),
      api_version: text.optional(),
    }),
    ({ account, params }) => {
      const endpoint = account.put('webhook_endpoint', {
        id: account.newId('we'),
        object: 'webhook_endpoint',
        api_version: null,
        application: null,
        created: account.now(),
        description: params.description ?? null,
        enabled_events: params.enabled_events,
        livemode: false,
        metadata: params.metadata ?? {},
        status: 'enabled',
        url: params.url,
      });
      const { secret } = account.put('webhook_secret', { id: endpoint.id, secret: account.newId('whsec') });
      return { ...endpoint, secret };
    },
  ),
  route('GET', '/v1/webhook_endpoints/:id', request({}), ({ account, id }) =>
    account.get('webhook_endpoint', id),
  ),
  route('DELETE', '/v1/webhook_endpoints/:id', request({}), ({ account, id }) => {
    account.get('webhook_endpoint', id);
    account.store.remove('webhook_endpoint', id);
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
  route('GET', '/v1/webhook_endpoints', request(listParams), ({ account, params }) =>
    page('/v1/webhook_endpoints', account.store.all('webhook_endpoint'), params),
  ),
];
