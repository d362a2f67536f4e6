import { addHours, fail, ok, type RequestState, type RequestStep, type Result } from '@overturn/kernel';

interface StepRule {
  readonly from: readonly RequestState[];
  readonly to: RequestState;
}

/** What may be done with a request where it stands, as data. */
const STEPS: Readonly<Record<RequestStep, StepRule>> = {
  offer: { from: ['open', 'offered'], to: 'offered' },
  accept: { from: ['offered'], to: 'accepted' },
  // A rejected paper is asked for again; what was wrong with it is told.
  reject: { from: ['offered', 'accepted'], to: 'open' },
  waive: { from: ['open', 'offered'], to: 'waived' },
  reopen: { from: ['accepted', 'waived'], to: 'open' },
};

/** Where a step leads. @returns EVIDENCE.REQUEST_STEP_NOT_NOW with the state */
export function takeStep(
  state: RequestState,
  step: RequestStep,
): Result<RequestState, 'EVIDENCE.REQUEST_STEP_NOT_NOW'> {
  const { from, to } = STEPS[step];
  return from.includes(state) ? ok(to) : fail('EVIDENCE.REQUEST_STEP_NOT_NOW', { state });
}

const DAY_HOURS = 24;
const DAYS_TO_ANSWER = 5;
const DAYS_BEFORE_DEADLINE = 3;

/**
 * Until when the client should bring a document: five days from now, or three days before the case's next deadline if
 * that is earlier, but never sooner than in a day. Instants; `deadlines` are those that are still ahead.
 */
export function documentDueAt(now: Date, deadlines: readonly Date[]): Date {
  const usual = addHours(now, DAYS_TO_ANSWER * DAY_HOURS).getTime();
  const before = deadlines.map((one) => addHours(one, -DAYS_BEFORE_DEADLINE * DAY_HOURS).getTime());
  return new Date(Math.max(addHours(now, DAY_HOURS).getTime(), Math.min(usual, ...before)));
}

/** Days from the due date at which people are reminded; later ones are too many. */
const LADDER_DAYS = [-2, 0, 2, 4, 7, 10, 14];

/** The next rung after `now`; null when the ladder has ended. */
export const nextChaseAt = (dueAt: Date, now: Date): Date | null =>
  LADDER_DAYS.map((days) => addHours(dueAt, days * DAY_HOURS)).find(
    (rung) => rung.getTime() > now.getTime(),
  ) ?? null;
