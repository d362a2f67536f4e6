import { CASE_STATUSES, type CaseStatus } from '@overturn/kernel';
import { aCase, goodFacts } from '../../testing/case.builder';
import { aCommand } from '../../testing/command.builder';
import { CASE_COMMAND_TYPES, type CaseCommandType } from './case.commands';
import { decide } from './case.decide';

/** The life of a case as the agency tells it, written down apart from the table under test. */
const LEADS_TO: Readonly<Record<CaseStatus, Partial<Record<CaseCommandType, CaseStatus>>>> = {
  enquiry: { OfferEngagement: 'awaiting_engagement', Decline: 'closed' },
  awaiting_engagement: { AcceptEngagement: 'investigating', Decline: 'closed', Withdraw: 'closed' },
  investigating: { StartDrafting: 'drafting', Withdraw: 'closed' },
  drafting: { SubmitForReview: 'in_review', Withdraw: 'closed' },
  in_review: { ApprovePlan: 'awaiting_client', RequestChanges: 'drafting', Withdraw: 'closed' },
  awaiting_client: {
    ClientApprovesPlan: 'ready_to_submit',
    ClientRequestsChanges: 'drafting',
    Withdraw: 'closed',
  },
  ready_to_submit: {
    GrantOverride: 'ready_to_submit',
    FileSubmission: 'awaiting_amazon',
    RequestChanges: 'drafting',
    Withdraw: 'closed',
  },
  awaiting_amazon: { RecordAnswer: 'rejected', ClientReportsOutcome: 'outcome_claimed', Withdraw: 'closed' },
  info_requested: {
    GrantOverride: 'info_requested',
    FileSubmission: 'awaiting_amazon',
    StartDrafting: 'drafting',
    ClientReportsOutcome: 'outcome_claimed',
    Withdraw: 'closed',
  },
  rejected: {
    StartNextRound: 'drafting',
    GiveUpAppeal: 'funds_only',
    ClientReportsOutcome: 'outcome_claimed',
    Withdraw: 'closed',
  },
  outcome_claimed: { VerifyOutcome: 'reinstated', RefuteOutcome: 'awaiting_amazon' },
  reinstated: { ReportResuspension: 'closed', RecordFundsReleased: 'reinstated', Close: 'closed' },
  funds_only: { FileFundsRequest: 'funds_only', RecordFundsReleased: 'funds_only', Close: 'closed' },
  closed: { Reopen: 'investigating' },
};

const expected = (status: CaseStatus, command: CaseCommandType): CaseStatus | null => {
  if (command === 'AddNote' || command === 'ChangeTags') return status;
  if (command === 'Assign' || command === 'CorrectCauses') return status === 'closed' ? null : status;
  return LEADS_TO[status][command] ?? null;
};

const cells = CASE_STATUSES.flatMap((status) =>
  CASE_COMMAND_TYPES.map((command) => ({ status, command, leadsTo: expected(status, command) })),
);

describe('every status and command', () => {
  it('makes 14 times 27 cells', () => {
    expect(cells).toHaveLength(378);
  });

  it.each(cells.filter(({ leadsTo }) => leadsTo !== null))(
    'in $status, $command leads to $leadsTo',
    ({ status, command, leadsTo }) => {
      const decided = decide(aCase().inStatus(status).build(), aCommand(command), goodFacts());
      expect(decided).toMatchObject({ ok: true, value: { newStatus: leadsTo } });
      if (!decided.ok) return;
      expect(decided.value.events).toHaveLength(1);
      expect(decided.value.events[0]?.payload).toMatchObject({ from: status, to: leadsTo });
      expect(decided.value.closedAs !== null).toBe(leadsTo === 'closed');
    },
  );

  it.each(cells.filter(({ leadsTo }) => leadsTo === null))(
    'in $status, $command is refused',
    ({ status, command }) => {
      const decided = decide(aCase().inStatus(status).build(), aCommand(command), goodFacts());
      expect(decided).toEqual({
        ok: false,
        error: { code: 'CASES.TRANSITION_NOT_ALLOWED', params: { command, status } },
      });
    },
  );
});
