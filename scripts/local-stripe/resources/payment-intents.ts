import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import { currency, flag, integer, listParams, metadata, request, text } from '../model/params';
import { cancelIntent, newIntent } from '../payments/intents';
import { confirmPayment } from '../payments/invoice-settlement';

const methodTypes = z.array(z.enum(['card', 'alipay', 'wechat_pay']));

export const paymentIntentRoutes = [
  route(
    'POST',
    '/v1/payment_intents',
    request({
      amount: integer,
      currency,
      customer: text.optional(),
      payment_method: text.optional(),
      payment_method_types: methodTypes.optional(),
      description: text.optional(),
      metadata: metadata.optional(),
      confirm: flag.optional(),
      off_session: flag.optional(),
      return_url: text.optional(),
      setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
    }),
    ({ account, params }) => {
      const intent = newIntent(account, {
        amount: params.amount,
        currency: params.currency,
        customer: params.customer ?? null,
        methodTypes: params.payment_method_types ?? ['card'],
        metadata: params.metadata ?? {},
        description: params.description ?? null,
        setupFutureUsage: params.setup_future_usage,
      });
      if (!params.confirm) return intent;
      return confirmPayment(account, intent.id, {
        method: params.payment_method ?? '',
        offSession: params.off_session ?? false,
        returnUrl: params.return_url ?? null,
      });
    },
  ),
  route('GET', '/v1/payment_intents/:id', request({ client_secret: text.optional() }), ({ account, id }) =>
    account.get('payment_intent', id),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id',
    request({ metadata: metadata.optional(), description: text.optional() }),
    ({ account, params, id }) =>
      account.change('payment_intent', id, {
        ...(params.description !== undefined && { description: params.description }),
        ...(params.metadata && {
          metadata: { ...account.get('payment_intent', id).metadata, ...params.metadata },
        }),
      }),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id/confirm',
    request({ payment_method: text, off_session: flag.optional(), return_url: text.optional() }),
    ({ account, params, id }) =>
      confirmPayment(account, id, {
        method: params.payment_method,
        offSession: params.off_session ?? false,
        returnUrl: params.return_url ?? null,
      }),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id/cancel',
    request({
      cancellation_reason: z
        .enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'])
        .optional(),
    }),
    ({ account, params, id }) =>
      cancelIntent(account, id, params.cancellation_reason ?? 'requested_by_customer'),
  ),
  route(
    'GET',
    '/v1/payment_intents',
    request({ ...listParams, customer: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/payment_intents',
        account.store
          .all('payment_intent')
          .filter(({ customer }) => !params.customer || customer === params.customer),
        params,
      ),
  ),
];
