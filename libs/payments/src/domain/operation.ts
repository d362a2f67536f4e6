import type { OperationState } from '@overturn/kernel';

/** What became of an attempt, or what was learnt of it later. */
export const OPERATION_EVENTS = [
  'park',
  'release',
  'send',
  'succeed',
  'fail',
  'ask',
  'lose_track',
  'cancel',
] as const;
export type OperationEvent = (typeof OPERATION_EVENTS)[number];

const TO: Readonly<Record<OperationEvent, OperationState>> = {
  park: 'parked',
  release: 'requested',
  send: 'sent',
  succeed: 'succeeded',
  fail: 'failed',
  ask: 'needs_action',
  lose_track: 'unknown',
  cancel: 'cancelled',
};

/**
 * From which states an event leads on. Money that has moved never moves back by a late message: `succeeded` is left by
 * nothing, and what failed can still turn out to have succeeded.
 */
const FROM: Readonly<Record<OperationEvent, readonly OperationState[]>> = {
  park: ['requested'],
  release: ['parked'],
  send: ['requested', 'sent', 'unknown'],
  succeed: ['sent', 'unknown', 'needs_action', 'failed'],
  fail: ['sent', 'unknown', 'needs_action'],
  ask: ['sent', 'unknown'],
  lose_track: ['sent', 'unknown'],
  cancel: ['requested', 'parked'],
};

/** The state after an event; the same state when the event leads nowhere from it (late and repeated messages do not). */
export const advanceOperation = (state: OperationState, event: OperationEvent): OperationState =>
  FROM[event].includes(state) ? TO[event] : state;

/** An operation that has moved money, or still may: there is at most one for each fee item of a case. */
export const isLive = (state: OperationState): boolean => state !== 'failed' && state !== 'cancelled';
