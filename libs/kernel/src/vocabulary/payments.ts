/** What is asked of the payment provider (支付操作). */
export const OPERATION_KINDS = ['save_card', 'invoice', 'charge', 'credit_note', 'refund', 'void'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

export const OPERATION_STATES = [
  'requested',
  'parked',
  'sent',
  'unknown',
  'needs_action',
  'succeeded',
  'failed',
  'cancelled',
] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/** Why a charge waits for a person (暂停原因). */
export const PARK_REASONS = ['switched_off', 'no_bound', 'over_single', 'over_daily'] as const;
export type ParkReason = (typeof PARK_REASONS)[number];

/** What the provider keeps for us, as far as money hangs on it. */
export const OBJECT_KINDS = ['setup', 'invoice', 'payment', 'refund', 'dispute', 'credit_note'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** How our books and the provider's can differ (对账差异). */
export const MISMATCH_KINDS = [
  'missing_here',
  'missing_there',
  'paid_there_only',
  'paid_here_only',
  'state',
  'amount',
  'currency',
  'customer',
  'invoice',
  'operation_done_twice',
] as const;
export type MismatchKind = (typeof MISMATCH_KINDS)[number];

/** What became of a transfer that a client told of (转账告知), in the client's words. */
export const TRANSFER_CLAIM_STATES = ['told', 'recorded', 'arrived', 'not_found'] as const;
export type TransferClaimState = (typeof TRANSFER_CLAIM_STATES)[number];
