import { MUTABLE_TODOS, addHours, type ClientTodo } from '@overturn/kernel';

/** What is due sooner is told at once, whatever the person chose. */
const NEVER_HELD_HOURS = 72;

interface Waiting {
  readonly todo: ClientTodo;
  /** The dates that the client is told of its case. */
  readonly dates: readonly Date[];
  /** `HH:MM` when the person is told once a day; null: at once. */
  readonly digestAt: string | null;
}

/** Whether a mail about what waits is held for the person's digest: never what binds the client, nor what is due within 72 hours. */
export function isHeldBack({ todo, dates, digestAt }: Waiting, now: Date): boolean {
  if (digestAt === null || !MUTABLE_TODOS.some((one) => one === todo)) return false;
  const soon = addHours(now, NEVER_HELD_HOURS);
  return !dates.some((date) => date > now && date <= soon);
}
