import type Stripe from 'stripe';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { refused } from '../model/failure';

export interface NewRefund {
  readonly charge: string;
  readonly amount?: number | undefined;
  readonly reason?: Stripe.Refund.Reason | undefined;
  readonly metadata?: Record<string, string> | undefined;
}

function mayBeRefunded(charge: Stripe.Charge, amount: number): void {
  const left = charge.amount_captured - charge.amount_refunded;
  if (charge.disputed)
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge_disputed');
  if (left === 0) throw refused(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  if (amount < 1) throw refused('Invalid positive integer', 'parameter_invalid_integer', 'amount');
  if (amount > left)
    throw refused(
      `Refund amount (${String(amount)}) is greater than unrefunded amount on charge (${String(left)})`,
      'amount_too_large',
      'amount',
    );
}

/** Gives money back. @throws StripeFailure 400 when it is more than is left, or the charge is disputed */
export function newRefund(account: Account, given: NewRefund): Stripe.Refund {
  const charge = account.get('charge', given.charge);
  const amount = given.amount ?? charge.amount_captured - charge.amount_refunded;
  mayBeRefunded(charge, amount);
  const refund = account.put('refund', {
    id: account.newId('re'),
    object: 'refund',
    amount,
    balance_transaction: account.newId('txn'),
    charge: charge.id,
    created: account.nowOf(typeof charge.customer === 'string' ? charge.customer : null),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: given.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: given.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  });
  const refunded = charge.amount_refunded + amount;
  const changed = account.change('charge', charge.id, {
    amount_refunded: refunded,
    refunded: refunded === charge.amount_captured,
  });
  account.emit('refund.created', refund);
  account.emit('charge.refunded', changed);
  return refund;
}

/** The payer's bank sends the refunded money back. @throws StripeFailure 400 when it has failed already */
export function failRefund(account: Account, id: string, reason: string): Stripe.Refund {
  const refund = account.get('refund', id);
  if (refund.status !== 'succeeded') throw refused(`This refund has a status of ${String(refund.status)}.`);
  const charge = account.get('charge', refId(refund.charge));
  account.change('charge', charge.id, {
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  });
  const failed = account.change('refund', id, { status: 'failed', failure_reason: reason });
  account.emit('refund.failed', failed);
  return failed;
}
