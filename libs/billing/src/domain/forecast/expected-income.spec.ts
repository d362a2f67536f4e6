import { aFeePlan } from '../../testing/fee-plan.builder';
import { expectedIncome, oddsOf } from './expected-income';

const openedAt = (day: string) => new Date(`${day}T00:00:00Z`);
const running = (own: Partial<Parameters<typeof expectedIncome>[0][number]> = {}) => ({
  plan: aFeePlan(),
  marketplace: 'US' as const,
  round: 1,
  openedAt: openedAt('2026-11-01'),
  ...own,
});

describe('The odds of a firm', () => {
  it('are its own from ten outcomes on', () => {
    expect(oddsOf(7, 3, 45)).toEqual({ chancePpm: 700_000, days: 45, sample: 10, isAssumed: false });
  });

  it.each([
    [6, 3, 45],
    [0, 12, null],
  ])('are assumed, and said to be, for %i won and %i lost', (won, lost, days) => {
    expect(oddsOf(won, lost, days)).toEqual({
      chancePpm: 500_000,
      days: 60,
      sample: won + lost,
      isAssumed: true,
    });
  });
});

describe('Expected income', () => {
  const odds = oddsOf(7, 3, 45);

  it('is fee times chance, in the month in which such cases end, never a past one', () => {
    const cases = [running(), running(), running({ openedAt: openedAt('2026-01-01') })];
    expect(expectedIncome(cases, odds, '2026-11-26')).toEqual([
      { month: '2026-11', currency: 'CNY', cases: 1, feeMinor: 800_000n, expectedMinor: 560_000n },
      { month: '2026-12', currency: 'CNY', cases: 2, feeMinor: 1_600_000n, expectedMinor: 1_120_000n },
    ]);
  });

  it('keeps currencies apart and counts nothing for percentages', () => {
    const percent = aFeePlan({
      currency: 'USD',
      success: [{ kind: 'percent', basis: 'net', ratePpm: 80_000, floorMinor: null, capMinor: null }],
    });
    expect(expectedIncome([running({ plan: percent })], odds, '2026-11-26')).toEqual([
      { month: '2026-12', currency: 'USD', cases: 1, feeMinor: 0n, expectedMinor: 0n },
    ]);
  });
});
