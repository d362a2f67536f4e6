import { FINDING_STATES, type FindingState } from '@overturn/kernel/vocabulary';

/** What the address of the findings holds; the default is left out. */
export function parseLinkageSearch(raw: Record<string, unknown>): { state?: FindingState } {
  const state = FINDING_STATES.find((candidate) => candidate === raw['state']);
  return state === undefined ? {} : { state };
}
