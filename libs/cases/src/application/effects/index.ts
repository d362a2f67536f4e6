import { askForDocumentsOfCase } from './ask-for-documents';
import { answerDeadlines } from './answer-deadlines';
import type { CaseEffect } from './case-effect';
import { beginPlanDraft } from './begin-plan-draft';
import { closeOrReopenDeadlines } from './close-or-reopen-deadlines';
import { followFunds } from './follow-funds';
import { judgeOpenClaim } from './judge-claim';
import { keepTasksOfPhase } from './keep-tasks-of-phase';
import { outcomeDeadlines } from './outcome-deadlines';
import { planTargets } from './plan-targets';
import { rememberTags } from './remember-tags';
import { startGuarantee } from './start-guarantee';
import { submissionDeadlines } from './submission-deadlines';

/** What follows from every saved command, in this order: dates first, then the tasks that hang on them. */
export const CASE_EFFECTS: readonly CaseEffect[] = [
  planTargets,
  beginPlanDraft,
  judgeOpenClaim,
  startGuarantee,
  submissionDeadlines,
  answerDeadlines,
  outcomeDeadlines,
  closeOrReopenDeadlines,
  keepTasksOfPhase,
  askForDocumentsOfCase,
  followFunds,
  rememberTags,
];
