import type Stripe from 'stripe';
import type { Sighting } from '../../domain/provider-object';
import { refId } from './stripe-client';
import { ofCreditNote, ofDispute, ofInvoice, ofRefund } from './stripe-sightings';

export type ListedSighting = Sighting & { readonly firmId: string | null };

/** Everything made since that money hangs on. Objects without our mark belong to the firm of their invoice. */
export async function listSightings(stripe: Stripe, since: Date): Promise<ListedSighting[]> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  const page = { created, limit: 100 };
  const listed: ListedSighting[] = [];
  const invoiceOfPayment = new Map<string, string>();
  const firmOfInvoice = new Map<string, string | null>();
  for await (const payment of stripe.invoicePayments.list(page)) {
    const intent = refId(payment.payment.payment_intent);
    const invoice = refId(payment.invoice);
    if (intent && invoice) invoiceOfPayment.set(intent, invoice);
  }
  for await (const invoice of stripe.invoices.list(page)) {
    firmOfInvoice.set(invoice.id, invoice.metadata?.firm ?? null);
    if (invoice.status !== 'draft')
      listed.push({ ...ofInvoice(invoice), firmId: invoice.metadata?.firm ?? null });
  }
  for await (const note of stripe.creditNotes.list(page))
    listed.push({
      ...ofCreditNote(note),
      firmId: note.metadata?.firm ?? firmOfInvoice.get(refId(note.invoice) ?? '') ?? null,
    });
  const customerOfInvoice = new Map(
    listed.filter(({ kind }) => kind === 'invoice').map((each) => [each.id, each.customerId]),
  );
  const placed = (intent: string | null) => {
    const invoiceId = (intent && invoiceOfPayment.get(intent)) ?? null;
    return {
      invoiceId,
      customerId: (invoiceId && customerOfInvoice.get(invoiceId)) ?? null,
      firmId: (invoiceId && firmOfInvoice.get(invoiceId)) ?? null,
    };
  };
  for await (const refund of stripe.refunds.list(page)) {
    const { invoiceId, customerId, firmId } = placed(refId(refund.payment_intent));
    listed.push({ ...ofRefund(refund, customerId, invoiceId), firmId: refund.metadata?.firm ?? firmId });
  }
  for await (const dispute of stripe.disputes.list(page)) {
    const { invoiceId, customerId, firmId } = placed(refId(dispute.payment_intent));
    listed.push({ ...ofDispute(dispute, customerId, invoiceId), firmId });
  }
  return listed;
}
