import { deferPastQuietHours } from '@overturn/cases';
import { addHours, type ZoneRules } from '@overturn/kernel';

interface Sleeper {
  readonly zone: string;
  readonly quietFrom: string;
  readonly quietTo: string;
}

const PATIENCE_HOURS = 24 * 30;

/** When a mail that could go out at `at` reaches somebody: after their quiet hours, and before the nearest date it is about. */
export function afterQuietHours(
  at: Date,
  { zone, quietFrom, quietTo }: Sleeper,
  rules: ZoneRules,
  dates: readonly Date[] = [],
): Date {
  const ahead = dates.map((date) => date.getTime()).filter((date) => date > at.getTime());
  return deferPastQuietHours(
    { rung: 'due', fireAt: at, isUrgent: false },
    new Date(Math.min(addHours(at, PATIENCE_HOURS).getTime(), ...ahead)),
    { zone, quietHours: { from: quietFrom, to: quietTo } },
    rules,
  );
}
