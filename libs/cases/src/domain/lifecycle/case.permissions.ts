import type { Permission } from '@overturn/kernel';
import type { CommandType } from './case.commands';

/** What a client's own people may do with their case; staff never hold these. */
export const CLIENT_PERMISSIONS = ['plan:approve_as_client', 'outcome:report_as_client'] as const;
export type CasePermission = Permission | (typeof CLIENT_PERMISSIONS)[number];

/**
 * What staff may record for a client who told them (a call, a chat, a mail), and with which permission. The claim
 * then carries the staff member's name, so that somebody else still has to verify it.
 */
const RECORDED_FOR_CLIENT: Partial<Record<CommandType, Permission>> = {
  ClientReportsOutcome: 'outcome:claim',
};

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
  AddNote: 'case:write',
} as const satisfies Record<CommandType, CasePermission>;

/** Whoever holds one of these may give the command: a client their own, or staff who record it for them. */
export function permissionsFor(command: CommandType): readonly CasePermission[] {
  const recorded = RECORDED_FOR_CLIENT[command];
  return recorded === undefined ? [COMMAND_PERMISSIONS[command]] : [recorded, COMMAND_PERMISSIONS[command]];
}
