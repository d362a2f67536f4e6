import type { CaseCommand, CaseCommandType, CommandPayloads } from '../domain/lifecycle/case.commands';

const IN_PERSON = { isRecordedByStaff: false, contactName: null, heardBy: null, heardOn: null } as const;

/** One well-filled form per command, good for `goodFacts()`. */
const PAYLOADS: { readonly [T in CaseCommandType]: CommandPayloads[T] } = {
  OfferEngagement: {
    feeSummary: '固定费用 3,000 美元，成功后支付',
    conflictClearance: { clearedByStaffId: 'staff-1', reason: 'No shared entity, bank or device found' },
    guaranteeDays: 30,
  },
  AcceptEngagement: { acceptedBy: '王小明', acceptedOn: '2026-11-20', note: '' },
  Decline: { reason: 'banned for counterfeit' },
  Withdraw: { reason: 'client took another agency' },
  StartDrafting: { note: '' },
  SubmitForReview: { planVersionHash: 'plan-v1' },
  ApprovePlan: { planVersionHash: 'plan-v1' },
  RequestChanges: { planVersionHash: 'plan-v1', comment: 'The root cause is too general' },
  ClientApprovesPlan: { planVersionHash: 'plan-v1', truthStatementVersion: 'truth-1', ...IN_PERSON },
  ClientRequestsChanges: { planVersionHash: 'plan-v1', comment: '供应商名称不对', ...IN_PERSON },
  GrantOverride: { overrideId: 'override-1', reason: 'Amazon closes the case tomorrow' },
  FileSubmission: {
    submissionId: 'submission-1',
    payloadHash: 'payload-1',
    channel: 'account_health_appeal',
    override: null,
  },
  RecordAnswer: { answerKind: 'rejected', noticeId: null, note: '' },
  StartNextRound: { note: '' },
  GiveUpAppeal: { reason: 'final appeal used' },
  ClientReportsOutcome: { outcome: 'reinstated', note: '' },
  VerifyOutcome: { checked: ['account_state_seen'], note: '' },
  RefuteOutcome: { reason: 'account health still shows deactivated' },
  ReportResuspension: { noticeId: null, linkedCaseId: 'case-2' },
  FileFundsRequest: { submissionId: 'submission-2', payloadHash: 'payload-2', channel: 'funds_team' },
  RecordFundsReleased: { releaseId: 'release-1', note: '' },
  Close: { note: '' },
  Reopen: { reason: 'client came back with new invoices' },
  CorrectCauses: { causes: ['multiple_accounts'], reason: 'the notice names a related account' },
  Assign: { assigneeId: 'staff-2' },
  ChangeTags: { add: ['加急'], remove: [] },
  AddNote: { text: 'Called the client', isVisibleToClient: false },
};

/** A command whose form is filled in; `changes` replace single fields of it. */
export const aCommand = <T extends CaseCommandType>(
  type: T,
  changes: Partial<CommandPayloads[T]> = {},
): CaseCommand => ({ type, payload: { ...PAYLOADS[type], ...changes } }) as CaseCommand;
