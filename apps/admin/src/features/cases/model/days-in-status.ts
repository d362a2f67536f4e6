const DAY_MS = 86_400_000;

/** Whole days that a case has been in its status. */
export const daysInStatus = (statusSince: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(statusSince)) / DAY_MS));
