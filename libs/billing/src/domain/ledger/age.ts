import { daysBetween } from '@overturn/kernel';

/** How long something is overdue, as lists and statements show it: up to so many days late; null: however late. */
export const AGE_LIMITS = [
  ['notDue', 0],
  ['days1To30', 30],
  ['days31To60', 60],
  ['days61To90', 90],
  ['over90', null],
] as const;
export type Age = (typeof AGE_LIMITS)[number][0];
export const AGES: readonly Age[] = AGE_LIMITS.map(([age]) => age);

/** The age of what is due on a day; without a due day it is not due. Days are `yyyy-mm-dd`. */
export function ageOf(dueOn: string | null, today: string): Age {
  const late = dueOn === null ? 0 : daysBetween(dueOn, today);
  return AGE_LIMITS.find(([, most]) => most === null || late <= most)?.[0] ?? 'over90';
}
