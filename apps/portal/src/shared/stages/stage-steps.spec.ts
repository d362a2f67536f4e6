import { CLIENT_STAGES } from '@overturn/kernel/vocabulary';
import { stepsOf } from './stage-steps';

describe('The way of a case, as a client sees it', () => {
  it.each(CLIENT_STAGES)('has one step that is now: %s', (stage) => {
    expect(stepsOf(stage).filter(({ state }) => state === 'now')).toEqual([{ stage, state: 'now' }]);
  });

  it('puts a request for more between the waiting and the reinstatement', () => {
    const names = stepsOf('more_needed').map(({ stage }) => stage);
    expect(names.slice(-3)).toEqual(['waiting', 'more_needed', 'reinstated']);
  });

  it('promises no reinstatement to who asks for the funds', () => {
    expect(stepsOf('funds').map(({ stage }) => stage)).not.toContain('reinstated');
  });
});
