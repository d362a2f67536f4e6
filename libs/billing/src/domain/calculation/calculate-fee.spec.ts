import { orRefuse, partOf, type ExchangeRate } from '@overturn/kernel';
import fc from 'fast-check';
import { aFeePlan } from '../../testing/fee-plan.builder';
import { anyFacts, anyPlan } from '../../testing/fee.arbitraries';
import type { FeePlan } from '../plan/fee-plan';
import { calculateFee } from './calculate-fee';
import { NOTHING_EARLIER, type FeeFacts, type OutcomeFacts, type Payout } from './fee-facts';

const both = { factId: 'claim', claimedBy: 'manager', verifiedBy: 'finance' };
const payout: Payout = {
  verification: { ...both, factId: 'payout' },
  currency: 'CNY',
  releasedMinor: 100_000n,
  keptBackMinor: 0n,
  rate: null,
};
const reinstated = {
  kind: 'reinstated',
  verification: both,
  marketplace: 'US',
  round: 1,
  payouts: [],
} as const;
const facts = (outcome: OutcomeFacts, own: Partial<FeeFacts> = {}): FeeFacts => ({
  outcome,
  expensesMinor: 0n,
  assessmentPaidMinor: 0n,
  depositHeldMinor: 0n,
  earlier: NOTHING_EARLIER,
  isFinal: false,
  ...own,
});
const paid = (own: Partial<Payout>) => facts({ ...reinstated, payouts: [{ ...payout, ...own }] });
const rate = (own: Partial<ExchangeRate>): ExchangeRate => ({ from: 'USD', to: 'CNY', rate: '7.1', ...own });
const asins = (back: number, affected: number) =>
  facts({ ...reinstated, kind: 'partially_reinstated', scope: { by: 'asins', back, affected } });

describe('A fee is refused', () => {
  const byMarketplaces: Partial<FeePlan> = { partial: { kind: 'by_marketplaces', leastPpm: 1 } };
  it.each<[string, FeeFacts, string, Partial<FeePlan>?]>([
    ['for a success that nobody verified', facts({ ...reinstated, verification: { ...both, verifiedBy: '' } }), 'OUTCOME_NOT_VERIFIED'],
    ['for a success that its claimer verified', facts({ ...reinstated, verification: { ...both, verifiedBy: 'manager' } }), 'OUTCOME_NOT_VERIFIED'],
    ['for a success without a claim', facts({ ...reinstated, verification: { ...both, factId: '' } }), 'OUTCOME_NOT_VERIFIED'],
    ['for funds of which no payout is known', facts({ kind: 'funds_only', marketplace: 'US', round: 1, payouts: [] }), 'OUTCOME_NOT_VERIFIED'],
    ['for a payout that its recorder verified', paid({ verification: { factId: 'payout', claimedBy: 'x', verifiedBy: 'x' } }), 'PAYOUT_NOT_VERIFIED'],
    ['for a payout that is there twice', facts({ ...reinstated, payouts: [payout, payout] }), 'PAYOUT_COUNTED_TWICE'],
    ['for a payout of nothing', paid({ releasedMinor: 0n }), 'PAYOUT_AMOUNTS_WRONG'],
    ['for a payout of which more was kept back than released', paid({ keptBackMinor: 100_001n }), 'PAYOUT_AMOUNTS_WRONG'],
    ['for a payout of which less than nothing was kept back', paid({ keptBackMinor: -1n }), 'PAYOUT_AMOUNTS_WRONG'],
    ['for a payout beyond all money', paid({ releasedMinor: 10n ** 18n }), 'AMOUNT_TOO_LARGE'],
    ['without a rate for another currency', paid({ currency: 'USD' }), 'EXCHANGE_RATE_WRONG'],
    ['with a rate for the same currency', paid({ rate: rate({ from: 'CNY' }) }), 'EXCHANGE_RATE_WRONG'],
    ['with the rate of a third currency', paid({ currency: 'USD', rate: rate({ from: 'EUR' }) }), 'EXCHANGE_RATE_WRONG'],
    ['with a rate of zero', paid({ currency: 'USD', rate: rate({ rate: '0.0' }) }), 'EXCHANGE_RATE_WRONG'],
    ['for more ASINs than were affected', asins(11, 10), 'PARTIAL_SCOPE_WRONG'],
    ['for a partial success of nothing', asins(0, 10), 'PARTIAL_SCOPE_WRONG'],
    ['for half an ASIN', asins(0.5, 10), 'PARTIAL_SCOPE_WRONG'],
    ['for ASINs where marketplaces count', asins(1, 10), 'PARTIAL_SCOPE_WRONG', byMarketplaces],
    ['for a marketplace that was not affected', facts({ ...reinstated, kind: 'partially_reinstated', scope: { by: 'marketplaces', back: ['DE'], affected: ['US'] } }), 'PARTIAL_SCOPE_WRONG', byMarketplaces],
    ['with expenses below zero', facts(reinstated, { expensesMinor: -1n }), 'AMOUNT_BELOW_ZERO'],
    ['with a deposit below zero', facts(reinstated, { depositHeldMinor: -1n }), 'AMOUNT_BELOW_ZERO'],
    ['with expenses beyond all money', facts(reinstated, { expensesMinor: 10n ** 18n }), 'AMOUNT_TOO_LARGE'],
  ])('%s', (_why, given, code, own = {}) => {
    expect(calculateFee(aFeePlan(own), given)).toMatchObject({ ok: false, error: { code: `BILLING.${code}` } });
  }); // prettier-ignore
});

