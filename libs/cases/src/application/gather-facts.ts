import type { CaseFacts } from '../domain/lifecycle';
import type { Tx } from '@overturn/platform';
import type { CaseRow } from '../infrastructure/case.row';

/**
 * What the guards may know of a case. Plans, submissions, outcomes and funds are not part of the product yet:
 * their facts say that there are none.
 */
export function gatherFacts(tx: Tx, row: CaseRow): CaseFacts {
  const { actor } = tx.scope;
  return {
    actorPersonId: actor.kind === 'system' ? '' : actor.personId,
    isConflictCleared: row.conflictClearedAt !== null,
    isFeePlanChosen: false,
    isEngagementAccepted: row.engagementAcceptedAt !== null,
    isWorksheetDone: false,
    isOwnReviewAllowed: false,
    plan: null,
    gates: null,
    filedPayloadHashes: [],
    isRejectionAnalysed: false,
    outcomeClaim: null,
    isGuaranteeWindowOpen: false,
    isFundsRequestOpen: false,
    isFundsRequestFiled: false,
    areFundsReleased: false,
    isPostMortemWritten: false,
  };
}
