import type { CaseStatus, ClosedAs } from '@overturn/kernel';
import type { CommandPayloads, CommandType } from './case.commands';

/** The event that each command leaves behind. */
export const EVENT_OF_COMMAND = {
  OpenCase: 'CaseOpened',
  OfferEngagement: 'EngagementOffered',
  AcceptEngagement: 'EngagementAccepted',
  Decline: 'CaseDeclined',
  Withdraw: 'CaseWithdrawn',
  StartDrafting: 'DraftingStarted',
  SubmitForReview: 'PlanSubmittedForReview',
  ApprovePlan: 'PlanApproved',
  RequestChanges: 'ChangesRequested',
  ClientApprovesPlan: 'PlanApprovedByClient',
  ClientRequestsChanges: 'ChangesRequestedByClient',
  GrantOverride: 'OverrideGranted',
  FileSubmission: 'SubmissionFiled',
  RecordAnswer: 'AnswerRecorded',
  StartNextRound: 'RoundStarted',
  GiveUpAppeal: 'AppealGivenUp',
  ClientReportsOutcome: 'OutcomeReportedByClient',
  VerifyOutcome: 'OutcomeVerified',
  RefuteOutcome: 'OutcomeRefuted',
  ReportResuspension: 'ResuspensionReported',
  FileFundsRequest: 'FundsRequestFiled',
  RecordFundsReleased: 'FundsReleased',
  Close: 'CaseClosed',
  Reopen: 'CaseReopened',
  CorrectCauses: 'CausesCorrected',
  Assign: 'CaseAssigned',
  ChangeTags: 'TagsChanged',
  AddNote: 'NoteAdded',
} as const satisfies Record<CommandType, string>;

export type CaseEventType = (typeof EVENT_OF_COMMAND)[CommandType];

/** Where the case went; `from` is null for a case that was just opened. */
export interface StatusChange {
  readonly from: CaseStatus | null;
  readonly to: CaseStatus;
  readonly closedAs: ClosedAs | null;
  readonly round: number;
}

export type CaseEventOf<C extends CommandType> = {
  readonly type: (typeof EVENT_OF_COMMAND)[C];
  readonly payload: CommandPayloads[C] & StatusChange;
};
export type CaseEvent = { [C in CommandType]: CaseEventOf<C> }[CommandType];

/** `EngagementOffered` travels as `cases.engagement_offered.v1`. */
export const eventWireName = (type: CaseEventType): string =>
  `cases.${type.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}.v1`;

const TYPE_OF_WIRE_NAME: ReadonlyMap<string, CaseEventType> = new Map(
  Object.values(EVENT_OF_COMMAND).map((type) => [eventWireName(type), type]),
);

/** The event type behind a wire name; undefined for events of other makers. */
export const eventTypeOfWireName = (wireName: string): CaseEventType | undefined =>
  TYPE_OF_WIRE_NAME.get(wireName);
