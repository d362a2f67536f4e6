import { standingInFunds, standingToClaim, standingToJudge } from './standing';

const may = (command: string, blockedBy: string | null = null) => ({ command, blockedBy });
const claim = { claimedBy: { id: 'staff-1', name: '李娜' } };

describe('who may judge a claim', () => {
  it('is another person, once there is evidence', () => {
    expect(standingToJudge('VerifyOutcome', [may('VerifyOutcome')], claim, 'staff-2')).toEqual({ may: true });
    expect(
      standingToJudge('VerifyOutcome', [may('VerifyOutcome', 'outcomeHasEvidence')], claim, 'staff-2'),
    ).toEqual({ may: false, why: 'no_evidence' });
  });

  it('is told that the claim is their own before anything else', () => {
    expect(standingToJudge('VerifyOutcome', [], claim, 'staff-1')).toEqual({ may: false, why: 'own_claim' });
    expect(
      standingToJudge('RefuteOutcome', [may('RefuteOutcome', 'verifierIsNotClaimer')], claim, 'staff-2'),
    ).toEqual({ may: false, why: 'own_claim' });
  });

  it('needs the permission', () => {
    expect(standingToJudge('RefuteOutcome', [], claim, 'staff-2')).toEqual({
      may: false,
      why: 'no_permission',
    });
  });
});

describe('who may claim an outcome', () => {
  it('is told by the status first, then by the permission', () => {
    const allowedCommands = [may('ClientReportsOutcome')];
    expect(standingToClaim({ status: 'rejected', allowedCommands })).toEqual({ may: true });
    expect(standingToClaim({ status: 'drafting', allowedCommands })).toEqual({ may: false, why: 'status' });
    expect(standingToClaim({ status: 'rejected', allowedCommands: [] })).toEqual({
      may: false,
      why: 'no_permission',
    });
  });
});

describe('the steps of the funds path', () => {
  it('wait for the status, the permission and the day', () => {
    const allowedCommands = [may('FileFundsRequest', 'fundsRequestIsOpen'), may('RecordFundsReleased')];
    const current = { status: 'funds_only', allowedCommands } as const;
    expect(standingInFunds('FileFundsRequest', current)).toEqual({ may: false, why: 'guard' });
    expect(standingInFunds('RecordFundsReleased', current)).toEqual({ may: true });
    expect(standingInFunds('RecordFundsReleased', { ...current, allowedCommands: [] })).toEqual({
      may: false,
      why: 'no_permission',
    });
    expect(standingInFunds('FileFundsRequest', { ...current, status: 'rejected' })).toEqual({
      may: false,
      why: 'status',
    });
  });
});
