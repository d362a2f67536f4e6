import { answerDeadlines } from './answer-deadlines';
import type { CaseEffect } from './case-effect';
import { closeOrReopenDeadlines } from './close-or-reopen-deadlines';
import { outcomeDeadlines } from './outcome-deadlines';
import { planTargets } from './plan-targets';
import { submissionDeadlines } from './submission-deadlines';

/** What follows from every saved command, in this order. */
export const CASE_EFFECTS: readonly CaseEffect[] = [
  planTargets,
  submissionDeadlines,
  answerDeadlines,
  outcomeDeadlines,
  closeOrReopenDeadlines,
];
