import type { CaseStatus, ClosedAs, SuspensionType } from '@overturn/kernel';
import type { Case } from '../domain/lifecycle/case';
import type { CaseFacts } from '../domain/lifecycle/case.facts';

interface CaseBuilder {
  readonly inStatus: (status: CaseStatus) => CaseBuilder;
  readonly inRound: (round: number) => CaseBuilder;
  readonly closedAs: (closedAs: ClosedAs) => CaseBuilder;
  readonly ofType: (suspensionType: SuspensionType) => CaseBuilder;
  readonly assignedTo: (staffId: string) => CaseBuilder;
  readonly build: () => Case;
}

const builderOf = (made: Case): CaseBuilder => ({
  inStatus: (status) => builderOf({ ...made, status, closedAs: status === 'closed' ? 'lost' : null }),
  inRound: (round) => builderOf({ ...made, round }),
  closedAs: (closedAs) => builderOf({ ...made, status: 'closed', closedAs }),
  ofType: (suspensionType) => builderOf({ ...made, suspensionType }),
  assignedTo: (assigneeId) => builderOf({ ...made, assigneeId }),
  build: () => made,
});

/** A fresh enquiry: `aCase().inStatus('awaiting_amazon').inRound(2).build()`. */
export const aCase = (): CaseBuilder =>
  builderOf({
    id: '0195f3a0-0000-7000-8000-000000000001',
    status: 'enquiry',
    closedAs: null,
    round: 1,
    version: 1,
    suspensionType: 'deactivated',
    assigneeId: null,
    tags: [],
  });

/** Facts of a new enquiry: nothing has been done yet. */
export const noFacts = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  actorPersonId: 'person-actor',
  isConflictCleared: false,
  isEvidenceSuspected: false,
  blockingFindings: 0,
  isFeePlanChosen: false,
  isLowChanceAcknowledged: true,
  areDeclarationsSigned: false,
  isEngagementAccepted: false,
  isWorksheetDone: false,
  isOwnReviewAllowed: false,
  plan: null,
  gates: null,
  isEvidenceInOrder: null,
  filings: [],
  isContactLocked: false,
  isRejectionAnalysed: false,
  outcomeClaim: null,
  isGuaranteeWindowOpen: false,
  isFundsRequestOpen: false,
  isFundsRequestFiled: false,
  areFundsReleased: false,
  isPostMortemWritten: false,
  ...changes,
});

/** Facts under which every guard holds. */
export const goodFacts = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  actorPersonId: 'person-actor',
  isConflictCleared: true,
  isEvidenceSuspected: false,
  blockingFindings: 0,
  isFeePlanChosen: true,
  isLowChanceAcknowledged: true,
  areDeclarationsSigned: true,
  isEngagementAccepted: true,
  isWorksheetDone: true,
  isOwnReviewAllowed: false,
  plan: { versionHash: 'plan-v1', authorPersonIds: ['person-writer'], clientApprovedHash: 'plan-v1' },
  gates: { lintPasses: true, evidencePasses: true, isCoolOffOver: true },
  isEvidenceInOrder: true,
  filings: [{ payloadHash: 'payload-0', channel: 'account_health_appeal', wasWrongChannel: false }],
  isContactLocked: false,
  isRejectionAnalysed: true,
  outcomeClaim: { claimedByPersonId: 'person-claimer', evidenceCount: 1, statusBefore: 'awaiting_amazon' },
  isGuaranteeWindowOpen: true,
  isFundsRequestOpen: true,
  isFundsRequestFiled: true,
  areFundsReleased: false,
  isPostMortemWritten: true,
  ...changes,
});
