import { REVIEW_DAYS } from '@overturn/contracts/admin';
import { SAMPLE_STATES, type SampleState } from '@overturn/kernel/vocabulary';

export const REVIEW_TABS = ['mine', 'all', 'samples', 'times'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** What the address of the reviews holds; defaults are left out. */
export interface ReviewSearch {
  view?: ReviewTab;
  state?: SampleState;
  days?: (typeof REVIEW_DAYS)[number];
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseReviewSearch(raw: Record<string, unknown>): ReviewSearch {
  const view = REVIEW_TABS.find((one) => one === raw['view']);
  const state = SAMPLE_STATES.find((one) => one === raw['state']);
  const days = REVIEW_DAYS.find((one) => one === Number(raw['days']));
  return {
    ...(view && view !== 'mine' ? { view } : {}),
    ...(view === 'samples' && state && state !== 'open' ? { state } : {}),
    ...(view === 'times' && days && days !== 30 ? { days } : {}),
  };
}
