import type { api } from '../api';

export type WorkloadDay = Awaited<ReturnType<typeof api.getWorkload>>['days'][number];

/** A day's bar: its height in percent of the busiest day, and whether it is the chosen one. */
export interface WorkloadBar extends WorkloadDay {
  readonly height: number;
  readonly isChosen: boolean;
}

/** Bars of equal scale; a day with something is never flat. */
export function workloadBars(days: readonly WorkloadDay[], chosen: string): readonly WorkloadBar[] {
  const busiest = Math.max(1, ...days.map(totalOf));
  return days.map((day) => {
    const total = totalOf(day);
    return {
      ...day,
      height: total === 0 ? 0 : Math.max(8, Math.round((total * 100) / busiest)),
      isChosen: day.date === chosen,
    };
  });
}

export const totalOf = ({ tasks, deadlines }: WorkloadDay): number => tasks + deadlines;
