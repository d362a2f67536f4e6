import { addDays, localDateAt, startOfLocalDay, type ZoneRules } from '@overturn/kernel';

/** The longest guarantee that can be offered, in days; zero is none. */
export const LONGEST_GUARANTEE_DAYS = 365;

/**
 * When a guarantee ends: with the last of its days, in the firm's zone. The day of the verification is day 0, so
 * that nobody loses hours, and a day is a day whatever the clocks do. Null where none was given.
 */
export function guaranteeEnd(verifiedAt: Date, days: number, zone: string, rules: ZoneRules): Date | null {
  if (days <= 0) return null;
  return startOfLocalDay(addDays(localDateAt(verifiedAt, zone, rules), days + 1), zone, rules);
}

/** The first instant that counts no more is the end itself. */
export const isGuaranteeOpen = (endsAt: Date | null, now: Date): boolean =>
  endsAt !== null && now.getTime() < endsAt.getTime();
