import type { CaseEventType } from '../lifecycle';
import type { TimelineKind } from './timeline-entry';

/** How an event appears. `clientSees` names the details that leave the firm; null hides the whole line. */
export interface TimelineRule {
  readonly kind: TimelineKind;
  readonly staffSees: readonly string[];
  readonly clientSees: readonly string[] | null;
}

const shared = (
  kind: TimelineKind,
  staffSees: readonly string[],
  clientSees: readonly string[] = [],
): TimelineRule => ({
  kind,
  staffSees,
  clientSees,
});
const internal = (kind: TimelineKind, staffSees: readonly string[]): TimelineRule => ({
  kind,
  staffSees,
  clientSees: null,
});

/** Whether staff recorded the client's word, and how they heard it. */
const CLIENT_SAYS = ['isRecordedByStaff', 'contactName', 'heardBy', 'heardOn'] as const;

/**
 * One rule per event; a new event without one does not compile. Reasons, notes and comments are written
 * for colleagues and stay in the firm. A note is shared only when its author marked it.
 */
export const TIMELINE_RULES: Readonly<Record<CaseEventType, TimelineRule>> = {
  CaseOpened: shared('opening', ['marketplace', 'suspensionType', 'noticeId'], ['marketplace']),
  // Clients read the letter itself, in their language.
  EngagementOffered: shared('engagement', ['feeSummary']),
  EngagementAccepted: shared(
    'engagement',
    ['acceptedBy', 'acceptedOn', 'note'],
    ['acceptedBy', 'acceptedOn'],
  ),
  CaseDeclined: shared('closing', ['reason', 'closedAs'], ['closedAs']),
  CaseWithdrawn: shared('closing', ['reason', 'closedAs'], ['closedAs']),
  DraftingStarted: shared('plan', ['note']),
  PlanSubmittedForReview: internal('plan', ['planVersionHash']),
  PlanApproved: shared('plan', ['planVersionHash'], ['planVersionHash']),
  ChangesRequested: internal('plan', ['planVersionHash', 'comment']),
  PlanApprovedByClient: shared(
    'plan',
    ['planVersionHash', 'truthStatementVersion', ...CLIENT_SAYS],
    ['planVersionHash', 'truthStatementVersion', ...CLIENT_SAYS],
  ),
  ChangesRequestedByClient: shared(
    'plan',
    ['planVersionHash', 'comment', ...CLIENT_SAYS],
    ['planVersionHash', 'comment', ...CLIENT_SAYS],
  ),
  OverrideGranted: internal('submission', ['overrideId', 'reason']),
  SubmissionFiled: shared(
    'submission',
    ['submissionId', 'payloadHash', 'channel'],
    ['submissionId', 'channel'],
  ),
  AnswerRecorded: shared('answer', ['answerKind', 'noticeId', 'note'], ['answerKind']),
  RoundStarted: shared('plan', ['note']),
  AppealGivenUp: shared('answer', ['reason']),
  OutcomeReportedByClient: shared('outcome', ['outcome', 'note'], ['outcome', 'note']),
  OutcomeVerified: shared('outcome', ['note']),
  OutcomeRefuted: shared('outcome', ['reason']),
  ResuspensionReported: shared('outcome', ['linkedCaseId', 'noticeId', 'closedAs'], ['linkedCaseId']),
  FundsRequestFiled: shared('funds', ['submissionId', 'channel'], ['channel']),
  FundsReleased: shared('funds', ['releaseId', 'note']),
  CaseClosed: shared('closing', ['closedAs', 'note'], ['closedAs']),
  CaseReopened: shared('opening', ['reason']),
  CausesCorrected: internal('assignment', ['causes', 'reason']),
  CaseAssigned: internal('assignment', ['assigneeId']),
  TagsChanged: internal('assignment', []),
  NoteAdded: shared('note', ['text', 'isVisibleToClient'], ['text']),
};
