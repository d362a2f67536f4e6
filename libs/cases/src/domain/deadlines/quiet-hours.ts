import { addDays, instantOfLocal, localDateTimeAt, type LocalTime, type ZoneRules } from '@overturn/kernel';
import type { PlannedReminder } from './reminder-ladder';

/** `HH:MM` between which a recipient does not want to be woken, on the recipient's own wall clock; may span midnight. */
export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export interface Recipient {
  /** IANA zone in which the recipient lives. */
  readonly zone: string;
  readonly quietHours: QuietHours;
}

/**
 * When a reminder reaches one recipient: at once, or when the quiet hours end. Urgent rungs are sent at
 * night, and so is any that would otherwise come only after the deadline.
 * @throws Refusal `KERNEL.ZONE_UNKNOWN`
 */
export function deferPastQuietHours(
  reminder: PlannedReminder,
  dueAt: Date,
  { zone, quietHours: { from, to } }: Recipient,
  rules: ZoneRules,
): Date {
  const { fireAt, isUrgent } = reminder;
  const { date, time } = localDateTimeAt(fireAt, zone, rules);
  const clock = time.slice(0, 5);
  const spansMidnight = to < from;
  const isQuiet = spansMidnight ? clock >= from || clock < to : clock >= from && clock < to;
  if (isUrgent || !isQuiet) return fireAt;

  const morning = spansMidnight && clock >= from ? addDays(date, 1) : date;
  const awake = instantOfLocal(morning, to, zone, rules, { gap: 'change', fold: 'later' });
  const comesTooLate = fireAt < dueAt && awake >= dueAt;
  return comesTooLate ? fireAt : awake;
}
