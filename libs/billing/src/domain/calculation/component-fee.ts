import { WHOLE_PPM, partOf, roundedQuotient } from '@overturn/kernel';
import type { FeeBand, FeeBounds, FeeComponent, FeePlan } from '../plan/fee-plan';
import type { FeeStep } from './fee-calculation';
import type { OutcomeFacts } from './fee-facts';
import type { ReleasedBasis } from './released-basis';

type Success = Exclude<OutcomeFacts, { kind: 'none' }>;

/** One part of the fee: its steps, the last of which has the result. */
export function componentFee(
  plan: FeePlan,
  component: FeeComponent,
  clause: string,
  outcome: Success,
  released: ReleasedBasis,
): { readonly steps: readonly FeeStep[]; readonly minor: bigint } {
  const steps = [...stepsOf(plan, component, clause, outcome, released)];
  return { steps, minor: steps.at(-1)?.resultMinor ?? 0n };
}

function* stepsOf(
  plan: FeePlan,
  component: FeeComponent,
  clause: string,
  outcome: Success,
  released: ReleasedBasis,
): Generator<FeeStep> {
  switch (component.kind) {
    case 'fixed': {
      const { amountMinor } = component;
      yield {
        clause,
        formula: 'fixed',
        inputs: { amount: amountMinor.toString() },
        resultMinor: amountMinor,
      };
      yield* weighted(plan, outcome, amountMinor);
      return;
    }
    case 'rounds': {
      const fee = component.rounds.find(
        ({ throughRound }) => throughRound === null || outcome.round <= throughRound,
      );
      const amountMinor = fee?.amountMinor ?? 0n;
      const inputs = { round: outcome.round.toString(), amount: amountMinor.toString() };
      yield { clause, formula: 'round', inputs, resultMinor: amountMinor };
      yield* weighted(plan, outcome, amountMinor);
      return;
    }
    case 'percent': {
      const basis = released.of(component.basis);
      const minor = partOf(basis, component.ratePpm);
      const inputs = {
        basis: component.basis,
        funds: basis.toString(),
        ratePpm: component.ratePpm.toString(),
      };
      yield { clause, formula: 'percent', inputs, resultMinor: minor };
      yield* bounded(component, clause, minor, outcome);
      return;
    }
    case 'bands': {
      const basis = released.of(component.basis);
      const parts = bandParts(component.bands, basis);
      for (const { inputs, numerator } of parts)
        yield { clause, formula: 'band', inputs, resultMinor: roundedQuotient(numerator, BigInt(WHOLE_PPM)) };
      // Bands are one clause: their sum is rounded once, not each of them.
      const sum = roundedQuotient(
        parts.reduce((total, { numerator }) => total + numerator, 0n),
        BigInt(WHOLE_PPM),
      );
      yield { clause, formula: 'bands_sum', inputs: { funds: basis.toString() }, resultMinor: sum };
      yield* bounded(component, clause, sum, outcome);
    }
  }
}

/** How much of the funds lies in each band, and what that part costs in millionths. */
function bandParts(bands: readonly FeeBand[], basis: bigint) {
  let from = 0n;
  return bands.flatMap(({ upToMinor, ratePpm }) => {
    const until = upToMinor === null || upToMinor > basis ? basis : upToMinor;
    const within = until - from;
    if (within <= 0n) return [];
    const inputs = { from: from.toString(), within: within.toString(), ratePpm: ratePpm.toString() };
    from = until;
    return [{ inputs, numerator: within * BigInt(ratePpm) }];
  });
}

/** Floor and cap. A floor is due once money came back, never before. */
function* bounded(
  { floorMinor, capMinor }: FeeBounds,
  clause: string,
  minor: bigint,
  { payouts }: Success,
): Generator<FeeStep> {
  if (floorMinor !== null && payouts.length > 0 && minor < floorMinor)
    yield { clause, formula: 'floor', inputs: { before: minor.toString() }, resultMinor: floorMinor };
  else if (capMinor !== null && minor > capMinor)
    yield { clause, formula: 'cap', inputs: { before: minor.toString() }, resultMinor: capMinor };
}

/** The marketplace's weight, then the share that came back; each is a clause and is rounded once. */
function* weighted(plan: FeePlan, outcome: Success, amountMinor: bigint): Generator<FeeStep> {
  let minor = amountMinor;
  const weightPpm = weightOf(plan, outcome.marketplace);
  if (weightPpm !== BigInt(WHOLE_PPM)) {
    const inputs = {
      before: minor.toString(),
      marketplace: outcome.marketplace,
      weightPpm: weightPpm.toString(),
    };
    minor = partOf(minor, Number(weightPpm));
    yield { clause: 'marketplaces', formula: 'marketplace_weight', inputs, resultMinor: minor };
  }
  if (outcome.kind !== 'partially_reinstated' || plan.partial.kind === 'whole') return;
  const [numerator, denominator] = shareBack(plan, outcome);
  const inputs = { before: minor.toString(), back: numerator.toString(), of: denominator.toString() };
  const { partial } = plan;
  const least = 'leastPpm' in partial ? BigInt(partial.leastPpm) : 0n;
  if (numerator * BigInt(WHOLE_PPM) < least * denominator) {
    yield {
      clause: 'partial',
      formula: 'partial_below_least',
      inputs: { ...inputs, leastPpm: least.toString() },
      resultMinor: 0n,
    };
    return;
  }
  yield {
    clause: 'partial',
    formula: 'partial_share',
    inputs,
    resultMinor: roundedQuotient(minor * numerator, denominator),
  };
}

const weightOf = ({ marketplaceWeights }: FeePlan, marketplace: string): bigint =>
  BigInt(marketplaceWeights.find((one) => one.marketplace === marketplace)?.weightPpm ?? WHOLE_PPM);

/** What is back, as a fraction of what was suspended. */
function shareBack(
  plan: FeePlan,
  { scope }: Extract<OutcomeFacts, { kind: 'partially_reinstated' }>,
): readonly [bigint, bigint] {
  const { partial } = plan;
  if (partial.kind === 'nothing') return [0n, 1n];
  if (partial.kind === 'share') return [BigInt(partial.sharePpm), BigInt(WHOLE_PPM)];
  if (scope.by === 'asins') return [BigInt(scope.back), BigInt(scope.affected)];
  const weigh = (codes: readonly string[]) =>
    [...new Set(codes)].reduce((sum, code) => sum + weightOf(plan, code), 0n);
  return [weigh(scope.back), weigh(scope.affected)];
}
