import { gateLines } from './gate-lines';

const open = { lintPasses: true, hasEvidence: true, failingVerdicts: 0, isCoolOffOver: true };
const shut = (change: Partial<typeof open>) =>
  gateLines({ ...open, ...change }).flatMap(({ key, isOpen }) => (isOpen ? [] : [key]));

describe('the conditions for filing', () => {
  it('are met together', () => {
    expect(shut({})).toEqual([]);
  });

  it('say which one is not met', () => {
    expect(shut({ lintPasses: false })).toEqual(['lint']);
    expect(shut({ hasEvidence: false })).toEqual(['evidence']);
    expect(shut({ failingVerdicts: 1 })).toEqual(['evidence']);
  });
});
