import type { PlaybookTask } from '../../playbook';

/** The common tasks with a type's own; one of the same code takes the place of the common one. */
export function withOwnTasks(
  common: readonly PlaybookTask[],
  own: readonly PlaybookTask[],
): readonly PlaybookTask[] {
  const byCode = new Map(own.map((task) => [task.code, task]));
  const known = new Set(common.map(({ code }) => code));
  return [
    ...common.map((task) => byCode.get(task.code) ?? task),
    ...own.filter(({ code }) => !known.has(code)),
  ];
}
