const DAY = 24;

/** Hours as people say them: under two in minutes, under two days in hours, then in days and hours. */
export function inDays(given: number): {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly minutes: number;
  readonly hours: number;
  readonly days: number;
} {
  const whole = Math.floor(given);
  if (given < 2) return { unit: 'minutes', days: 0, hours: 0, minutes: Math.floor(given * 60) };
  if (whole < 2 * DAY) return { unit: 'hours', days: 0, hours: Math.round(given * 10) / 10, minutes: 0 };
  return { unit: 'days', days: Math.floor(whole / DAY), hours: whole % DAY, minutes: 0 };
}
