import type { CaseStatus } from '@overturn/kernel';
import { aCase, goodFacts, noFacts } from '../../testing/case.builder';
import { aCommand } from '../../testing/command.builder';
import type { CaseCommand } from './case.commands';
import { decide } from './case.decide';
import type { CaseFacts } from './case.facts';
import { CASE_GUARDS, guardParams, type GuardName } from './case.guards';
import { CASE_TRANSITIONS } from './case.transitions';

const plan = { versionHash: 'plan-v1', authorPersonIds: ['person-writer'], clientApprovedHash: 'plan-v1' };
const claim = {
  claimedByPersonId: 'person-claimer',
  evidenceCount: 1,
  statusBefore: 'awaiting_amazon',
} as const;
const clearedBy = (reason: string) => ({ conflictClearance: { clearedByStaffId: 'staff-1', reason } });
const override = (byPersonId: string, reason: string) => ({ override: { byPersonId, reason } });
const shut = { gates: { lintPasses: false, evidencePasses: true, isCoolOffOver: true } };

interface Refusal {
  readonly because: string;
  readonly status: CaseStatus;
  readonly command: CaseCommand;
  readonly facts: CaseFacts;
  readonly guard: GuardName;
}

const refusal = (
  because: string,
  status: CaseStatus,
  command: CaseCommand,
  facts: CaseFacts,
  guard: GuardName,
): Refusal => ({ because, status, command, facts, guard });

const REFUSALS: readonly Refusal[] = [
  refusal('a conflict cleared without a reason is not cleared', 'enquiry', aCommand('OfferEngagement', clearedBy(' ')), goodFacts(), 'conflictCheckIsCleared'),
  refusal('words do not clear an open finding', 'enquiry', aCommand('OfferEngagement'), goodFacts({ isConflictCleared: false, blockingFindings: 2 }), 'conflictCheckIsCleared'),
  refusal('an offer without a fee is no offer', 'enquiry', aCommand('OfferEngagement', { feeSummary: '' }), noFacts({ isConflictCleared: true }), 'feePlanIsChosen'),
  refusal('a banned account is offered nothing before its low chance is acknowledged', 'enquiry', aCommand('OfferEngagement'), goodFacts({ isLowChanceAcknowledged: false }), 'lowChanceIsAcknowledged'),
  refusal('no engagement begins before the client has declared', 'awaiting_engagement', aCommand('AcceptEngagement'), goodFacts({ areDeclarationsSigned: false }), 'declarationsAreSigned'),
  refusal('somebody must have accepted', 'awaiting_engagement', aCommand('AcceptEngagement', { acceptedBy: ' ' }), noFacts({ areDeclarationsSigned: true }), 'acceptanceIsRecorded'),
  refusal('the worksheet comes before the draft', 'investigating', aCommand('StartDrafting'), goodFacts({ isWorksheetDone: false }), 'worksheetIsDone'),
  refusal('there is no plan to review', 'drafting', aCommand('SubmitForReview'), goodFacts({ plan: null }), 'planIsWritten'),
  refusal('the plan has changed since', 'drafting', aCommand('SubmitForReview', { planVersionHash: 'old' }), goodFacts(), 'planIsTheNewestVersion'),
  refusal('an approval of an old version approves nothing', 'in_review', aCommand('ApprovePlan', { planVersionHash: 'old' }), goodFacts(), 'planIsTheNewestVersion'),
  refusal('an author does not approve the own plan', 'in_review', aCommand('ApprovePlan'), goodFacts({ actorPersonId: 'person-writer' }), 'approverIsNotAuthor'),
  refusal('the client approves what is newest', 'awaiting_client', aCommand('ClientApprovesPlan', { planVersionHash: 'old' }), goodFacts(), 'planIsTheNewestVersion'),
  refusal('the client approved another version', 'ready_to_submit', aCommand('FileSubmission'), goodFacts({ plan: { ...plan, clientApprovedHash: 'plan-v0' } }), 'clientHasApprovedThisVersion'),
  refusal('a suspected paper stops a plan', 'ready_to_submit', aCommand('FileSubmission'), goodFacts({ isEvidenceSuspected: true }), 'evidenceIsNotSuspected'),
  refusal('a suspected paper stops whoever overrides', 'info_requested', aCommand('FileSubmission', override('person-2', 'urgent')), goodFacts({ isEvidenceSuspected: true }), 'evidenceIsNotSuspected'),
  refusal('a gate is shut', 'ready_to_submit', aCommand('FileSubmission'), goodFacts(shut), 'gatesAreOpen'),
  refusal('gates that nobody looked at are shut', 'ready_to_submit', aCommand('FileSubmission'), goodFacts({ gates: null }), 'gatesAreOpen'),
  refusal('an override needs a reason', 'ready_to_submit', aCommand('FileSubmission', override('person-2', '')), goodFacts(shut), 'gatesAreOpen'),
  refusal('nobody overrides for oneself', 'ready_to_submit', aCommand('FileSubmission', override('person-actor', 'urgent')), goodFacts(shut), 'gatesAreOpen'),
  refusal('Amazon was contacted a short while ago', 'ready_to_submit', aCommand('FileSubmission'), goodFacts({ isContactLocked: true }), 'contactLockIsOver'),
  refusal('documents pass the gate of the evidence as well', 'info_requested', aCommand('FileSubmission'), goodFacts({ isEvidenceInOrder: false }), 'evidenceIsInOrder'),
  refusal('documents wait for the contact lock as well', 'info_requested', aCommand('FileSubmission'), goodFacts({ isContactLocked: true }), 'contactLockIsOver'),
  refusal('nobody breaks the contact lock for oneself', 'info_requested', aCommand('FileSubmission', override('person-actor', 'urgent')), goodFacts({ isContactLocked: true }), 'contactLockIsOver'),
  refusal('the same payload is not filed twice', 'ready_to_submit', aCommand('FileSubmission', { payloadHash: 'payload-0' }), goodFacts(), 'payloadWasNotFiledBefore'),
  refusal('the same payload goes again over another channel only', 'info_requested', aCommand('FileSubmission', { payloadHash: 'payload-0', channel: 'account_health_appeal' }), goodFacts({ filings: [{ payloadHash: 'payload-0', channel: 'account_health_appeal', wasWrongChannel: true }] }), 'payloadWasNotFiledBefore'),
  refusal('documents are not filed twice either', 'info_requested', aCommand('FileSubmission', { payloadHash: 'payload-0' }), goodFacts(), 'payloadWasNotFiledBefore'),
  refusal('a rejection is analysed first', 'rejected', aCommand('StartNextRound'), goodFacts({ isRejectionAnalysed: false }), 'rejectionIsAnalysed'),
  refusal('who claims does not verify', 'outcome_claimed', aCommand('VerifyOutcome'), goodFacts({ actorPersonId: 'person-claimer' }), 'verifierIsNotClaimer'),
  refusal('nobody verifies what nobody claimed', 'outcome_claimed', aCommand('VerifyOutcome'), goodFacts({ outcomeClaim: null }), 'verifierIsNotClaimer'),
  refusal('verifying takes evidence', 'outcome_claimed', aCommand('VerifyOutcome'), goodFacts({ outcomeClaim: { ...claim, evidenceCount: 0 } }), 'outcomeHasEvidence'),
  refusal('who claims does not refute', 'outcome_claimed', aCommand('RefuteOutcome'), goodFacts({ actorPersonId: 'person-claimer' }), 'verifierIsNotClaimer'),
  refusal('the guarantee window is over', 'reinstated', aCommand('ReportResuspension'), goodFacts({ isGuaranteeWindowOpen: false }), 'guaranteeWindowIsOpen'),
  refusal('funds cannot be requested yet', 'funds_only', aCommand('FileFundsRequest'), goodFacts({ isFundsRequestOpen: false }), 'fundsRequestIsOpen'),
  refusal('nothing is released that was not requested', 'funds_only', aCommand('RecordFundsReleased'), goodFacts({ isFundsRequestFiled: false }), 'fundsRequestIsFiled'),
  refusal('a case is not closed without its post-mortem', 'reinstated', aCommand('Close'), goodFacts({ isPostMortemWritten: false }), 'postMortemIsWritten'),
]; // prettier-ignore

