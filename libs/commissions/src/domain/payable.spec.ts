import fc from 'fast-check';
import { payableOf } from './payable';

const standing = (earnedMinor: bigint, paidMinor: bigint, recordedMinor: bigint, openInAllMinor: bigint) => ({
  earnedMinor,
  paidMinor,
  recordedMinor,
  openInAllMinor,
});

describe('What may be paid of a commission', () => {
  it.each([
    ['is what was earned and not paid', standing(100n, 30n, 0n, 70n), 70n, 0n],
    ['leaves out what waits for a second person', standing(100n, 30n, 20n, 50n), 50n, 0n],
    ['is below zero after a fee went back', standing(10n, 30n, 0n, 50n), -20n, 0n],
    ['is less what was paid too much elsewhere', standing(100n, 0n, 0n, 60n), 60n, 40n],
    ['is nothing while more was paid too much elsewhere', standing(100n, 0n, 0n, -5n), 0n, 100n],
    ['does not grow by what other cases owe', standing(100n, 0n, 0n, 900n), 100n, 0n],
  ])('%s', (_what, one, payableMinor, heldBackMinor) => {
    expect(payableOf(one)).toEqual({ payableMinor, heldBackMinor });
  });

  it('never lets the payee have more than is earned in all', () => {
    const minor = fc.bigInt({ min: 0n, max: 1_000n });
    const one = fc.record({ earnedMinor: minor, paidMinor: minor, recordedMinor: minor });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (cases) => {
        const own = cases.map((each) => each.earnedMinor - each.paidMinor - each.recordedMinor);
        const openInAllMinor = own.reduce((sum, each) => sum + each, 0n);
        for (const [place, each] of cases.entries()) {
          const { payableMinor, heldBackMinor } = payableOf({ ...each, openInAllMinor });
          expect(payableMinor + heldBackMinor).toBe(own[place]);
          expect(heldBackMinor >= 0n).toBe(true);
          if (payableMinor > 0n) expect(payableMinor <= openInAllMinor).toBe(true);
        }
      }),
    );
  });
});
