import type Stripe from 'stripe';
import type { Account } from '../model/account';
import { refId } from '../model/objects';
import { refused } from '../model/failure';

const DAYS_TO_ANSWER = 9;
const DAY = 86_400;

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};

/** The card's owner disputes a charge. @throws StripeFailure 400 when the charge cannot be disputed */
export function openDispute(account: Account, chargeId: string, reason: string): Stripe.Dispute {
  const charge = account.get('charge', chargeId);
  if (!charge.paid || charge.disputed) throw refused('This charge cannot be disputed.');
  account.change('charge', chargeId, { disputed: true });
  const created = account.nowOf(typeof charge.customer === 'string' ? charge.customer : null);
  const dispute = account.put('dispute', {
    id: account.newId('du'),
    object: 'dispute',
    amount: charge.amount - charge.amount_refunded,
    balance_transactions: [],
    charge: chargeId,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: created + DAYS_TO_ANSWER * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'manual',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  });
  account.emit('charge.dispute.created', dispute);
  account.emit('charge.dispute.funds_withdrawn', dispute);
  return dispute;
}

/** The bank decides. @throws StripeFailure 400 when it has decided already */
export function closeDispute(account: Account, id: string, status: 'won' | 'lost'): Stripe.Dispute {
  const open = account.get('dispute', id);
  if (open.status === 'won' || open.status === 'lost') throw refused('This dispute is already closed.');
  const closed = account.change('dispute', id, { status });
  if (status === 'won') account.change('charge', refId(closed.charge), { disputed: false });
  account.emit('charge.dispute.closed', closed);
  if (status === 'won') account.emit('charge.dispute.funds_reinstated', closed);
  return closed;
}
