import type { DeadlineKind, ReminderRung } from '@overturn/kernel';
import type { LadderMode } from './deadline';

/** One reminder that is still to come. Unique per deadline, rung and recipient. */
export interface PlannedReminder {
  readonly rung: ReminderRung;
  readonly fireAt: Date;
  /** Sent at night as well. */
  readonly isUrgent: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Ladder = readonly {
  readonly rung: ReminderRung;
  readonly beforeMs: number;
  readonly isUrgent: boolean;
}[];

const step = (rung: ReminderRung, beforeMs: number, isUrgent = false): Ladder[number] => ({
  rung,
  beforeMs,
  isUrgent,
});

/**
 * A `latest_by` of days is bounded by the midnight that ends its last day, so each rung begins one day more
 * before the bound: T-7 is the morning of the day a week before the last one, `due` that of the last day.
 */
const LATEST_BY_DAYS: Ladder = [
  step('t-60d', 61 * DAY),
  step('t-30d', 31 * DAY),
  step('t-14d', 15 * DAY),
  step('t-7d', 8 * DAY),
  step('t-3d', 4 * DAY),
  step('t-1d', 2 * DAY),
  step('due', DAY),
  step('overdue', -HOUR),
];

/** 72-hour mode. It says so at once: whoever opens such a case has no time to wait for a first rung. */
const LATEST_BY_HOURS: Ladder = [
  step('t-72h', 72 * HOUR),
  step('t-48h', 48 * HOUR),
  step('t-24h', 24 * HOUR),
  step('t-12h', 12 * HOUR, true),
  step('t-6h', 6 * HOUR, true),
  step('t-2h', 2 * HOUR, true),
  step('due', 0, true),
  step('overdue', -HOUR, true),
];

/** Something becomes possible: said ahead twice, and when it is so. */
const OPENS_AT: Ladder = [step('t-7d', 7 * DAY), step('t-1d', DAY), step('due', 0)];

const ladderOf = (kind: DeadlineKind, mode: LadderMode): Ladder => {
  if (kind === 'opens_at') return OPENS_AT;
  return mode === 'hours' ? LATEST_BY_HOURS : LATEST_BY_DAYS;
};

/**
 * The reminders of a deadline from `now` on. Rungs that are already past are skipped but for the last of
 * them, which fires at `now`: whoever opens a case late is told at once how little time is left, and once.
 * All distances are elapsed time before `dueAt`, so no zone takes part.
 */
export function planReminders(
  deadline: { readonly kind: DeadlineKind; readonly ladder: LadderMode; readonly dueAt: Date },
  now: Date,
): readonly PlannedReminder[] {
  const rungs = ladderOf(deadline.kind, deadline.ladder).map(({ rung, beforeMs, isUrgent }) => ({
    rung,
    isUrgent,
    fireAt: new Date(deadline.dueAt.getTime() - beforeMs),
  }));
  const past = rungs.filter(({ fireAt }) => fireAt <= now);
  const ahead = rungs.filter(({ fireAt }) => fireAt > now);
  return [...past.slice(-1).map((rung) => ({ ...rung, fireAt: now })), ...ahead];
}

export type EscalationRole = 'assignee' | 'owner';

const BEFORE_THE_OWNER_IS_TOLD: readonly ReminderRung[] = ['t-60d', 't-30d', 't-14d', 't-7d'];

/** Who is reminded: the assignee always, the owner from three days before the end, and throughout 72-hour mode. */
export const escalationFor = (rung: ReminderRung): readonly EscalationRole[] =>
  BEFORE_THE_OWNER_IS_TOLD.includes(rung) ? ['assignee'] : ['assignee', 'owner'];

/** Whether a rung is sent at night as well. */
export const isUrgentRung = (rung: ReminderRung, countsHours: boolean): boolean =>
  countsHours && LATEST_BY_HOURS.some((one) => one.rung === rung && one.isUrgent);
