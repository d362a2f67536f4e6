import type { CaseEffect } from './case-effect';
import { beginPlanDraft } from './begin-plan-draft';
import { closeOrReopenDeadlines } from './close-or-reopen-deadlines';
import { followFunds } from './follow-funds';
import { judgeOpenClaim } from './judge-claim';
import { settleOvertakenDeadlines } from './settle-overtaken-deadlines';
import { startGuarantee } from './start-guarantee';

/** What follows from every saved command, in this order. */
export const CASE_EFFECTS: readonly CaseEffect[] = [
  closeOrReopenDeadlines,
  beginPlanDraft,
  judgeOpenClaim,
  startGuarantee,
  settleOvertakenDeadlines,
  followFunds,
];
