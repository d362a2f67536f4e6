import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import { refused } from '../model/failure';
import { flag, integer, listParams, metadata, request, text } from '../model/params';
import { closeDispute } from '../payments/disputes';
import { newRefund } from '../payments/refunds';

const ofCharge = { ...listParams, charge: text.optional(), payment_intent: text.optional() };
const belongs = (
  object: { charge?: unknown; payment_intent?: unknown },
  asked: { charge?: string | undefined; payment_intent?: string | undefined },
): boolean =>
  (!asked.charge || object.charge === asked.charge) &&
  (!asked.payment_intent || object.payment_intent === asked.payment_intent);

export const chargeRoutes = [
  route('GET', '/v1/charges/:id', request({}), ({ account, id }) => account.get('charge', id)),
  route(
    'GET',
    '/v1/charges',
    request({ ...listParams, customer: text.optional(), payment_intent: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/charges',
        account.store
          .all('charge')
          .filter(
            (charge) =>
              (!params.customer || charge.customer === params.customer) &&
              belongs(charge, { payment_intent: params.payment_intent }),
          ),
        params,
      ),
  ),
];

export const refundRoutes = [
  route(
    'POST',
    '/v1/refunds',
    request({
      charge: text.optional(),
      payment_intent: text.optional(),
      amount: integer.optional(),
      reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
      metadata: metadata.optional(),
    }),
    ({ account, params }) => {
      const charge =
        params.charge ??
        (params.payment_intent ? account.get('payment_intent', params.payment_intent).latest_charge : null);
      if (typeof charge !== 'string')
        throw refused('This payment has no successful charge to refund.', 'parameter_missing', 'charge');
      return newRefund(account, { ...params, charge });
    },
  ),
  route('GET', '/v1/refunds/:id', request({}), ({ account, id }) => account.get('refund', id)),
  route('GET', '/v1/refunds', request(ofCharge), ({ account, params }) =>
    page(
      '/v1/refunds',
      account.store.all('refund').filter((refund) => belongs(refund, params)),
      params,
    ),
  ),
];

export const disputeRoutes = [
  route('GET', '/v1/disputes/:id', request({}), ({ account, id }) => account.get('dispute', id)),
  route(
    'POST',
    '/v1/disputes/:id',
    request({
      evidence: z
        .strictObject({ uncategorized_text: text.optional(), customer_name: text.optional() })
        .optional(),
      submit: flag.optional(),
      metadata: metadata.optional(),
    }),
    ({ account, params, id }) => {
      const dispute = account.get('dispute', id);
      if (dispute.status !== 'needs_response') throw refused('This dispute takes no more evidence.');
      const evidence = { ...dispute.evidence };
      if (params.evidence?.uncategorized_text)
        evidence.uncategorized_text = params.evidence.uncategorized_text;
      if (params.evidence?.customer_name) evidence.customer_name = params.evidence.customer_name;
      const changed = account.change('dispute', id, {
        evidence,
        evidence_details: { ...dispute.evidence_details, has_evidence: true },
        metadata: { ...dispute.metadata, ...params.metadata },
        status: params.submit ? 'under_review' : dispute.status,
      });
      account.emit('charge.dispute.updated', changed);
      return changed;
    },
  ),
  route('POST', '/v1/disputes/:id/close', request({}), ({ account, id }) =>
    closeDispute(account, id, 'lost'),
  ),
  route('GET', '/v1/disputes', request(ofCharge), ({ account, params }) =>
    page(
      '/v1/disputes',
      account.store.all('dispute').filter((dispute) => belongs(dispute, params)),
      params,
    ),
  ),
];
