import type { CaseStatus, Channel } from '@overturn/kernel';

/** The plan of the running round, in its newest version. */
export interface PlanFacts {
  readonly versionHash: string;
  /** Everyone who wrote in this version. */
  readonly authorPersonIds: readonly string[];
  readonly clientApprovedHash: string | null;
}

/** The gates before a submission: plan lint, evidence checks, the cool-off after the client's approval. */
export interface GateFacts {
  readonly lintPasses: boolean;
  readonly evidencePasses: boolean;
  readonly isCoolOffOver: boolean;
}

/** Words that went to Amazon in this case. */
export interface FilingFacts {
  readonly payloadHash: string;
  readonly channel: Channel;
  /** Amazon answered that it reads nothing over this channel: the same words may go over another one. */
  readonly wasWrongChannel: boolean;
}

export interface OutcomeClaimFacts {
  readonly claimedByPersonId: string;
  /** Files that prove it: a mail, a screenshot or an account state. */
  readonly evidenceCount: number;
  /** Where the case stood before the claim; it goes back there when the claim is refuted. */
  readonly statusBefore: CaseStatus;
}

/**
 * All that the guards may know, gathered in the same transaction before the decision. A part of the
 * product that does not exist yet is stated as it is: null, false, nothing.
 */
export interface CaseFacts {
  /** The person who acts now. */
  readonly actorPersonId: string;
  /** The client was checked after its facts changed last, and nothing that was found blocks. */
  readonly isConflictCleared: boolean;
  /** Findings about the client that are open or confirmed. */
  readonly blockingFindings: number;
  readonly isFeePlanChosen: boolean;
  /** Nobody needs to be warned of a low chance, or a manager has acknowledged it. */
  readonly isLowChanceAcknowledged: boolean;
  /** Every declaration is signed in its text of today. */
  readonly areDeclarationsSigned: boolean;
  readonly isEngagementAccepted: boolean;
  readonly isWorksheetDone: boolean;
  /** A firm of one person may switch four eyes off for plan review, and only there. */
  readonly isOwnReviewAllowed: boolean;
  readonly plan: PlanFacts | null;
  readonly gates: GateFacts | null;
  /** No verdict on the evidence stands in the way; null where nobody asks. */
  readonly isEvidenceInOrder: boolean | null;
  readonly filings: readonly FilingFacts[];
  /** Amazon was contacted a short while ago and is not to be contacted again yet. */
  readonly isContactLocked: boolean;
  /** A paper of the case is suspected, and compliance has not resolved it. */
  readonly isEvidenceSuspected: boolean;
  readonly isRejectionAnalysed: boolean;
  readonly outcomeClaim: OutcomeClaimFacts | null;
  readonly isGuaranteeWindowOpen: boolean;
  readonly isFundsRequestOpen: boolean;
  readonly isFundsRequestFiled: boolean;
  readonly areFundsReleased: boolean;
  readonly isPostMortemWritten: boolean;
}
