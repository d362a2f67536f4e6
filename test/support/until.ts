import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_ASKS_MS = 50;

/** Asks again until the answer is yes, at most `seconds` long. @throws with `explain` when time is up */
export async function until(
  holds: () => Promise<boolean>,
  seconds: number,
  explain: () => Promise<string> | string,
): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} s: ${await explain()}`);
    await pause(BETWEEN_ASKS_MS);
  }
}
