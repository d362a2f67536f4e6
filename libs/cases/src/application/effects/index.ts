import type { CaseEffect } from './case-effect';
import { beginPlanDraft } from './begin-plan-draft';
import { closeOrReopenDeadlines } from './close-or-reopen-deadlines';

/** What follows from every saved command, in this order. */
export const CASE_EFFECTS: readonly CaseEffect[] = [closeOrReopenDeadlines, beginPlanDraft];
