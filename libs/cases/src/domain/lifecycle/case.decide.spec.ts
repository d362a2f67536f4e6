import type { CaseStatus, ClosedAs } from '@overturn/kernel';
import { aCase, goodFacts, noFacts } from '../../testing/case.builder';
import { aCommand } from '../../testing/command.builder';
import { closedAsIsConsistent, type Case } from './case';
import { ANSWER_KINDS } from './case.answers';
import type { CaseCommand } from './case.commands';
import { allowedCommands, decide, decideOpening } from './case.decide';
import type { CaseFacts } from './case.facts';
import { COMMAND_PERMISSIONS, permissionsOf } from './case.permissions';

const inStatus = (status: CaseStatus): Case => aCase().inStatus(status).build();

const decided = (current: Case, command: CaseCommand, facts: CaseFacts = goodFacts()) => {
  const result = decide(current, command, facts);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

describe('opening a case', () => {
  it('makes an enquiry in round 1 that nobody has taken', () => {
    const payload = {
      sellerAccountId: 'account-1',
      marketplace: 'US',
      suspensionType: 'deactivated',
      causes: ['low_quality'],
      noticeId: 'notice-1',
    } as const;
    const opening = decideOpening({ type: 'OpenCase', payload });
    expect(opening).toMatchObject({ newStatus: 'enquiry', round: 1, closedAs: null, assigneeId: null });
    expect(opening.events).toEqual([
      { type: 'CaseOpened', payload: { ...payload, from: null, to: 'enquiry', closedAs: null, round: 1 } },
    ]);
  });
});

describe('the answer of Amazon', () => {
  it.each([
    ['info_requested', 'info_requested'],
    ['wrong_channel', 'info_requested'],
    ['rejected', 'rejected'],
    ['final_denial', 'funds_only'],
    ['reinstated', 'outcome_claimed'],
    ['partially_reinstated', 'outcome_claimed'],
  ] as const)('%s leads to %s', (answerKind, status) => {
    expect(decided(inStatus('awaiting_amazon'), aCommand('RecordAnswer', { answerKind })).newStatus).toBe(
      status,
    );
  });

  it('is known in all its kinds', () => {
    expect(ANSWER_KINDS).toHaveLength(6);
  });
});

describe('rounds', () => {
  it('a new round follows a rejection, and nothing else counts rounds', () => {
    const rejected = aCase().inStatus('rejected').inRound(2).build();
    expect(decided(rejected, aCommand('StartNextRound')).round).toBe(3);
    expect(decided(rejected, aCommand('GiveUpAppeal')).round).toBe(2);
  });
});

describe('a refuted outcome', () => {
  it.each(['awaiting_amazon', 'info_requested', 'rejected'] as const)(
    'goes back to %s, where it came from',
    (before) => {
      const facts = goodFacts({
        outcomeClaim: { claimedByPersonId: 'x', evidenceCount: 0, statusBefore: before },
      });
      expect(decided(inStatus('outcome_claimed'), aCommand('RefuteOutcome'), facts).newStatus).toBe(before);
    },
  );
});

describe('how a case ends', () => {
  const ends: readonly [CaseStatus, CaseCommand, Partial<CaseFacts>, ClosedAs][] = [
    ['enquiry', aCommand('Decline'), {}, 'declined'],
    ['awaiting_engagement', aCommand('Decline'), {}, 'declined'],
    ['awaiting_engagement', aCommand('Withdraw'), {}, 'withdrawn'],
    ['awaiting_amazon', aCommand('Withdraw'), {}, 'withdrawn'],
    ['reinstated', aCommand('Close'), {}, 'won'],
    ['reinstated', aCommand('ReportResuspension'), {}, 'won'],
    ['funds_only', aCommand('Close'), { areFundsReleased: true }, 'funds_recovered'],
    ['funds_only', aCommand('Close'), { areFundsReleased: false }, 'lost'],
  ];
  it.each(ends)('from %s by %j with %j it is %s', (status, command, facts, closedAs) => {
    const decision = decided(inStatus(status), command, goodFacts(facts));
    expect(decision).toMatchObject({ newStatus: 'closed', closedAs });
    expect(closedAsIsConsistent(decision.newStatus, decision.closedAs)).toBe(true);
  });

  it('keeps how it ended when a note is added to a closed case', () => {
    const closed = aCase().closedAs('won').build();
    expect(decided(closed, aCommand('AddNote'))).toMatchObject({ newStatus: 'closed', closedAs: 'won' });
  });

  it('is inconsistent when closed without a result, or open with one', () => {
    expect(closedAsIsConsistent('closed', null)).toBe(false);
    expect(closedAsIsConsistent('drafting', 'won')).toBe(false);
  });
});

describe('reopening', () => {
  it.each([
    [true, 'investigating'],
    [false, 'enquiry'],
  ] as const)(
    'with the engagement accepted %s goes to %s and forgets the result',
    (isEngagementAccepted, status) => {
      const closed = aCase().closedAs('withdrawn').build();
      const decision = decided(closed, aCommand('Reopen'), goodFacts({ isEngagementAccepted }));
      expect(decision).toMatchObject({ newStatus: status, closedAs: null });
    },
  );
});

describe('assigning', () => {
  it('changes who works on the case, and only that', () => {
    const current = aCase().inStatus('drafting').assignedTo('staff-1').build();
    expect(decided(current, aCommand('Assign', { assigneeId: 'staff-9' }))).toMatchObject({
      newStatus: 'drafting',
      assigneeId: 'staff-9',
    });
    expect(decided(current, aCommand('AddNote')).assigneeId).toBe('staff-1');
  });
});

describe('allowed commands', () => {
  const everything = new Set<string>(Object.values(COMMAND_PERMISSIONS));

  it('are those of the status', () => {
    const names = allowedCommands(inStatus('enquiry'), noFacts(), everything).map(({ command }) => command);
    expect(names).toEqual(['OfferEngagement', 'Decline', 'CorrectCauses', 'Assign', 'ChangeTags', 'AddNote']);
  });

  it('let staff record what the client said of a plan, and not say it for the client', () => {
    const recorded = { isRecordedByStaff: true } as const;
    expect(permissionsOf(aCommand('ClientApprovesPlan', recorded))).toEqual(['case:engage']);
    expect(permissionsOf(aCommand('ClientApprovesPlan'))).toEqual(['plan:approve_as_client']);
    expect(allowedCommands(inStatus('awaiting_client'), goodFacts(), new Set(['case:engage']))).toEqual([
      { command: 'ClientApprovesPlan', permission: 'case:engage', blockedBy: null },
      { command: 'ClientRequestsChanges', permission: 'case:engage', blockedBy: null },
    ]);
  });

  it('leave out what the person may not do', () => {
    expect(allowedCommands(inStatus('enquiry'), noFacts(), new Set(['case:assign']))).toEqual([
      { command: 'Assign', permission: 'case:assign', blockedBy: null },
    ]);
  });

  it('let staff record what a client tells them, and the client say it themselves', () => {
    for (const permission of ['outcome:claim', 'outcome:report_as_client'])
      expect(
        allowedCommands(inStatus('rejected'), noFacts(), new Set([permission])).map(({ command }) => command),
      ).toContain('ClientReportsOutcome');
  });

  it('name the guard that stands in the way', () => {
    expect(allowedCommands(inStatus('investigating'), noFacts(), new Set(['plan:write']))).toEqual([
      { command: 'StartDrafting', permission: 'plan:write', blockedBy: 'worksheetIsDone' },
    ]);
  });

  it('say how many findings stand in the way', () => {
    const facts = noFacts({ blockingFindings: 2 });
    expect(allowedCommands(inStatus('enquiry'), facts, new Set(['case:engage']))).toMatchObject([
      { blockedBy: 'conflictCheckIsCleared', blockedParams: { blockingFindings: 2 } },
    ]);
  });

  it('are not blocked by what their own form brings', () => {
    const checked = noFacts({ isConflictCleared: true });
    const offer = allowedCommands(inStatus('enquiry'), checked, new Set(['case:engage']));
    expect(offer).toEqual([{ command: 'OfferEngagement', permission: 'case:engage', blockedBy: null }]);
  });
});
