import type Stripe from 'stripe';
import type { Account } from '../model/account';
import { StripeFailure } from '../model/failure';
import { attemptPayment, authenticatePayment, cancelIntent, type Attempt, type Attempted } from './intents';
import { invoiceOf, paymentOf } from './invoice-totals';

/** Nothing is owed any more. */
export function markPaid(
  account: Account,
  id: string,
  paid: { readonly outOfBand: boolean },
): Stripe.Invoice {
  const open = account.get('invoice', id);
  const now = account.nowOf(typeof open.customer === 'string' ? open.customer : null);
  const invoice = account.change('invoice', id, {
    status: 'paid',
    attempted: true,
    attempt_count: open.attempt_count + (paid.outOfBand ? 0 : 1),
    amount_paid: open.amount_paid + open.amount_remaining,
    amount_remaining: 0,
    ...(paid.outOfBand && { amount_paid_off_stripe: open.amount_remaining }),
    next_payment_attempt: null,
    status_transitions: { ...open.status_transitions, paid_at: now },
  });
  const payment = paymentOf(account, id);
  if (payment)
    account.change('invoice_payment', payment.id, {
      status: paid.outOfBand ? 'canceled' : 'paid',
      amount_paid: paid.outOfBand ? null : payment.amount_requested,
      status_transitions: paid.outOfBand
        ? { canceled_at: now, paid_at: null }
        : { canceled_at: null, paid_at: now },
    });
  account.emit('invoice.updated', invoice);
  account.emit('invoice.paid', invoice);
  if (!paid.outOfBand) account.emit('invoice.payment_succeeded', invoice);
  return invoice;
}

function settle(account: Account, { intent, failure }: Attempted): void {
  const invoice = invoiceOf(account, intent.id);
  if (!invoice || invoice.status === 'paid') return;
  if (intent.status === 'succeeded') {
    markPaid(account, invoice.id, { outOfBand: false });
    return;
  }
  const tried = account.change('invoice', invoice.id, {
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
  });
  if (failure) account.emit('invoice.payment_failed', tried);
  if (failure?.body.code === 'authentication_required' || intent.status === 'requires_action')
    account.emit('invoice.payment_action_required', tried);
}

function settled(account: Account, attempted: Attempted): Stripe.PaymentIntent {
  settle(account, attempted);
  if (attempted.failure) throw attempted.failure;
  return account.get('payment_intent', attempted.intent.id);
}

/** Tries a payment; the invoice that waits for it follows. @throws StripeFailure 402 when it is refused */
export const confirmPayment = (account: Account, id: string, attempt: Attempt): Stripe.PaymentIntent =>
  settled(account, attemptPayment(account, id, attempt));

/** As {@link confirmPayment}, after the payer's own bank has spoken. */
export const confirmAuthentication = (account: Account, id: string, passed: boolean): Stripe.PaymentIntent =>
  settled(account, authenticatePayment(account, id, passed));

/** The invoice is no longer to be paid by its intent. */
export function dropPayment(
  account: Account,
  id: string,
  reason: Stripe.PaymentIntent.CancellationReason,
): void {
  const payment = paymentOf(account, id);
  const intent = payment?.payment.payment_intent;
  if (!payment || typeof intent !== 'string') return;
  const { status } = account.get('payment_intent', intent);
  if (status !== 'succeeded' && status !== 'canceled') cancelIntent(account, intent, reason);
}

/** What `pay` answers when the card wants its owner: the invoice stays open for the hosted page. */
export const needsItsOwner = (intent: Stripe.PaymentIntent): StripeFailure =>
  new StripeFailure(402, {
    type: 'card_error',
    code: 'invoice_payment_intent_requires_action',
    message:
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.',
    payment_intent: intent,
  });
