import { CHECKED_AT_MOST, type Checker, type Tx } from '@overturn/platform';
import { replay } from '../../domain/lifecycle';
import { eventsOfCases, recentlyChangedCases, type StoredCase } from '../../infrastructure/replay.read-model';

const CASES_AT_ONCE = 500;
const DAYS_BACK = 2;

/** The stored state of every case that changed lately is what its events lead to by today's rules. */
export const replayChecker: Checker = {
  code: 'case_does_not_replay',
  find: async (tx) => {
    const wrong: string[] = [];
    const since = new Date(tx.now.getTime() - DAYS_BACK * 86_400_000);
    let after: string | null = null;
    for (;;) {
      const cases: readonly StoredCase[] = await recentlyChangedCases(tx, since, after, CASES_AT_ONCE);
      wrong.push(...(await notReplaying(tx, cases)));
      if (cases.length < CASES_AT_ONCE || wrong.length >= CHECKED_AT_MOST) break;
      after = cases.at(-1)?.id ?? null;
    }
    return wrong.slice(0, CHECKED_AT_MOST);
  },
};

/** Of these cases, those whose events do not lead to what is stored. */
export async function notReplaying(tx: Tx, cases: readonly StoredCase[]): Promise<readonly string[]> {
  const events = await eventsOfCases(
    tx,
    cases.map(({ id }) => id),
  );
  return cases
    .filter(({ id, status, closedAs, round, assigneeId }) => {
      const replayed = replay(events.get(id) ?? []);
      return !(
        replayed.ok &&
        replayed.value.status === status &&
        replayed.value.closedAs === closedAs &&
        replayed.value.round === round &&
        replayed.value.assigneeId === assigneeId
      );
    })
    .map(({ id }) => id);
}
