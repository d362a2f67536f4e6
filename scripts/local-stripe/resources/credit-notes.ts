import { z } from 'zod';
import { page } from '../http/lists';
import { route } from '../http/route';
import { listParams, metadata, natural, request, text } from '../model/params';
import { newCreditNote, voidCreditNote } from '../payments/credit-notes';

export const creditNoteRoutes = [
  route(
    'POST',
    '/v1/credit_notes',
    request({
      invoice: text,
      amount: natural,
      refund_amount: natural.optional(),
      credit_amount: natural.optional(),
      out_of_band_amount: natural.optional(),
      reason: z.enum(['duplicate', 'fraudulent', 'order_change', 'product_unsatisfactory']).optional(),
      memo: text.optional(),
      metadata: metadata.optional(),
    }),
    ({ account, params }) =>
      newCreditNote(account, {
        invoice: params.invoice,
        amount: params.amount,
        refundAmount: params.refund_amount ?? 0,
        creditAmount: params.credit_amount ?? 0,
        outOfBandAmount: params.out_of_band_amount ?? 0,
        reason: params.reason ?? null,
        memo: params.memo ?? null,
        metadata: params.metadata ?? {},
      }),
  ),
  route('GET', '/v1/credit_notes/:id', request({}), ({ account, id }) => account.get('credit_note', id)),
  route('POST', '/v1/credit_notes/:id/void', request({}), ({ account, id }) => voidCreditNote(account, id)),
  route(
    'GET',
    '/v1/credit_notes',
    request({ ...listParams, invoice: text.optional(), customer: text.optional() }),
    ({ account, params }) =>
      page(
        '/v1/credit_notes',
        account.store
          .all('credit_note')
          .filter(
            (note) =>
              (!params.invoice || note.invoice === params.invoice) &&
              (!params.customer || note.customer === params.customer),
          ),
        params,
      ),
  ),
];
