import type { CaseStatus } from '@overturn/kernel';

/** Up to the submission a case may go back and forth: what is open in one of these stays open in the others. */
const PREPARATION: readonly CaseStatus[] = [
  'enquiry',
  'awaiting_engagement',
  'investigating',
  'drafting',
  'in_review',
  'awaiting_client',
  'ready_to_submit',
];
/** The appeal is with Amazon, or has just come back. Facts may still be gathered. */
const WAITING: readonly CaseStatus[] = ['awaiting_amazon', 'info_requested', 'rejected', 'outcome_claimed'];

/**
 * Whether a task of a phase still makes sense once the case is where it is. A submission ends its preparation,
 * an end of the appeal ends the appeal's tasks, a closed case has none.
 */
export function stillApplies(phase: CaseStatus, status: CaseStatus): boolean {
  if (status === 'closed') return false;
  if (PREPARATION.includes(status)) return PREPARATION.includes(phase) || phase === 'info_requested';
  if (WAITING.includes(status)) return phase === status || phase === 'investigating';
  return phase === status;
}
