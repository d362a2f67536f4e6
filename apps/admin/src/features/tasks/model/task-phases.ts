import type { TaskView } from '@overturn/contracts/admin';
import { CASE_STATUSES, type CaseStatus } from '@overturn/kernel/vocabulary';

/** The tasks of one phase in one round. */
export interface PhaseOfTasks {
  readonly key: string;
  readonly round: number;
  readonly phase: CaseStatus;
  readonly tasks: readonly TaskView[];
  readonly settled: number;
  readonly total: number;
  readonly isCurrent: boolean;
}

export interface Progress {
  readonly settled: number;
  readonly total: number;
  readonly percent: number;
}

const isSettled = ({ state }: TaskView): boolean => state === 'done' || state === 'waived';
/** What the course of the case ended does not count. */
const counts = ({ state }: TaskView): boolean => state !== 'cancelled';

/** By round, the newest first, and within it by the course of a case, the present phase first. */
export function phasesOf(
  tasks: readonly TaskView[],
  current: { readonly status: CaseStatus; readonly round: number },
): readonly PhaseOfTasks[] {
  const groups = new Map<string, TaskView[]>();
  for (const task of tasks) {
    const key = `${task.round}.${task.phase}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.entries()]
    .flatMap(([key, [first, ...rest]]): PhaseOfTasks[] => {
      if (!first) return [];
      const all = [first, ...rest];
      return [
        {
          key,
          round: first.round,
          phase: first.phase,
          tasks: [...all].sort(byUrgency),
          settled: all.filter(isSettled).length,
          total: all.filter(counts).length,
          isCurrent: first.round === current.round && first.phase === current.status,
        },
      ];
    })
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.round - a.round || order(b) - order(a));
}

/** How far the running round is; waived tasks need not be done any more. */
export function progressOf(tasks: readonly TaskView[], round: number): Progress {
  const own = tasks.filter((task) => task.round === round && counts(task));
  const settled = own.filter(isSettled).length;
  return {
    settled,
    total: own.length,
    percent: own.length === 0 ? 0 : Math.round((settled * 100) / own.length),
  };
}

const order = ({ phase }: PhaseOfTasks): number => CASE_STATUSES.indexOf(phase);
const rank = (task: TaskView): number => (task.state === 'open' ? 0 : isSettled(task) ? 1 : 2);

function byUrgency(a: TaskView, b: TaskView): number {
  return rank(a) - rank(b) || (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999');
}
