import type { CaseEffect } from './case-effect';
import { closeOrReopenDeadlines } from './close-or-reopen-deadlines';
import { keepTasksOfPhase } from './keep-tasks-of-phase';

/** What follows from every saved command, in this order. */
export const CASE_EFFECTS: readonly CaseEffect[] = [closeOrReopenDeadlines, keepTasksOfPhase];
