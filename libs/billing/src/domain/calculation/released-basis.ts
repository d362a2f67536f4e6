import { exchanged, type FundsBasis } from '@overturn/kernel';
import type { FeePlan } from '../plan/fee-plan';
import type { FeeStep } from './fee-calculation';
import type { Payout } from './fee-facts';

/** What a percentage is taken of, in the plan's currency. */
export interface ReleasedBasis {
  readonly steps: readonly FeeStep[];
  readonly of: (basis: FundsBasis) => bigint;
}

/** The part of the expenses that counts without the client's consent. */
export const countedExpenses = ({ expenses }: FeePlan, spentMinor: bigint): bigint =>
  expenses.capMinor !== null && spentMinor > expenses.capMinor ? expenses.capMinor : spentMinor;

/** All payouts together. Each amount is exchanged and rounded by itself, as its statement shows it. */
export function releasedBasis(plan: FeePlan, payouts: readonly Payout[], spentMinor: bigint): ReleasedBasis {
  const steps: FeeStep[] = [];
  const inPlan = (payout: Payout, minor: bigint, what: string): bigint => {
    const { currency, rate, verification } = payout;
    if (rate === null || minor === 0n) return minor;
    const result = exchanged({ currency, minor }, rate).minor;
    steps.push({
      clause: 'exchange',
      formula: 'exchange',
      inputs: { what, payout: verification.factId, minor: minor.toString(), currency, rate: rate.rate },
      resultMinor: result,
    });
    return result;
  };
  let gross = 0n;
  let keptBack = 0n;
  for (const payout of payouts) {
    gross += inPlan(payout, payout.releasedMinor, 'released');
    keptBack += inPlan(payout, payout.keptBackMinor, 'kept_back');
  }
  const deducted = plan.expenses.method === 'after_expenses' ? countedExpenses(plan, spentMinor) : 0n;
  const least = (minor: bigint) => (minor < 0n ? 0n : minor);
  const net = least(gross - keptBack);
  return {
    steps,
    of: (basis) => least((basis === 'gross' ? gross : net) - deducted),
  };
}
