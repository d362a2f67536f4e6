import { areGatesOpen, gateLines } from './gate-lines';

const open = {
  findings: [],
  hasEvidence: true,
  failingVerdicts: 0,
  coolOffEndsAt: null,
  isCoolOffOver: true,
};

describe('the conditions for filing', () => {
  it('are met together or not at all', () => {
    expect(areGatesOpen(open)).toBe(true);
    expect(areGatesOpen({ ...open, hasEvidence: false })).toBe(false);
    expect(areGatesOpen({ ...open, failingVerdicts: 1 })).toBe(false);
  });

  it('say which one is not met', () => {
    const gates = { ...open, findings: [{ code: 'no_cause', part: 'plan', place: null } as const] };
    expect(gateLines(gates).filter(({ isOpen }) => !isOpen)).toEqual([{ key: 'lint', isOpen: false }]);
  });
});
