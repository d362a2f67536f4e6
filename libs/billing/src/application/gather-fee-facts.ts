import {
  releasedAmounts,
  verifiedClaimOf,
  type BilledCase,
  type ReleasedAmount,
  type VerifiedClaim,
} from '@overturn/cases';
import { Refusal, isCurrency, type ExchangeRate } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import type {
  EarlierCharges,
  FeeFacts,
  OutcomeFacts,
  PartialScope,
  Payout,
} from '../domain/calculation/fee-facts';
import type { CalculationInput } from '../infrastructure/calculation.repository';
import { invoicesOfCase, type Invoice } from '../infrastructure/invoice.repository';
import { depositHeld } from '../infrastructure/ledger.repository';
import type { Letter } from '../infrastructure/letter.repository';
import { payoutsOfCase, spentOnCase, type VerifiedPayout } from '../infrastructure/payout.repository';

/**
 * What the product knows of a case's money, gathered in one transaction before the calculation. Success is what was
 * verified, and nothing else: a verified claim, or verified payouts of a case that came down to its funds.
 */
export async function gatherFeeFacts(
  tx: Tx,
  billed: BilledCase,
  letter: Letter,
  input: CalculationInput,
): Promise<FeeFacts> {
  const { currency } = letter;
  const invoices = await invoicesOfCase(tx, billed.id);
  const payouts = payoutFacts(
    await payoutsOfCase(tx, billed.id),
    await releasedAmounts(tx, billed.id),
    letter,
    input,
  );
  return {
    outcome: outcomeFacts(billed, await verifiedClaimOf(tx, billed.id), payouts, input),
    expensesMinor: await spentOnCase(tx, billed.id, currency),
    assessmentPaidMinor: sumOf(
      invoices.filter(({ kind, state }) => kind === 'assessment' && state === 'paid'),
    ),
    depositHeldMinor: await depositHeld(tx, billed.id, currency),
    earlier: earlierCharges(invoices),
    isFinal: input.isFinal,
  };
}

const sumOf = (invoices: readonly Invoice[]): bigint =>
  invoices.reduce((sum, { totalMinor }) => sum + totalMinor, 0n);

/** Invoices that were voided or credited in full are as if they had never been; a partial credit is a gift. */
function earlierCharges(invoices: readonly Invoice[]): EarlierCharges {
  const lines = invoices
    .filter(({ kind, state }) => kind === 'fee' && state !== 'void' && state !== 'credited')
    .flatMap((one) => one.lines);
  const charged = (...kinds: readonly string[]) =>
    lines.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  return {
    feeMinor: charged('success_fee', 'funds_fee', 'earlier_fee'),
    assessmentCreditMinor: -charged('assessment_credit'),
    expensesMinor: charged('expense'),
    withdrawalMinor: charged('withdrawal_fee'),
  };
}

function payoutFacts(
  payouts: readonly VerifiedPayout[],
  released: readonly ReleasedAmount[],
  { currency }: Letter,
  { rates }: CalculationInput,
): readonly Payout[] {
  return payouts.map((payout): Payout => {
    const amount = released.find(
      (one) => one.releaseId === payout.releaseId && one.currency === payout.currency,
    );
    const given = rates.find(({ payoutId }) => payoutId === payout.id);
    const rate: ExchangeRate | null = given
      ? { from: payout.currency, to: currency, rate: given.rate }
      : null;
    return {
      verification: {
        factId: payout.id,
        claimedBy: amount?.recordedBy ?? '',
        verifiedBy: payout.verifiedBy,
      },
      currency: payout.currency,
      releasedMinor: amount?.minor ?? 0n,
      keptBackMinor: payout.keptBackMinor,
      rate,
    };
  });
}

function outcomeFacts(
  billed: BilledCase,
  claim: VerifiedClaim | null,
  payouts: readonly Payout[],
  input: CalculationInput,
): OutcomeFacts {
  const { marketplace, round, status, closedAs } = billed;
  if (claim) {
    const { id: factId, claimedBy, verifiedBy } = claim;
    const where = {
      verification: { factId, claimedBy, verifiedBy },
      marketplace,
      round: claim.round,
      payouts,
    };
    return claim.kind === 'reinstated'
      ? { kind: 'reinstated', ...where }
      : { kind: 'partially_reinstated', ...where, scope: scopeOf(claim, input) };
  }
  const isFundsOnly = status === 'funds_only' || closedAs === 'funds_recovered';
  if (isFundsOnly && payouts.length > 0) return { kind: 'funds_only', marketplace, round, payouts };
  return { kind: 'none', isWithdrawn: closedAs === 'withdrawn' };
}

/** The claim says what is back; how much was affected, the person says who calculates. */
function scopeOf({ scope }: VerifiedClaim, input: CalculationInput): PartialScope {
  const { asins = [], marketplaces = [] } = scope;
  if (asins.length > 0) return { by: 'asins', back: asins.length, affected: input.affectedAsins ?? 0 };
  return {
    by: 'marketplaces',
    back: marketplaces,
    affected: input.affectedMarketplaces,
  };
}

/** @throws BILLING.CURRENCY_WRONG for what is not the currency of the letter */
export function requireCurrency(given: string, wanted: string): void {
  if (given !== wanted || !isCurrency(given)) throw new Refusal('BILLING.CURRENCY_WRONG', { given, wanted });
}