describe('guards refuse', () => {
  it.each(REFUSALS)('$because', ({ status, command, facts, guard }) => {
    expect(decide(aCase().inStatus(status).build(), command, facts)).toEqual({
      ok: false,
      error: {
        code: 'CASES.GUARD_FAILED',
        params: { command: command.type, guard, ...guardParams(guard, facts) },
      },
    });
  });

  it('in every transition that names one, and no guard is unused', () => {
    const used = new Set(CASE_TRANSITIONS.flatMap(({ guards }) => guards));
    expect([...used].sort()).toEqual(Object.keys(CASE_GUARDS).sort());
    expect(new Set(REFUSALS.map(({ guard }) => guard))).toEqual(used);
  });
});

it('a shut conflict check says how many findings stand in the way', () => {
  const facts = goodFacts({ isConflictCleared: false, blockingFindings: 3 });
  expect(decide(aCase().inStatus('enquiry').build(), aCommand('OfferEngagement'), facts)).toMatchObject({
    error: { params: { blockingFindings: 3 } },
  });
});

describe('guards let pass', () => {
  const passes = (status: CaseStatus, command: CaseCommand, facts: CaseFacts): boolean =>
    decide(aCase().inStatus(status).build(), command, facts).ok;

  it('an offer for a checked client whose form says how it was cleared and names the fee', () => {
    expect(passes('enquiry', aCommand('OfferEngagement'), noFacts({ isConflictCleared: true }))).toBe(true);
  });

  it('an acceptance that staff recorded', () => {
    expect(
      passes('awaiting_engagement', aCommand('AcceptEngagement'), noFacts({ areDeclarationsSigned: true })),
    ).toBe(true);
  });

  it('a firm of one person that has switched four eyes off for plans', () => {
    const alone = goodFacts({ actorPersonId: 'person-writer', isOwnReviewAllowed: true });
    expect(passes('in_review', aCommand('ApprovePlan'), alone)).toBe(true);
  });

  it('a shut gate that a second person overrides with a reason', () => {
    const filing = aCommand('FileSubmission', override('person-2', 'Amazon closes the case tomorrow'));
    expect(passes('ready_to_submit', filing, goodFacts(shut))).toBe(true);
  });

  it('a contact lock that a second person overrides with a reason', () => {
    const filing = aCommand('FileSubmission', override('person-2', 'Amazon asked for it by phone'));
    expect(passes('info_requested', filing, goodFacts({ isContactLocked: true }))).toBe(true);
  });

  it('drafting again after questions from Amazon, without a new worksheet', () => {
    expect(passes('info_requested', aCommand('StartDrafting'), noFacts())).toBe(true);
  });
});
