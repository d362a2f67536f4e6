import type { TimeLeft } from './mail-texts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How much is left until a bound: in hours in 72-hour mode and once it is past, else in days before the last one. */
export function timeLeftUntil(dueAt: Date, now: Date, countsHours: boolean): TimeLeft {
  const left = dueAt.getTime() - now.getTime();
  if (countsHours || left <= 0) return { amount: Math.max(0, Math.ceil(left / HOUR_MS)), unit: 'hours' };
  return { amount: Math.floor((left - 1) / DAY_MS), unit: 'days' };
}
