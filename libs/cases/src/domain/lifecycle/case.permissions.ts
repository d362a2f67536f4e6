import type { Permission } from '@overturn/kernel';
import type { CommandType } from './case.commands';

/** What a client's own people may do with their case; staff never hold these. */
export const CLIENT_PERMISSIONS = ['plan:approve_as_client', 'outcome:report_as_client'] as const;
export type CasePermission = Permission | (typeof CLIENT_PERMISSIONS)[number];

/** Permission per command. A command missing here does not compile. */
export const COMMAND_PERMISSIONS = {
  OpenCase: 'case:write',
  OfferEngagement: 'case:engage',
  AcceptEngagement: 'case:engage',
  Decline: 'case:decline',
  Withdraw: 'case:decline',
  StartDrafting: 'plan:write',
  SubmitForReview: 'plan:write',
  ApprovePlan: 'plan:review',
  RequestChanges: 'plan:review',
  ClientApprovesPlan: 'plan:approve_as_client',
  ClientRequestsChanges: 'plan:approve_as_client',
  FileSubmission: 'plan:submit',
  RecordAnswer: 'case:write',
  StartNextRound: 'case:write',
  GiveUpAppeal: 'case:decline',
  ClientReportsOutcome: 'outcome:report_as_client',
  VerifyOutcome: 'outcome:verify',
  RefuteOutcome: 'outcome:verify',
  ReportResuspension: 'case:write',
  FileFundsRequest: 'plan:submit',
  RecordFundsReleased: 'outcome:claim',
  Close: 'case:write',
  Reopen: 'case:reopen',
  Assign: 'case:assign',
  ChangeTags: 'case:write',
  AddNote: 'case:write',
} as const satisfies Record<CommandType, CasePermission>;
