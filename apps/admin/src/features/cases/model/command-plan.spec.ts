import { mayGive, planCommands, tabOfAction } from './command-plan';

const may = (command: string, blockedBy: string | null = null) => ({ command, blockedBy });

describe('the buttons of a case', () => {
  it('puts the next step first and the other commands behind it', () => {
    expect(
      planCommands([may('Decline'), may('OfferEngagement'), may('AddNote')], 'offer_engagement'),
    ).toEqual({
      primary: 'OfferEngagement',
      others: ['Decline'],
      blocked: [],
    });
  });

  it('shows what is blocked with its reason, and no button for it', () => {
    const plan = planCommands([may('OfferEngagement', 'conflictCheckIsCleared')], 'offer_engagement');
    expect(plan.primary).toBeNull();
    expect(plan.blocked).toEqual([{ command: 'OfferEngagement', blockedBy: 'conflictCheckIsCleared' }]);
  });

  it('has no button for a command that it has no form for, or that is not allowed', () => {
    expect(planCommands([may('SubmitForReview')], 'write_plan')).toEqual({
      primary: null,
      others: [],
      blocked: [],
    });
    expect(mayGive([may('Assign', 'x')], 'Assign')).toBe(false);
    expect(mayGive([may('Assign')], 'Assign')).toBe(true);
  });

  it('knows the tab of a next step that no dialog does', () => {
    expect(tabOfAction('finish_root_cause_worksheet')).toBe('worksheet');
    expect(tabOfAction('get_declarations_signed')).toBe('access');
    for (const other of ['offer_engagement', 'constructor']) expect(tabOfAction(other)).toBeNull();
  });
});
