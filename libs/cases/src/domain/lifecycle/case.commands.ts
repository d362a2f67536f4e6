import type {
  Cause,
  Channel,
  HeardBy,
  LocalDate,
  MarketplaceCode,
  OutcomeCheck,
  OutcomeKind,
  SuspensionType,
} from '@overturn/kernel';
import type { AnswerKind } from './case.answers';

/** Why a second role lets a submission pass a closed gate. */
export interface GateOverride {
  readonly byPersonId: string;
  readonly reason: string;
}

/** What a client says, in person or as staff recorded it: then who at the client, how and on which day. */
export interface ClientSays {
  readonly isRecordedByStaff: boolean;
  readonly contactName: string | null;
  readonly heardBy: HeardBy | null;
  readonly heardOn: LocalDate | null;
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
    /** For how many days after the verified outcome the firm answers for it; zero is no guarantee. */
    readonly guaranteeDays: number;
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
  ClientApprovesPlan: ClientSays & {
    readonly planVersionHash: string;
    readonly truthStatementVersion: string;
  };
  ClientRequestsChanges: ClientSays & { readonly planVersionHash: string; readonly comment: string };
  GrantOverride: { readonly overrideId: string; readonly reason: string };
  FileSubmission: {
    readonly submissionId: string;
    readonly payloadHash: string;
    readonly channel: Channel;
    readonly override: GateOverride | null;
  };
  RecordAnswer: { readonly answerKind: AnswerKind; readonly noticeId: string | null; readonly note: string };
  StartNextRound: { readonly note: string };
  GiveUpAppeal: { readonly reason: string };
  ClientReportsOutcome: { readonly outcome: OutcomeKind; readonly note: string };
  VerifyOutcome: { readonly checked: readonly OutcomeCheck[]; readonly note: string };
  RefuteOutcome: { readonly reason: string };
  ReportResuspension: { readonly noticeId: string | null; readonly linkedCaseId: string };
  FileFundsRequest: {
    readonly submissionId: string;
    readonly payloadHash: string;
    readonly channel: Channel;
  };
  RecordFundsReleased: { readonly releaseId: string; readonly note: string };
  Close: { readonly note: string };
  Reopen: { readonly reason: string };
  CorrectCauses: { readonly causes: readonly Cause[]; readonly reason: string };
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
  'GrantOverride',
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
  'CorrectCauses',
  'Assign',
  'ChangeTags',
  'AddNote',
] as const satisfies readonly CaseCommandType[];
