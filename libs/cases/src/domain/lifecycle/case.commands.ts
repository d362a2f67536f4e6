import type { Cause, Channel, LocalDate, MarketplaceCode, SuspensionType } from '@overturn/kernel';
import type { AnswerKind } from './case.answers';

/** Why a second role lets a submission pass a closed gate. */
export interface GateOverride {
  readonly byPersonId: string;
  readonly reason: string;
}

/** What each command brings with it. Ids are those of the firm's own rows. */
export interface CommandPayloads {
  OpenCase: {
    readonly sellerAccountId: string;
    readonly marketplace: MarketplaceCode;
    readonly suspensionType: SuspensionType | null;
    readonly causes: readonly Cause[];
    readonly noticeId: string | null;
  };
  OfferEngagement: {
    /** Until fee plans are rows of their own: what the client was offered, in words. */
    readonly feeSummary: string;
    readonly conflictClearance: { readonly clearedByStaffId: string; readonly reason: string };
  };
  AcceptEngagement: {
    readonly acceptedBy: string;
    readonly acceptedOn: LocalDate;
    readonly note: string | null;
  };
  Decline: { readonly reason: string };
  Withdraw: { readonly reason: string };
  StartDrafting: { readonly note: string };
  SubmitForReview: { readonly planVersionHash: string };
  ApprovePlan: { readonly planVersionHash: string };
  RequestChanges: { readonly planVersionHash: string; readonly comment: string };
  ClientApprovesPlan: { readonly planVersionHash: string; readonly truthStatementVersion: string };
  ClientRequestsChanges: { readonly planVersionHash: string; readonly comment: string };
  FileSubmission: {
    readonly submissionId: string;
    readonly payloadHash: string;
    readonly channel: Channel;
    readonly override: GateOverride | null;
  };
  RecordAnswer: { readonly answerKind: AnswerKind; readonly noticeId: string | null; readonly note: string };
  StartNextRound: { readonly note: string };
  GiveUpAppeal: { readonly reason: string };
  ClientReportsOutcome: { readonly outcome: 'reinstated' | 'partially_reinstated'; readonly note: string };
  VerifyOutcome: { readonly note: string };
  RefuteOutcome: { readonly reason: string };
  ReportResuspension: { readonly noticeId: string | null; readonly linkedCaseId: string };
  FileFundsRequest: { readonly channel: Channel; readonly note: string };
  RecordFundsReleased: { readonly note: string };
  Close: { readonly note: string };
  Reopen: { readonly reason: string };
  Assign: { readonly assigneeId: string | null };
  /** What is added and taken away, so that two people who tag at once do not undo each other. */
  ChangeTags: { readonly add: readonly string[]; readonly remove: readonly string[] };
  AddNote: { readonly text: string; readonly isVisibleToClient: boolean };
}

export type CommandType = keyof CommandPayloads;

type CommandOf<T extends CommandType> = { readonly type: T; readonly payload: CommandPayloads[T] };

export type OpenCaseCommand = CommandOf<'OpenCase'>;

/** Everything that can be asked of an open case; `OpenCase` makes one. */
export type CaseCommandType = Exclude<CommandType, 'OpenCase'>;
export type CaseCommand = { [T in CaseCommandType]: CommandOf<T> }[CaseCommandType];

/** Commands of an existing case, in the order in which screens list them. */
export const CASE_COMMAND_TYPES = [
  'OfferEngagement',
  'AcceptEngagement',
  'StartDrafting',
  'SubmitForReview',
  'ApprovePlan',
  'RequestChanges',
  'ClientApprovesPlan',
  'ClientRequestsChanges',
  'FileSubmission',
  'RecordAnswer',
  'StartNextRound',
  'GiveUpAppeal',
  'ClientReportsOutcome',
  'VerifyOutcome',
  'RefuteOutcome',
  'ReportResuspension',
  'FileFundsRequest',
  'RecordFundsReleased',
  'Close',
  'Decline',
  'Withdraw',
  'Reopen',
  'Assign',
  'ChangeTags',
  'AddNote',
] as const satisfies readonly CaseCommandType[];
