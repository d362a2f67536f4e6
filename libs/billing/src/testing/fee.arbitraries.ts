import { EXPENSE_ARRANGEMENTS, FUNDS_BASES, PERCENT_METHODS, type Currency } from '@overturn/kernel';
import fc from 'fast-check';
import type { FeeFacts, OutcomeFacts, Payout } from '../domain/calculation/fee-facts';
import type { FeeComponent, FeePlan } from '../domain/plan/fee-plan';
import { aFeePlan } from './fee-plan.builder';

const minor = fc.bigInt({ min: 0n, max: 10n ** 12n });
const ppm = fc.integer({ min: 1, max: 1_000_000 });
const bounds = fc.constantFrom(
  { floorMinor: null, capMinor: null },
  { floorMinor: 50_000n, capMinor: null },
  { floorMinor: null, capMinor: 700_000n },
  { floorMinor: 50_000n, capMinor: 700_000n },
);
const basis = fc.constantFrom(...FUNDS_BASES);

const component: fc.Arbitrary<FeeComponent> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), amountMinor: fc.bigInt({ min: 1n, max: 10n ** 9n }) }),
  fc.record({
    kind: fc.constant('rounds' as const),
    rounds: fc.tuple(minor, minor).map(([first, later]) => [
      { throughRound: 2, amountMinor: first },
      { throughRound: null, amountMinor: later },
    ]),
  }),
  fc
    .tuple(basis, ppm, bounds)
    .map(([of, ratePpm, both]) => ({ kind: 'percent' as const, basis: of, ratePpm, ...both })),
  fc.tuple(basis, ppm, ppm, bounds).map(([of, first, later, both]) => ({
    kind: 'bands' as const,
    basis: of,
    bands: [
      { upToMinor: 1_000_000n, ratePpm: first },
      { upToMinor: null, ratePpm: later },
    ],
    ...both,
  })),
);

export const anyPlan: fc.Arbitrary<FeePlan> = fc
  .record({
    currency: fc.constantFrom<Currency>('CNY', 'USD', 'JPY', 'KWD'),
    success: fc.array(component, { minLength: 1, maxLength: 4 }),
    fundsOnly: fc.array(component, { maxLength: 2 }),
    partial: fc.constantFrom<FeePlan['partial']>(
      { kind: 'whole' },
      { kind: 'nothing' },
      { kind: 'share', sharePpm: 400_000 },
      { kind: 'by_asins', leastPpm: 250_000 },
    ),
    weight: fc.option(ppm, { nil: null }),
    isCredited: fc.option(fc.boolean(), { nil: null }),
    arrangement: fc.constantFrom(...EXPENSE_ARRANGEMENTS),
    method: fc.constantFrom(...PERCENT_METHODS),
    expensesCap: fc.option(fc.bigInt({ min: 1n, max: 10n ** 7n }), { nil: null }),
    withdrawal: fc.option(fc.bigInt({ min: 1n, max: 10n ** 6n }), { nil: null }),
    tax: fc.option(fc.record({ ratePpm: ppm, isIncluded: fc.boolean() }), { nil: null }),
  })
  .map(({ weight, isCredited, arrangement, method, expensesCap, withdrawal, ...plan }) =>
    aFeePlan({
      ...plan,
      marketplaceWeights: weight === null ? [] : [{ marketplace: 'US', weightPpm: weight }],
      assessment: isCredited === null ? null : { amountMinor: 9_900n, isCredited },
      expenses: { arrangement, method, capMinor: expensesCap },
      withdrawal: withdrawal === null ? null : { amountMinor: withdrawal },
    }),
  );

/** Payouts in the plan's own currency, each verified by a second person. */
const payoutsIn = (currency: Currency): fc.Arbitrary<readonly Payout[]> =>
  fc
    .array(fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: 0, max: 100 })), {
      maxLength: 5,
    })
    .map((amounts) =>
      amounts.map(([releasedMinor, keptPercent], index) => ({
        verification: { factId: `payout ${index}`, claimedBy: 'manager', verifiedBy: 'finance' },
        currency,
        releasedMinor,
        keptBackMinor: (releasedMinor * BigInt(keptPercent)) / 100n,
        rate: null,
      })),
    );

const outcomeIn = (currency: Currency): fc.Arbitrary<OutcomeFacts> =>
  fc
    .tuple(payoutsIn(currency), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }))
    .chain(([payouts, round, back]) => {
      const where = {
        verification: { factId: 'claim', claimedBy: 'manager', verifiedBy: 'finance' },
        marketplace: 'US' as const,
        round,
        payouts,
      };
      return fc.constantFrom<OutcomeFacts>(
        { kind: 'reinstated', ...where },
        { kind: 'partially_reinstated', ...where, scope: { by: 'asins', back, affected: 10 } },
        payouts.length > 0
          ? { kind: 'funds_only', marketplace: 'US', round, payouts }
          : { kind: 'none', isWithdrawn: false },
        { kind: 'none', isWithdrawn: true },
      );
    });

export const anyFacts = (plan: FeePlan): fc.Arbitrary<FeeFacts> =>
  fc.record({
    outcome: outcomeIn(plan.currency),
    expensesMinor: minor,
    assessmentPaidMinor: minor,
    depositHeldMinor: minor,
    earlier: fc.record({
      feeMinor: minor,
      assessmentCreditMinor: minor,
      expensesMinor: minor,
      withdrawalMinor: minor,
    }),
    isFinal: fc.boolean(),
  });
