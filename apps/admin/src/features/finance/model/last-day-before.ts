/** The last day of the month before a calendar day: what a firm closes as a rule. */
export function lastDayBefore(day: string): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  return new Date(first.getTime() - 1).toISOString().slice(0, 10);
}
