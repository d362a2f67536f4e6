import type { CaseCommand, CaseCommandType, CommandPayloads } from './case.commands';
import type { CaseFacts, FilingFacts } from './case.facts';

/** What a guard looks at. `command` is null when one asks ahead, before the form is filled in. */
export interface Situation {
  readonly facts: CaseFacts;
  readonly command: CaseCommand | null;
}

const isWritten = (text: string): boolean => text.trim() !== '';

/** What the command itself brings, or null when it is another one or when one asks ahead. */
function payloadOf<T extends CaseCommandType>({ command }: Situation, type: T): CommandPayloads[T] | null {
  return command?.type === type ? (command.payload as CommandPayloads[T]) : null;
}

const planHashMatches = (situation: Situation): boolean => {
  const { facts, command } = situation;
  if (facts.plan === null) return false;
  if (command === null || !('planVersionHash' in command.payload)) return true;
  return command.payload.planVersionHash === facts.plan.versionHash;
};

/** A second person lets a filing pass, and says why. */
const isOverridden = (situation: Situation): boolean => {
  const override = payloadOf(situation, 'FileSubmission')?.override ?? null;
  return (
    override !== null && isWritten(override.reason) && override.byPersonId !== situation.facts.actorPersonId
  );
};

/** The same words go to Amazon once; again only over another channel than the ones that it called wrong. */
export const mayBeFiled = (
  { payloadHash, channel }: Pick<FilingFacts, 'payloadHash' | 'channel'>,
  filings: readonly FilingFacts[],
): boolean =>
  filings
    .filter((one) => one.payloadHash === payloadHash)
    .every((one) => one.wasWrongChannel && one.channel !== channel);

/** Statements that must be true before a command may run. Pure; what they need is in the facts. */
export const CASE_GUARDS = {
  conflictCheckIsCleared: (situation) => {
    // What somebody writes about the check cannot take the place of the check.
    if (!situation.facts.isConflictCleared) return false;
    if (situation.command === null) return true;
    const clearance = payloadOf(situation, 'OfferEngagement')?.conflictClearance;
    return clearance !== undefined && isWritten(clearance.clearedByStaffId) && isWritten(clearance.reason);
  },
  feePlanIsChosen: (situation) => {
    if (situation.facts.isFeePlanChosen || situation.command === null) return true;
    return isWritten(payloadOf(situation, 'OfferEngagement')?.feeSummary ?? '');
  },
  lowChanceIsAcknowledged: ({ facts }) => facts.isLowChanceAcknowledged,
  declarationsAreSigned: ({ facts }) => facts.areDeclarationsSigned,
  acceptanceIsRecorded: (situation) => {
    if (situation.facts.isEngagementAccepted || situation.command === null) return true;
    return isWritten(payloadOf(situation, 'AcceptEngagement')?.acceptedBy ?? '');
  },
  worksheetIsDone: ({ facts }) => facts.isWorksheetDone,
  planIsWritten: ({ facts }) => facts.plan !== null,
  planIsTheNewestVersion: planHashMatches,
  approverIsNotAuthor: ({ facts }) =>
    facts.isOwnReviewAllowed || !(facts.plan?.authorPersonIds.includes(facts.actorPersonId) ?? false),
  clientHasApprovedThisVersion: ({ facts }) =>
    facts.plan !== null && facts.plan.clientApprovedHash === facts.plan.versionHash,
  /** Nobody overrides this: a fabricated paper is never sent. */
  evidenceIsNotSuspected: ({ facts }) => !facts.isEvidenceSuspected,
  gatesAreOpen: (situation) => {
    const { gates } = situation.facts;
    if (gates?.lintPasses && gates.evidencePasses && gates.isCoolOffOver) return true;
    return isOverridden(situation);
  },
  /** What goes to Amazon without a plan passes the evidence's gate all the same. */
  evidenceIsInOrder: (situation) => situation.facts.isEvidenceInOrder === true || isOverridden(situation),
  contactLockIsOver: (situation) => !situation.facts.isContactLocked || isOverridden(situation),
  payloadWasNotFiledBefore: (situation) => {
    const filing = payloadOf(situation, 'FileSubmission');
    return filing === null || mayBeFiled(filing, situation.facts.filings);
  },
  rejectionIsAnalysed: ({ facts }) => facts.isRejectionAnalysed,
  verifierIsNotClaimer: ({ facts }) =>
    facts.outcomeClaim !== null && facts.outcomeClaim.claimedByPersonId !== facts.actorPersonId,
  outcomeHasEvidence: ({ facts }) => (facts.outcomeClaim?.evidenceCount ?? 0) > 0,
  guaranteeWindowIsOpen: ({ facts }) => facts.isGuaranteeWindowOpen,
  fundsRequestIsOpen: ({ facts }) => facts.isFundsRequestOpen,
  fundsRequestIsFiled: ({ facts }) => facts.isFundsRequestFiled,
  postMortemIsWritten: ({ facts }) => facts.isPostMortemWritten,
} as const satisfies Record<string, (situation: Situation) => boolean>;

export type GuardName = keyof typeof CASE_GUARDS;

type GuardParams = Readonly<Record<string, number | boolean>>;
const PARAMS_OF_GUARD: Partial<Readonly<Record<GuardName, (facts: CaseFacts) => GuardParams>>> = {
  conflictCheckIsCleared: ({ blockingFindings }) => ({ blockingFindings }),
};

/** What the text of a failing guard needs to know. */
export const guardParams = (guard: GuardName, facts: CaseFacts): GuardParams =>
  PARAMS_OF_GUARD[guard]?.(facts) ?? {};

/** The first guard that does not hold, in the order of the transition table; null when all hold. */
export const firstFailingGuard = (guards: readonly GuardName[], situation: Situation): GuardName | null =>
  guards.find((guard) => !CASE_GUARDS[guard](situation)) ?? null;
