import type { ReminderRung } from '@overturn/kernel';
import type { TimeLeft } from './mail-texts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * How much is left until a bound: in hours in 72-hour mode and once it is past, else in days before the last one.
 * A rung says its own number while it is about right (a mail that waited for the morning, a bound counted in another
 * zone); a deadline that was opened between two rungs says what is really left.
 */
export function timeLeftUntil(dueAt: Date, now: Date, rung: ReminderRung, countsHours: boolean): TimeLeft {
  const left = dueAt.getTime() - now.getTime();
  if (countsHours || left <= 0) return { amount: Math.max(0, Math.ceil(left / HOUR_MS)), unit: 'hours' };
  const own = Number(/^t-(\d+)d$/.exec(rung)?.[1] ?? Number.NaN);
  const isAboutRight = Math.abs(left / DAY_MS - (own + 0.5)) <= 1;
  return { amount: isAboutRight ? own : Math.floor((left - 1) / DAY_MS), unit: 'days' };
}
