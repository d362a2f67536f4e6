import type Stripe from 'stripe';
import type { ChargeOrder, InvoiceOrder, ProviderAnswer, ProviderOrder } from '../../domain/provider-order';
import { ofCreditNote, ofInvoice, ofRefund, ofSetup, paymentOfInvoice } from './stripe-sightings';

const ABSENT: ProviderAnswer = { kind: 'absent' };

/** The first of a list that carries the operation's mark. */
async function marked<T extends { metadata: Stripe.Metadata | null }>(
  list: AsyncIterable<T>,
  operationId: string,
): Promise<T | undefined> {
  for await (const each of list) if (each.metadata?.operation === operationId) return each;
  return undefined;
}

/** An invoice that got a number counts; a draft is removed: nobody has seen it, and it holds no money. */
async function invoiceOf(stripe: Stripe, order: InvoiceOrder): Promise<ProviderAnswer> {
  const found = await marked(
    stripe.invoices.list({ customer: order.customerId, limit: 100 }),
    order.operationId,
  );
  if (!found) return ABSENT;
  if (found.status !== 'draft')
    return {
      kind: 'done',
      objectId: found.id,
      url: found.hosted_invoice_url ?? null,
      seen: [ofInvoice(found)],
    };
  await stripe.invoices.del(found.id);
  return ABSENT;
}

/** An invoice is paid once: whether it is paid is all there is to know. */
async function chargeOf(stripe: Stripe, order: ChargeOrder): Promise<ProviderAnswer> {
  const invoice = await stripe.invoices.retrieve(order.invoiceId);
  const payment = await paymentOfInvoice(stripe, order.invoiceId);
  const seen = [ofInvoice(invoice), ...(payment ? [payment] : [])];
  if (invoice.status === 'paid')
    return { kind: 'done', objectId: payment?.id ?? invoice.id, url: null, seen };
  if (payment?.state === 'needs_action' || payment?.failureCode === 'authentication_required')
    return { kind: 'needs_action', objectId: invoice.id, url: invoice.hosted_invoice_url ?? null, seen };
  if (payment?.state === 'failed') return { kind: 'refused', code: payment.failureCode ?? 'declined', seen };
  return ABSENT;
}

/** Finds out what became of an order, by the mark that every object of ours carries. */
export async function lookUp(stripe: Stripe, order: ProviderOrder): Promise<ProviderAnswer> {
  switch (order.kind) {
    case 'invoice':
      return invoiceOf(stripe, order);
    case 'charge':
      return chargeOf(stripe, order);
    case 'save_card': {
      const setup = await marked(
        stripe.setupIntents.list({ customer: order.customerId, limit: 100 }),
        order.operationId,
      );
      return setup ? { kind: 'needs_action', objectId: setup.id, url: null, seen: [ofSetup(setup)] } : ABSENT;
    }
    case 'credit_note': {
      const note = await marked(
        stripe.creditNotes.list({ invoice: order.invoiceId, limit: 100 }),
        order.operationId,
      );
      return note ? { kind: 'done', objectId: note.id, url: null, seen: [ofCreditNote(note)] } : ABSENT;
    }
    case 'refund': {
      const payment = await paymentOfInvoice(stripe, order.invoiceId);
      if (!payment) return ABSENT;
      const refund = await marked(
        stripe.refunds.list({ payment_intent: payment.id, limit: 100 }),
        order.operationId,
      );
      if (!refund) return ABSENT;
      return {
        kind: 'done',
        objectId: refund.id,
        url: null,
        seen: [ofRefund(refund, order.customerId, order.invoiceId)],
      };
    }
    case 'void': {
      const invoice = await stripe.invoices.retrieve(order.invoiceId);
      return invoice.status === 'void'
        ? { kind: 'done', objectId: invoice.id, url: null, seen: [ofInvoice(invoice)] }
        : ABSENT;
    }
  }
}
