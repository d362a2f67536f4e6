import type { DocumentRequestView } from '@overturn/contracts/admin';
import type { RequestStep } from '@overturn/kernel/vocabulary';

type State = DocumentRequestView['state'];

/** What is offered to do with a request as it stands; the first is the usual one. */
const OFFERED: Readonly<Record<State, readonly RequestStep[]>> = {
  open: ['offer', 'waive'],
  offered: ['accept', 'reject', 'offer', 'waive'],
  accepted: ['reject'],
  waived: ['reopen'],
};
export const stepsOf = (state: State): readonly RequestStep[] => OFFERED[state];

/** Steps that are taken with a click; the others need a reason or a file. */
export const isBare = (step: RequestStep): boolean => step === 'accept';

export const isSettled = (state: State): boolean => state === 'accepted' || state === 'waived';
