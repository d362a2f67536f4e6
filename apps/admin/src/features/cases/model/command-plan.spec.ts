import { mayGive, planCommands } from './command-plan';

const may = (command: string, blockedBy: string | null = null) => ({ command, blockedBy });

describe('the buttons of a case', () => {
  it('puts the next step first and the other commands behind it', () => {
    expect(
      planCommands([may('Decline'), may('OfferEngagement'), may('AddNote')], 'offer_engagement'),
    ).toEqual({
      primary: 'OfferEngagement',
      tab: null,
      others: ['Decline'],
      blocked: [],
    });
  });

  it('shows what is blocked with its reason, and no button for it', () => {
    const plan = planCommands([may('OfferEngagement', 'conflictCheckIsCleared')], 'offer_engagement');
    expect(plan.primary).toBeNull();
    expect(plan.blocked).toEqual([{ command: 'OfferEngagement', blockedBy: 'conflictCheckIsCleared' }]);
  });

  it('leads to the tab on which the next step is done', () => {
    expect(planCommands([may('AddNote')], 'verify_outcome')).toMatchObject({ primary: null, tab: 'outcome' });
    expect(planCommands([may('Close', 'postMortemIsWritten')], 'write_post_mortem')).toMatchObject({
      tab: 'post-mortem',
      blocked: [{ command: 'Close', blockedBy: 'postMortemIsWritten' }],
    });
    expect(planCommands([may('Close')], 'close_case')).toMatchObject({ primary: 'Close', tab: null });
  });

  it('has no button for a command that it has no form for, or that is not allowed', () => {
    expect(planCommands([may('SubmitForReview')], 'write_plan')).toEqual({
      primary: null,
      tab: null,
      others: [],
      blocked: [],
    });
    expect(mayGive([may('Assign', 'x')], 'Assign')).toBe(false);
    expect(mayGive([may('Assign')], 'Assign')).toBe(true);
  });
});
