import { daysAfter } from './level-text';

/** How long something is overdue, as statements show it. */
export const AGES = ['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90'] as const;
export type Age = (typeof AGES)[number];

/** The age of what is due on a day; without a due day it is not due. */
export function ageOf(dueOn: string | null, today: string): Age {
  const late = dueOn === null ? 0 : daysAfter(today, dueOn);
  if (late <= 0) return 'notDue';
  if (late <= 30) return 'days1To30';
  if (late <= 60) return 'days31To60';
  return late <= 90 ? 'days61To90' : 'over90';
}
