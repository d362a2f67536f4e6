import type { CaseEffect } from './case-effect';
import { closeOrReopenDeadlines } from './close-or-reopen-deadlines';
import { rememberTags } from './remember-tags';

/** What follows from every saved command, in this order. */
export const CASE_EFFECTS: readonly CaseEffect[] = [closeOrReopenDeadlines, rememberTags];
