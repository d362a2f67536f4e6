import { stepLink } from './step-link';

const at = (code: string, ...commands: string[]) =>
  stepLink({
    allowedCommands: commands.map((command) => ({ command, blockedBy: null })),
    nextAction: { code, who: 'staff' },
  });

describe('the next step of a round', () => {
  it('leads to where an answer is recorded, for those who may', () => {
    expect(at('wait_for_amazon', 'RecordAnswer')).toBe('record_answer');
    expect(at('wait_for_amazon', 'AddNote')).toBeNull();
  });

  it('leads to the answers, for what Amazon asks and for a rejection', () => {
    expect(at('send_requested_information')).toBe('send_requested_information');
    expect(at('analyse_rejection')).toBe('analyse_rejection');
  });

  it('leads nowhere for steps that a dialog does', () => {
    expect(at('offer_engagement', 'OfferEngagement')).toBeNull();
  });
});
