import Stripe from 'stripe';
import type { ObjectKind } from '@overturn/kernel';
import type { Sighting } from '../../domain/provider-object';
import { refId } from './stripe-client';

const operationOf = (metadata: Stripe.Metadata | null): string | null => metadata?.operation ?? null;

export const ofSetup = (setup: Stripe.SetupIntent): Sighting => ({
  id: setup.id,
  kind: 'setup',
  state:
    setup.status === 'succeeded' || setup.status === 'canceled'
      ? setup.status
      : setup.last_setup_error
        ? 'failed'
        : 'open',
  amountMinor: 0n,
  currency: '',
  customerId: refId(setup.customer),
  invoiceId: null,
  operationId: operationOf(setup.metadata),
  failureCode: setup.last_setup_error?.decline_code ?? setup.last_setup_error?.code ?? null,
});

export const ofInvoice = (invoice: Stripe.Invoice): Sighting => ({
  id: invoice.id,
  kind: 'invoice',
  state: invoice.status ?? 'draft',
  // What it asks for after the credit notes that came before the payment.
  amountMinor: BigInt(invoice.total) - BigInt(invoice.pre_payment_credit_notes_amount),
  currency: invoice.currency.toUpperCase(),
  customerId: refId(invoice.customer),
  invoiceId: null,
  operationId: operationOf(invoice.metadata),
  failureCode: null,
});

const PAYMENT_STATES: Readonly<Record<string, string>> = {
  requires_action: 'needs_action',
  canceled: 'canceled',
  succeeded: 'succeeded',
};

export const ofPayment = (intent: Stripe.PaymentIntent, invoiceId: string | null): Sighting => ({
  id: intent.id,
  kind: 'payment',
  state: PAYMENT_STATES[intent.status] ?? (intent.last_payment_error ? 'failed' : 'pending'),
  amountMinor: BigInt(intent.amount),
  currency: intent.currency.toUpperCase(),
  customerId: refId(intent.customer),
  invoiceId,
  operationId: operationOf(intent.metadata),
  failureCode: intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null,
});

export const ofRefund = (
  refund: Stripe.Refund,
  customerId: string | null,
  invoiceId: string | null,
): Sighting => ({
  id: refund.id,
  kind: 'refund',
  state: refund.status === 'requires_action' ? 'pending' : (refund.status ?? 'pending'),
  amountMinor: BigInt(refund.amount),
  currency: refund.currency.toUpperCase(),
  customerId,
  invoiceId,
  operationId: operationOf(refund.metadata),
  failureCode: refund.failure_reason ?? null,
});

const DISPUTE_STATES: Readonly<Record<string, string>> = {
  warning_needs_response: 'needs_response',
  warning_under_review: 'under_review',
  warning_closed: 'won',
  prevented: 'won',
  appeal_needs_response: 'under_review',
  appeal_under_review: 'under_review',
};

export const ofDispute = (
  dispute: Stripe.Dispute,
  customerId: string | null,
  invoiceId: string | null,
): Sighting => ({
  id: dispute.id,
  kind: 'dispute',
  state: DISPUTE_STATES[dispute.status] ?? dispute.status,
  amountMinor: BigInt(dispute.amount),
  currency: dispute.currency.toUpperCase(),
  customerId,
  invoiceId,
  operationId: null,
  failureCode: dispute.reason,
});

export const ofCreditNote = (note: Stripe.CreditNote): Sighting => ({
  id: note.id,
  kind: 'credit_note',
  state: note.status,
  amountMinor: BigInt(note.total),
  currency: note.currency.toUpperCase(),
  customerId: refId(note.customer),
  invoiceId: refId(note.invoice),
  operationId: operationOf(note.metadata),
  failureCode: null,
});

/** The payment that an invoice waits for, or was paid by. */
export async function paymentOfInvoice(stripe: Stripe, invoiceId: string): Promise<Sighting | undefined> {
  const { data } = await stripe.invoicePayments.list({
    invoice: invoiceId,
    expand: ['data.payment.payment_intent'],
  });
  const intent = (data.find(({ is_default }) => is_default) ?? data[0])?.payment.payment_intent;
  return intent && typeof intent !== 'string' ? ofPayment(intent, invoiceId) : undefined;
}

async function placeOf(stripe: Stripe, intentId: string | null) {
  if (!intentId) return { customerId: null, invoiceId: null };
  const intent = await stripe.paymentIntents.retrieve(intentId);
  const { data } = await stripe.invoicePayments.list({
    payment: { type: 'payment_intent', payment_intent: intentId },
  });
  return { customerId: refId(intent.customer), invoiceId: refId(data[0]?.invoice) };
}

async function read(stripe: Stripe, kind: ObjectKind, id: string): Promise<Sighting> {
  switch (kind) {
    case 'setup':
      return ofSetup(await stripe.setupIntents.retrieve(id));
    case 'invoice':
      return ofInvoice(await stripe.invoices.retrieve(id));
    case 'credit_note':
      return ofCreditNote(await stripe.creditNotes.retrieve(id));
    case 'payment': {
      const { invoiceId } = await placeOf(stripe, id);
      return ofPayment(await stripe.paymentIntents.retrieve(id), invoiceId);
    }
    case 'refund': {
      const refund = await stripe.refunds.retrieve(id);
      const { customerId, invoiceId } = await placeOf(stripe, refId(refund.payment_intent));
      return ofRefund(refund, customerId, invoiceId);
    }
    case 'dispute': {
      const dispute = await stripe.disputes.retrieve(id);
      const { customerId, invoiceId } = await placeOf(stripe, refId(dispute.payment_intent));
      return ofDispute(dispute, customerId, invoiceId);
    }
  }
}

/** An object as it is now; undefined when there is none. */
export async function fetchSighting(
  stripe: Stripe,
  kind: ObjectKind,
  id: string,
): Promise<Sighting | undefined> {
  try {
    return await read(stripe, kind, id);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing')
      return undefined;
    throw error;
  }
}