describe('Whatever the plan and the facts', () => {
  const example = anyPlan.chain((plan) => fc.tuple(fc.constant(plan), anyFacts(plan)));
  const always = (check: (plan: FeePlan, given: FeeFacts, result: ReturnType<typeof valueOf>) => void) =>
    fc.assert(
      fc.property(example, ([plan, given]) => check(plan, given, valueOf(plan, given))),
      { numRuns: 300 },
    );
  const valueOf = (plan: FeePlan, given: FeeFacts) => orRefuse(calculateFee(plan, given));
  const sumOf = (lines: readonly { readonly amountMinor: bigint }[]) =>
    lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

  it('the parts add up to the whole, and nothing is below zero', () => {
    always((plan, given, result) => {
      expect(sumOf(result.lines)).toBe(result.dueMinor);
      const fees = result.lines.filter(({ kind }) => kind === 'success_fee' || kind === 'funds_fee');
      expect(sumOf(fees)).toBe(result.feeMinor);
      expect(result.depositAppliedMinor + result.payableMinor).toBe(result.totalMinor);
      const onTop = plan.tax !== null && !plan.tax.isIncluded ? result.taxMinor : 0n;
      expect(result.dueMinor + onTop).toBe(result.totalMinor);
      for (const [name, minor] of Object.entries(result))
        if (typeof minor === 'bigint') expect([name, minor >= 0n]).toEqual([name, true]);
      if (given.isFinal)
        expect(result.depositAppliedMinor + result.depositReturnedMinor).toBe(given.depositHeldMinor);
    });
  });

  it('nothing is charged for a success where none was verified', () => {
    always((_plan, given, result) => {
      if (given.outcome.kind !== 'none') return;
      expect(result.feeMinor).toBe(0n);
      expect(result.lines.map(({ kind }) => kind)).not.toContain('success_fee');
      expect(result.lines.map(({ kind }) => kind)).not.toContain('funds_fee');
    });
  });

  it('a credit exceeds neither the fee nor what was paid', () => {
    always((_plan, given, result) => {
      const credited = -sumOf(result.lines.filter(({ kind }) => kind === 'assessment_credit'));
      expect(credited <= result.feeMinor).toBe(true);
      expect(
        credited === 0n || credited + given.earlier.assessmentCreditMinor <= given.assessmentPaidMinor,
      ).toBe(true);
    });
  });

  it('a withdrawal costs its own fee and never that of a success', () => {
    always((plan, given, result) => {
      if (given.outcome.kind !== 'none' || !given.outcome.isWithdrawn) return;
      const own = sumOf(result.lines.filter(({ kind }) => kind !== 'expense'));
      expect(own <= (plan.withdrawal?.amountMinor ?? 0n)).toBe(true);
    });
  });

  it('every step says by which clause, and is made of whole numbers and names', () => {
    always((_plan, _given, { steps }) => {
      for (const { clause, inputs } of steps) {
        expect(clause).not.toBe('');
        for (const value of Object.values(inputs)) expect(value).toMatch(/^[A-Za-z0-9_ .]+$/);
      }
    });
  });

  it('payouts one after the other cost together what they cost at once', () => {
    fc.assert(
      fc.property(example, ([plan, given]) => {
        const { outcome } = given;
        fc.pre(outcome.kind === 'reinstated' || outcome.kind === 'partially_reinstated');
        let charged = 0n;
        for (let known = 0; known <= outcome.payouts.length; known += 1) {
          const sofar = { ...outcome, payouts: outcome.payouts.slice(0, known) };
          const earlier = { ...NOTHING_EARLIER, feeMinor: charged };
          const result = valueOf(plan, { ...given, outcome: sofar, assessmentPaidMinor: 0n, earlier });
          charged += sumOf(result.lines.filter(({ kind }) => /fee$/.test(kind)));
        }
        expect(charged).toBe(valueOf(plan, given).feeMinor);
      }),
      { numRuns: 300 },
    );
  });

  it('a million amounts are off by half a unit at most', () => {
    let seed = 7n;
    for (let count = 0; count < 1_000_000; count += 1) {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      const amount = seed % 10n ** 12n;
      const part = partOf(amount, 60_000);
      const off = part * 1_000_000n - amount * 60_000n;
      if (off > 500_000n || off <= -500_001n) throw new Error(`${amount}`);
    }
  });
});
