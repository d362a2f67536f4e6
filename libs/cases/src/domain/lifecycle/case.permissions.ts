import type { CommandType } from './case.commands';

/** Permission per command, `resource:action`. A command missing here does not compile. */
export const COMMAND_PERMISSIONS = {
  OpenCase: 'case:open',
  OfferEngagement: 'engagement:offer',
  AcceptEngagement: 'engagement:accept',
  Decline: 'case:decline',
  Withdraw: 'case:withdraw',
  StartDrafting: 'plan:write',
  SubmitForReview: 'plan:write',
  ApprovePlan: 'plan:approve',
  RequestChanges: 'plan:approve',
  ClientApprovesPlan: 'plan:approve_as_client',
  ClientRequestsChanges: 'plan:approve_as_client',
  FileSubmission: 'submission:file',
  RecordAnswer: 'answer:record',
  StartNextRound: 'case:work',
  GiveUpAppeal: 'case:give_up',
  ClientReportsOutcome: 'outcome:report_as_client',
  VerifyOutcome: 'outcome:verify',
  RefuteOutcome: 'outcome:verify',
  ReportResuspension: 'case:work',
  FileFundsRequest: 'submission:file',
  RecordFundsReleased: 'funds:record',
  Close: 'case:close',
  Reopen: 'case:reopen',
  Assign: 'case:assign',
  AddNote: 'case:note',
} as const satisfies Record<CommandType, string>;

export type CasePermission = (typeof COMMAND_PERMISSIONS)[CommandType];
