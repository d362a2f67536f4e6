import type { Permission } from '@overturn/kernel';
import type { CaseCommand, CaseCommandType, CommandType } from './case.commands';

/** What a client's own people may do with their case; staff never hold these. */
export const CLIENT_PERMISSIONS = [
  'engagement:accept_as_client',
  'plan:approve_as_client',
  'outcome:report_as_client',
] as const;
export type CasePermission = Permission | (typeof CLIENT_PERMISSIONS)[number];

/** Permission per command. A command missing here does not compile. */
export const COMMAND_PERMISSIONS = {
  OpenCase: 'case:write',
  OfferEngagement: 'case:engage',
  AcceptEngagement: 'engagement:accept_as_client',
  Decline: 'case:decline',
  Withdraw: 'case:decline',
  StartDrafting: 'plan:write',
  SubmitForReview: 'plan:write',
  ApprovePlan: 'plan:review',
  RequestChanges: 'plan:review',
  ClientApprovesPlan: 'plan:approve_as_client',
  ClientRequestsChanges: 'plan:approve_as_client',
  GrantOverride: 'plan:override',
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
  CorrectCauses: 'case:write',
  Assign: 'case:assign',
  ChangeTags: 'case:write',
  AddNote: 'case:write',
} as const satisfies Record<CommandType, CasePermission>;

/**
 * What staff may record of what a client said, with which permission: the client's word then carries who said it,
 * how and when (`ClientSays`). The client's own permission stays the client's.
 */
const RECORDING_PERMISSIONS: Partial<Record<CommandType, CasePermission>> = {
  AcceptEngagement: 'case:engage',
  ClientApprovesPlan: 'case:engage',
  ClientRequestsChanges: 'case:engage',
  ClientReportsOutcome: 'outcome:claim',
};

/** Every permission that lets somebody give a command in one way or another. */
export const permissionsFor = (command: CaseCommandType): readonly CasePermission[] => {
  const recording = RECORDING_PERMISSIONS[command];
  return recording === undefined ? [COMMAND_PERMISSIONS[command]] : [COMMAND_PERMISSIONS[command], recording];
};

/**
 * The permissions of which a command as it was filled in needs one: a form that says who speaks needs that one's,
 * the others either.
 */
export function permissionsOf({ type, payload }: CaseCommand): readonly CasePermission[] {
  if (!('isRecordedByStaff' in payload)) return permissionsFor(type);
  return [(payload.isRecordedByStaff ? RECORDING_PERMISSIONS[type] : undefined) ?? COMMAND_PERMISSIONS[type]];
}
