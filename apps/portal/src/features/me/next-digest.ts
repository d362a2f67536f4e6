export interface NextDigest {
  readonly day: 'today' | 'tomorrow' | 'after';
  /** `HH:MM` on the person's clock. */
  readonly time: string;
}

interface Choice {
  readonly digestAt: string;
  readonly quietFrom: string;
  readonly quietTo: string;
}

const DAYS = ['today', 'tomorrow', 'after'] as const;

/** The person's wall clock, `HH:MM`. */
export const wallClock = (now: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(now));

/** When the next digest comes to somebody whose clock shows `clock`: at their hour, or when the quiet hours around it end. */
export function nextDigest(clock: string, { digestAt, quietFrom, quietTo }: Choice): NextDigest {
  const day = clock < digestAt ? 0 : 1;
  const spansMidnight = quietTo < quietFrom;
  const isQuiet = spansMidnight
    ? digestAt >= quietFrom || digestAt < quietTo
    : digestAt >= quietFrom && digestAt < quietTo;
  if (!isQuiet) return { day: DAYS[day] ?? 'after', time: digestAt };
  const awake = spansMidnight && digestAt >= quietFrom ? day + 1 : day;
  return { day: DAYS[awake] ?? 'after', time: quietTo };
}
