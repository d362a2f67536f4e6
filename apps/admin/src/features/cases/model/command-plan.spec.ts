import { mayGive, planCommands } from './command-plan';
import { tabOfStep } from './next-tab';

const may = (command: string, blockedBy: string | null = null) => ({ command, blockedBy });

describe('the buttons of a case', () => {
  it('puts the next step first and the other commands behind it', () => {
    expect(planCommands([may('Reopen'), may('Close'), may('AddNote')], 'close_case')).toEqual({
      primary: 'Close',
      others: ['Reopen'],
      blocked: [],
    });
  });

  it('shows what is blocked with its reason, and no button for it', () => {
    const plan = planCommands([may('OfferEngagement', 'conflictCheckIsCleared')], 'offer_engagement');
    expect(plan.primary).toBeNull();
    expect(plan.blocked).toEqual([{ command: 'OfferEngagement', blockedBy: 'conflictCheckIsCleared' }]);
  });

  it('has no button for what is done with a letter', () => {
    expect(planCommands([may('Decline'), may('OfferEngagement')], 'offer_engagement')).toEqual({
      primary: null,
      others: ['Decline'],
      blocked: [],
    });
  });

  it('shows the post-mortem that closing waits for', () => {
    const { primary, blocked } = planCommands([may('Close', 'postMortemIsWritten')], 'write_post_mortem');
    expect(primary).toBeNull();
    expect(blocked).toEqual([{ command: 'Close', blockedBy: 'postMortemIsWritten' }]);
    expect(planCommands([may('Close')], 'close_case').primary).toBe('Close');
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
    expect(tabOfStep('finish_root_cause_worksheet')).toBe('worksheet');
    expect(tabOfStep('get_declarations_signed')).toBe('access');
    expect(tabOfStep('verify_outcome')).toBe('outcome');
    expect(tabOfStep('offer_engagement')).toBe('money');
  });
});
