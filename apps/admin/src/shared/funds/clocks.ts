import type { CaseView } from '@overturn/contracts/admin';

type Deadline = CaseView['deadlines'][number];

/** One of the two clocks of a deactivation; null where the case has no such date. */
export interface Clock {
  readonly name: 'appeal' | 'funds';
  readonly deadline: Deadline | null;
}

/** The date that the clock shows: an open one before a settled one, the earliest of several. */
const shown = (deadlines: readonly Deadline[]): Deadline | null => {
  const open = deadlines.filter(({ state }) => state === 'open');
  const [first] = [...(open.length > 0 ? open : deadlines)].sort(
    (one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt),
  );
  return first ?? null;
};

/**
 * The appeal window and the opening of the funds request, side by side; null for a case without either, such as a
 * warning. Where the funds rule can be read in two ways, the clock shows when the request opens.
 */
export function twoClocks(deadlines: readonly Deadline[]): readonly [Clock, Clock] | null {
  const appeal = shown(deadlines.filter(({ code }) => code === 'appeal_window'));
  const funds = shown(deadlines.filter(({ code, kind }) => code === 'funds_request' && kind === 'opens_at'));
  if (appeal === null && funds === null) return null;
  return [
    { name: 'appeal', deadline: appeal },
    { name: 'funds', deadline: funds },
  ];
}
