import { LARGEST_MINOR, isRate } from '@overturn/kernel';
import type { FeePlan } from '../plan/fee-plan';
import type { FeeRefusal } from './fee-calculation';
import type { FeeFacts, OutcomeFacts, PartialScope, Payout, Verification } from './fee-facts';

/** Beyond this no money comes from Amazon, and every product of a calculation still has room. */
const LARGEST_FUNDS = LARGEST_MINOR / 1_000_000n;

const isVerified = ({ factId, claimedBy, verifiedBy }: Verification): boolean =>
  factId !== '' && claimedBy !== '' && verifiedBy !== '' && claimedBy !== verifiedBy;

/** Why the facts cannot be calculated with; null when they can. */
export function refusalOfFacts(plan: FeePlan, facts: FeeFacts): FeeRefusal | null {
  const { outcome, earlier } = facts;
  if (outcome.kind !== 'none') {
    const refusal = refusalOfOutcome(plan, outcome);
    if (refusal !== null) return refusal;
  }
  const amounts = [
    facts.expensesMinor,
    facts.assessmentPaidMinor,
    facts.depositHeldMinor,
    earlier.feeMinor,
    earlier.assessmentCreditMinor,
    earlier.expensesMinor,
    earlier.withdrawalMinor,
  ];
  if (amounts.some((minor) => minor < 0n)) return 'BILLING.AMOUNT_BELOW_ZERO';
  return amounts.some((minor) => minor > LARGEST_FUNDS) ? 'BILLING.AMOUNT_TOO_LARGE' : null;
}

function refusalOfOutcome(
  plan: FeePlan,
  outcome: Exclude<OutcomeFacts, { kind: 'none' }>,
): FeeRefusal | null {
  if ('verification' in outcome && !isVerified(outcome.verification)) return 'BILLING.OUTCOME_NOT_VERIFIED';
  if (outcome.kind === 'funds_only' && outcome.payouts.length === 0) return 'BILLING.OUTCOME_NOT_VERIFIED';
  if (outcome.kind === 'partially_reinstated' && !isScopeSound(plan, outcome.scope))
    return 'BILLING.PARTIAL_SCOPE_WRONG';
  const ids = outcome.payouts.map(({ verification }) => verification.factId);
  if (new Set(ids).size < ids.length) return 'BILLING.PAYOUT_COUNTED_TWICE';
  for (const payout of outcome.payouts) {
    const refusal = refusalOfPayout(plan, payout);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOfPayout(plan: FeePlan, payout: Payout): FeeRefusal | null {
  const { verification, releasedMinor, keptBackMinor, currency, rate } = payout;
  if (!isVerified(verification)) return 'BILLING.PAYOUT_NOT_VERIFIED';
  if (releasedMinor <= 0n || keptBackMinor < 0n || keptBackMinor > releasedMinor)
    return 'BILLING.PAYOUT_AMOUNTS_WRONG';
  if (releasedMinor > LARGEST_FUNDS) return 'BILLING.AMOUNT_TOO_LARGE';
  if (currency === plan.currency) return rate === null ? null : 'BILLING.EXCHANGE_RATE_WRONG';
  const fits = rate !== null && rate.from === currency && rate.to === plan.currency && isRate(rate.rate);
  return fits ? null : 'BILLING.EXCHANGE_RATE_WRONG';
}

/** The scope counts what the plan counts by, and less than everything but more than nothing is back. */
function isScopeSound({ partial }: FeePlan, scope: PartialScope): boolean {
  if (partial.kind === 'by_asins' && scope.by !== 'asins') return false;
  if (partial.kind === 'by_marketplaces' && scope.by !== 'marketplaces') return false;
  if (scope.by === 'asins')
    return (
      Number.isInteger(scope.back) &&
      Number.isInteger(scope.affected) &&
      scope.back >= 1 &&
      scope.back <= scope.affected
    );
  const [back, affected] = [new Set(scope.back), new Set(scope.affected)];
  return back.size > 0 && [...back].every((one) => affected.has(one));
}
