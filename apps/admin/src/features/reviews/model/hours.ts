const DAY = 24;

/** Hours as people say them: under two days in hours, then in days and hours. */
export function inDays(hours: number): { readonly days: number; readonly hours: number } {
  const whole = Math.floor(hours);
  return whole < 2 * DAY
    ? { days: 0, hours: Math.round(hours * 10) / 10 }
    : { days: Math.floor(whole / DAY), hours: whole % DAY };
}
