import fc from 'fast-check';
import { areReleased, releaseFault, totalsOf, type FundsLine } from './released-funds';

const line = (currency: string, minor: bigint): FundsLine => ({ currency, minor });
const anyLine = fc.record({
  currency: fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'CNY'),
  minor: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
});

describe('Released funds', () => {
  it('are added per currency, beyond what a JavaScript number holds', () => {
    expect(totalsOf([line('USD', 9_007_199_254_740_993n), line('EUR', 5n), line('USD', 1n)])).toEqual([
      line('EUR', 5n),
      line('USD', 9_007_199_254_740_994n),
    ]);
  });

  it('come to the same totals in whatever order they are recorded, and lose nothing', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
        expect(totalsOf([...lines].reverse())).toEqual(totalsOf(lines));
        for (const { currency, minor } of totalsOf(lines)) {
          const own = lines.filter((one) => one.currency === currency);
          expect(own.reduce((sum, one) => sum + one.minor, 0n)).toBe(minor);
        }
      }),
    );
  });

  it('can be added in parts: totals of totals are the totals', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), (some, more) => {
        expect(totalsOf([...totalsOf(some), ...more])).toEqual(totalsOf([...some, ...more]));
      }),
    );
  });

  it('have come back only while some currency is above zero', () => {
    expect(areReleased([])).toBe(false);
    expect(areReleased([line('USD', 100n), line('USD', -100n)])).toBe(false);
    expect(areReleased([line('USD', 100n), line('USD', -100n), line('EUR', 1n)])).toBe(true);
  });

  it.each([
    ['a currency twice', [line('USD', 1n), line('USD', 2n)], [], 'currency_twice'],
    ['nothing', [line('USD', 0n)], [], 'amount_is_zero'],
    ['more than can be kept', [line('USD', 2n ** 63n)], [], 'amount_too_large'],
    ['more taken back than there is', [line('USD', -2n)], [line('USD', 1n)], 'more_taken_back'],
  ])('refuse %s', (_what, added, earlier, fault) => {
    expect(releaseFault(added, earlier)).toEqual({ fault, currency: 'USD' });
  });

  it('take a part, several currencies and the taking back of a wrong entry', () => {
    expect(releaseFault([line('USD', 1n), line('EUR', 2n)], [])).toBeNull();
    expect(releaseFault([line('USD', -1n)], [line('USD', 1n)])).toBeNull();
  });

  it('never fall below zero by what was let through', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyLine, { maxLength: 3 })), (entries) => {
        let kept: readonly FundsLine[] = [];
        for (const entry of entries) if (releaseFault(entry, kept) === null) kept = [...kept, ...entry];
        expect(totalsOf(kept).filter(({ minor }) => minor < 0n)).toEqual([]);
      }),
    );
  });
});
