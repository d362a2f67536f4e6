import fc from 'fast-check';
import { earnedParts, feeReceived, soundParts, type CommissionPart } from './earned-parts';

const share = (sharePpm: number): CommissionPart => ({ kind: 'share', sharePpm });
const fixed = (amountMinor: bigint): CommissionPart => ({ kind: 'fixed', amountMinor });
const all = (minor: bigint) => ({ feeMinor: minor, receivedMinor: minor });
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);

describe('A commission', () => {
  it.each([
    ['of 10 % is a tenth of the fee', [share(100_000)], all(800_000n), [80_000n]],
    ['of a third each loses no unit', [share(333_333), share(333_333), share(333_334)], all(100n), [33n, 33n, 34n]],
    ['of a fixed amount is whole when the fee is', [fixed(5_000n)], all(800_000n), [5_000n]],
    ['is earned in proportion to what was paid', [share(100_000), fixed(5_000n)], { feeMinor: 800_000n, receivedMinor: 400_000n }, [40_000n, 2_500n]],
    ['is nothing while nothing was paid', [share(100_000), fixed(5_000n)], { feeMinor: 800_000n, receivedMinor: 0n }, [0n, 0n]],
    ['is never more than was paid', [share(900_000), fixed(5_000n)], all(1_000n), [900n, 100n]],
  ] as const)('%s', (_what, parts, received, earned) => {
    expect(earnedParts(parts, received)).toEqual(earned);
  });

  it.each([
    ['all of it', [{ totalMinor: 106n, feeMinor: 100n, receivedMinor: 106n }], { feeMinor: 100n, receivedMinor: 100n }],
    ['half of it, without its tax', [{ totalMinor: 106n, feeMinor: 100n, receivedMinor: 53n }], { feeMinor: 100n, receivedMinor: 50n }],
    ['no more than the invoice', [{ totalMinor: 106n, feeMinor: 100n, receivedMinor: 500n }], { feeMinor: 100n, receivedMinor: 100n }],
    ['nothing where more went back than came', [{ totalMinor: 106n, feeMinor: 100n, receivedMinor: -5n }], { feeMinor: 100n, receivedMinor: 0n }],
    ['nothing of an invoice of expenses alone', [{ totalMinor: 50n, feeMinor: 0n, receivedMinor: 50n }], { feeMinor: 0n, receivedMinor: 0n }],
  ])('counts of an invoice %s', (_what, invoices, received) => {
    expect(feeReceived(invoices)).toEqual(received);
  });

  const part = fc.oneof(
    fc.integer({ min: 1, max: 1_000_000 }).map(share),
    fc.bigInt({ min: 1n, max: 10n ** 12n }).map(fixed),
  );
  const parts = fc
    .array(part, { minLength: 1, maxLength: 12 })
    .filter((list) => soundParts(list.map((_, place) => `${place}`), list).ok);
  const amount = fc.bigInt({ min: 0n, max: 10n ** 14n });

  it('never sums to more than was received, is never below zero, and grows with what is paid', () => {
    fc.assert(
      fc.property(parts, amount, amount, amount, (list, fee, one, other) => {
        fc.pre(fee > 0n);
        const [less, more] = [one % (fee + 1n), other % (fee + 1n)].sort((a, b) => (a < b ? -1 : 1)) as [bigint, bigint];
        const early = earnedParts(list, { feeMinor: fee, receivedMinor: less });
        const late = earnedParts(list, { feeMinor: fee, receivedMinor: more });
        expect([...early, ...late].every((minor) => minor >= 0n)).toBe(true);
        expect(total(early) <= less && total(late) <= more).toBe(true);
        expect(total(early) <= total(late)).toBe(true);
        if (less === 0n) expect(total(early)).toBe(0n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of shares alone sums to the whole that is shared, to the minor unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80_000 }), { minLength: 1, maxLength: 12 }), amount, (ppms, minor) => {
        const whole = ppms.reduce((sum, ppm) => sum + ppm, 0);
        const [rounded] = earnedParts([share(whole)], all(minor));
        expect(total(earnedParts(ppms.map(share), all(minor)))).toBe(rounded);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is agreed with somebody, once each, of no more than the whole', () => {
    const codeOf = (payees: string[], list: CommissionPart[]) => soundParts(payees, list).ok;
    expect(codeOf(['a', 'b'], [share(400_000), share(600_000)])).toBe(true);
    expect(codeOf([], [])).toBe(false);
    expect(codeOf(['a', 'a'], [share(1), share(1)])).toBe(false);
    expect(codeOf(['a', 'b'], [share(400_001), share(600_000)])).toBe(false);
  });
}); // prettier-ignore
