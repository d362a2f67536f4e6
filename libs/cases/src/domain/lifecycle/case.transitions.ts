import type { CaseStatus } from '@overturn/kernel';
import type { CaseCommandType } from './case.commands';
import type { GuardName } from './case.guards';

/**
 * One row of the life of a case. `to` lists every status the command may lead to; `keep` stays where the
 * case is. With several targets, `case.targets.ts` chooses by command and facts.
 */
export interface Transition {
  readonly command: CaseCommandType;
  readonly from: readonly CaseStatus[];
  readonly to: readonly CaseStatus[] | 'keep';
  readonly guards: readonly GuardName[];
}

const row = (
  command: CaseCommandType,
  from: readonly CaseStatus[],
  to: readonly CaseStatus[] | 'keep',
  guards: readonly GuardName[] = [],
): Transition => ({ command, from, to, guards });

const UNFINISHED = [
  'enquiry', 'awaiting_engagement', 'investigating', 'drafting', 'in_review', 'awaiting_client',
  'ready_to_submit', 'awaiting_amazon', 'info_requested', 'rejected', 'outcome_claimed', 'reinstated',
  'funds_only',
] as const satisfies readonly CaseStatus[]; // prettier-ignore

/** The whole life of a case, as data: drawn in docs/case-lifecycle.md, tested cell by cell. */
export const CASE_TRANSITIONS: readonly Transition[] = [
  row('OfferEngagement', ['enquiry'], ['awaiting_engagement'], [
    'lowChanceIsAcknowledged', 'conflictCheckIsCleared', 'feePlanIsChosen',
  ]), // prettier-ignore
  row('Decline', ['enquiry', 'awaiting_engagement'], ['closed']),
  row('AcceptEngagement', ['awaiting_engagement'], ['investigating'], [
    'declarationsAreSigned', 'acceptanceIsRecorded',
  ]), // prettier-ignore
  // What was claimed is judged first, and what was won is closed: a withdrawal is neither a success nor a way around one.
  row('Withdraw', [
    'awaiting_engagement', 'investigating', 'drafting', 'in_review', 'awaiting_client', 'ready_to_submit',
    'awaiting_amazon', 'info_requested', 'rejected',
  ], ['closed']), // prettier-ignore
  row('StartDrafting', ['investigating'], ['drafting'], ['worksheetIsDone']),
  row('StartDrafting', ['info_requested'], ['drafting']),
  row('SubmitForReview', ['drafting'], ['in_review'], ['planIsWritten', 'planIsTheNewestVersion']),
  row('ApprovePlan', ['in_review'], ['awaiting_client'], ['planIsTheNewestVersion', 'approverIsNotAuthor']),
  // A fault that is found late leads back to the draft: a shut gate must have a way out besides an override.
  row('RequestChanges', ['in_review', 'ready_to_submit'], ['drafting']),
  row('ClientApprovesPlan', ['awaiting_client'], ['ready_to_submit'], ['planIsTheNewestVersion']),
  row('ClientRequestsChanges', ['awaiting_client'], ['drafting']),
  row('GrantOverride', ['ready_to_submit', 'info_requested'], 'keep'),
  row('FileSubmission', ['ready_to_submit'], ['awaiting_amazon'], [
    'evidenceIsNotSuspected', 'clientHasApprovedThisVersion', 'gatesAreOpen', 'contactLockIsOver', 'payloadWasNotFiledBefore',
  ]), // prettier-ignore
  row('FileSubmission', ['info_requested'], ['awaiting_amazon'], [
    'evidenceIsNotSuspected', 'evidenceIsInOrder', 'contactLockIsOver', 'payloadWasNotFiledBefore',
  ]), // prettier-ignore
  row('RecordAnswer', ['awaiting_amazon'], ['info_requested', 'rejected', 'outcome_claimed', 'funds_only']),
  row('StartNextRound', ['rejected'], ['drafting'], ['rejectionIsAnalysed']),
  row('GiveUpAppeal', ['rejected'], ['funds_only']),
  row('ClientReportsOutcome', ['awaiting_amazon', 'info_requested', 'rejected'], ['outcome_claimed']),
  row('VerifyOutcome', ['outcome_claimed'], ['reinstated'], ['verifierIsNotClaimer', 'outcomeHasEvidence']),
  row('RefuteOutcome', ['outcome_claimed'], ['awaiting_amazon', 'info_requested', 'rejected'], [
    'verifierIsNotClaimer',
  ]), // prettier-ignore
  row('ReportResuspension', ['reinstated'], ['closed'], ['guaranteeWindowIsOpen']),
  row('FileFundsRequest', ['funds_only'], 'keep', ['fundsRequestIsOpen']),
  row('RecordFundsReleased', ['funds_only'], 'keep', ['fundsRequestIsFiled']),
  // With the account the money comes back by itself, and a fee may be a part of it.
  row('RecordFundsReleased', ['reinstated'], 'keep'),
  row('Close', ['reinstated', 'funds_only'], ['closed'], ['postMortemIsWritten']),
  row('Reopen', ['closed'], ['enquiry', 'investigating']),
  row('CorrectCauses', UNFINISHED, 'keep'),
  row('Assign', UNFINISHED, 'keep'),
  row('ChangeTags', [...UNFINISHED, 'closed'], 'keep'),
  row('AddNote', [...UNFINISHED, 'closed'], 'keep'),
];

export const transitionFor = (status: CaseStatus, command: CaseCommandType): Transition | undefined =>
  CASE_TRANSITIONS.find((transition) => transition.command === command && transition.from.includes(status));
