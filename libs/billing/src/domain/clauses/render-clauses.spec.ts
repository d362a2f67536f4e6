import { percentText, writtenAmount } from '@overturn/kernel';
import fc from 'fast-check';
import { letterText, renderClauses } from '../../index';
import { aFeePlan } from '../../testing/fee-plan.builder';
import { anyPlan } from '../../testing/fee.arbitraries';
import { goldenFees, factsOf, planOf } from '../../testing/golden/read-golden';
import { calculateFee } from '../calculation/calculate-fee';
import type { FeePlan } from '../plan/fee-plan';

const everything = aFeePlan({
  currency: 'USD',
  success: [
    { kind: 'fixed', amountMinor: 150_000n },
    { kind: 'rounds', rounds: [{ throughRound: 3, amountMinor: 20_000n }, { throughRound: null, amountMinor: 40_001n }] },
    { kind: 'percent', basis: 'net', ratePpm: 62_500, floorMinor: 12_345n, capMinor: 654_321n },
  ],
  fundsOnly: [
    {
      kind: 'bands',
      basis: 'gross',
      bands: [{ upToMinor: 1_000_000n, ratePpm: 150_000 }, { upToMinor: null, ratePpm: 91_111 }],
      floorMinor: null,
      capMinor: 777_777n,
    },
  ],
  partial: { kind: 'by_asins', leastPpm: 230_000 },
  marketplaceWeights: [{ marketplace: 'DE', weightPpm: 610_000 }, { marketplace: 'JP', weightPpm: 420_000 }],
  assessment: { amountMinor: 9_900n, isCredited: true },
  deposit: { amountMinor: 33_300n },
  expenses: { arrangement: 'on_success', method: 'after_expenses', capMinor: 45_600n },
  guarantee: { days: 47, remedy: 'percent_back', sharePpm: 530_000 },
  silence: { noticeAfterDays: [3, 8], deemedAfterDays: 16 },
  withdrawal: { amountMinor: 22_200n },
  isExclusive: true,
  maxRounds: 13,
  tax: { ratePpm: 60_000, isIncluded: false },
}); // prettier-ignore

/** Every number of a plan as a reader must find it. */
function numbersOf(plan: FeePlan): string[] {
  const visit = (key: string, value: unknown): string[] => {
    if (typeof value === 'bigint') return [writtenAmount({ currency: plan.currency, minor: value })];
    if (typeof value === 'number') return [key.endsWith('Ppm') ? `${percentText(value)} %` : `${value}`];
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([inner, each]) =>
      visit(Number.isNaN(Number(inner)) ? inner : key, each),
    );
  };
  return visit('', plan);
}

const textsOf = (plan: FeePlan) =>
  (['zh', 'en'] as const).map((locale) => letterText(renderClauses(plan), locale));

describe('The clauses of a plan', () => {
  it('hold every number of the plan, in Chinese and in English', () => {
    expect(numbersOf(everything).length).toBeGreaterThanOrEqual(25);
    for (const text of textsOf(everything))
      for (const number of numbersOf(everything)) expect(text).toContain(number);
  });

  it('hold every number of any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const text of textsOf(plan))
          for (const number of numbersOf(plan)) expect(text).toContain(number);
      }),
      { numRuns: 200 },
    );
  });

  it('never make a success of a withdrawal, of an end or of a change of provider', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const [zh = '', en = ''] = textsOf(plan);
        expect(zh).toContain('撤回、终止协议或更换服务商都不算成功，不产生成功费');
        expect(en).toContain('is not a success and owes no fee for success');
        expect(zh).not.toMatch(/视为(全部)?成功|视同成功|等同成功/);
        expect(en).not.toMatch(/(deemed|treated as|counts as|considered) (a |full |complete )?success/i);
      }),
      { numRuns: 100 },
    );
  });

  it('promise first that nothing is due without a verified outcome', () => {
    const [first] = renderClauses(everything);
    expect(first).toMatchObject({ id: 'no_win_no_fee' });
    expect(first?.zh).toMatch(/^不过不付款/);
  });

  it('have one for every step of a calculation', () => {
    for (const row of goldenFees()) {
      const plan = planOf(row);
      const ids = new Set(renderClauses(plan).map(({ id }) => id));
      const result = calculateFee(plan, factsOf(row));
      if (!result.ok) throw new Error(row.it);
      const agreed = result.value.steps.filter(({ resultMinor }) => resultMinor !== 0n);
      const missing = agreed.filter(({ clause }) => !ids.has(clause)).map(({ clause }) => clause);
      // A deposit and an earlier charge can be there although today's plan names none.
      expect(missing.filter((clause) => clause !== 'deposit' && clause !== 'payouts')).toEqual([]);
    }
  });

  it('end with an example that comes to what the calculation comes to', () => {
    // 1,500.00 + 200.00 + 6.25 % of (18,000.00 - 100.00) = 1,118.75; 2,818.75 - 99.00 + 100.00 = 2,819.75; with 6 % 2,988.94 (169.185)
    const example = renderClauses(everything).at(-1);
    expect(example?.zh).toContain('应付 USD 2,988.94，其中押金抵付 USD 333.00');
    expect(example?.en).toContain('fee for success USD 1,118.75');
  });

  it('are the same text for the same plan, and another for another', () => {
    expect(textsOf(everything)).toEqual(textsOf({ ...everything }));
    expect(textsOf({ ...everything, maxRounds: 14 })).not.toEqual(textsOf(everything));
  });
});
