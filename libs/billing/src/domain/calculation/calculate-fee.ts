import { WHOLE_PPM, fail, ok, partOf, roundedQuotient, type Result } from '@overturn/kernel';
import type { FeePlan } from '../plan/fee-plan';
import { refusalOfFacts } from './check-facts';
import { componentFee } from './component-fee';
import type { FeeCalculation, FeeLine, FeeRefusal, FeeStep } from './fee-calculation';
import type { FeeFacts } from './fee-facts';
import { countedExpenses, releasedBasis } from './released-basis';

/**
 * What a case costs by its plan: every step with its clause, and the lines that an invoice takes over. The fee is
 * counted over the whole case and what was charged before is set against it, so that payouts that come in parts
 * together cost what one would. Each clause is rounded half up once.
 * @returns the calculation, or why the facts allow none: above all an outcome that nobody else verified
 */
export function calculateFee(plan: FeePlan, facts: FeeFacts): Result<FeeCalculation, FeeRefusal> {
  const refusal = refusalOfFacts(plan, facts);
  if (refusal !== null) return fail(refusal);
  const fee = feeOf(plan, facts);
  const around = [...expenseLines(plan, facts), ...withdrawalLines(plan, facts)];
  const credits = creditLines(plan, facts, fee.minor);
  const lines = [...fee.lines, ...credits, ...around].filter(({ amountMinor }) => amountMinor !== 0n);
  const dueMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const tax = taxOf(plan, dueMinor);
  const totalMinor = dueMinor + (tax.isIncluded ? 0n : tax.minor);
  const depositAppliedMinor = least(facts.depositHeldMinor, totalMinor);
  const depositReturnedMinor = facts.isFinal ? facts.depositHeldMinor - depositAppliedMinor : 0n;
  return ok({
    steps: [
      ...fee.steps,
      ...[...credits, ...around].filter(({ amountMinor }) => amountMinor !== 0n).map(stepOfLine),
      ...tax.steps,
      ...depositSteps(facts, depositAppliedMinor, depositReturnedMinor),
    ],
    lines,
    feeMinor: fee.minor,
    dueMinor,
    taxMinor: tax.minor,
    totalMinor,
    depositAppliedMinor,
    depositReturnedMinor,
    payableMinor: totalMinor - depositAppliedMinor,
    overchargedMinor: facts.earlier.feeMinor > fee.minor ? facts.earlier.feeMinor - fee.minor : 0n,
  });
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
const most = (one: bigint, other: bigint): bigint => (one > other ? one : other);

interface Fee {
  readonly steps: readonly FeeStep[];
  readonly lines: readonly FeeLine[];
  readonly minor: bigint;
}

/** The fee for the success so far. Without a verified outcome there is none. */
function feeOf(plan: FeePlan, { outcome, expensesMinor }: FeeFacts): Fee {
  if (outcome.kind === 'none') {
    const step: FeeStep = { clause: 'no_win_no_fee', formula: 'no_outcome', inputs: {}, resultMinor: 0n };
    return { steps: [step], lines: [], minor: 0n };
  }
  const released = releasedBasis(plan, outcome.payouts, expensesMinor);
  const isFundsOnly = outcome.kind === 'funds_only';
  const parts = (isFundsOnly ? plan.fundsOnly : plan.success).map((component, index) => {
    const clause = `${isFundsOnly ? 'funds_only' : 'success'}.${index + 1}`;
    return { clause, ...componentFee(plan, component, clause, outcome, released) };
  });
  const minor = parts.reduce((sum, part) => sum + part.minor, 0n);
  return {
    steps: [
      ...released.steps,
      ...parts.flatMap(({ steps }) => steps),
      {
        clause: 'no_win_no_fee',
        formula: 'sum',
        inputs: { parts: parts.length.toString() },
        resultMinor: minor,
      },
    ],
    lines: parts.map((part) => ({
      kind: isFundsOnly ? 'funds_fee' : 'success_fee',
      clause: part.clause,
      amountMinor: part.minor,
    })),
    minor,
  };
}

/** What was charged before, then the assessment: neither takes more than there is. */
function creditLines(plan: FeePlan, facts: FeeFacts, feeMinor: bigint): readonly FeeLine[] {
  const { earlier, assessmentPaidMinor } = facts;
  const charged = least(earlier.feeMinor, feeMinor);
  const creditable = plan.assessment?.isCredited
    ? most(assessmentPaidMinor - earlier.assessmentCreditMinor, 0n)
    : 0n;
  return [
    { kind: 'earlier_fee', clause: 'payouts', amountMinor: -charged },
    { kind: 'assessment_credit', clause: 'assessment', amountMinor: -least(creditable, feeMinor - charged) },
  ];
}

function expenseLines(plan: FeePlan, { outcome, expensesMinor, earlier }: FeeFacts): readonly FeeLine[] {
  const { arrangement } = plan.expenses;
  if (arrangement === 'never' || (arrangement === 'on_success' && outcome.kind === 'none')) return [];
  const amountMinor = most(countedExpenses(plan, expensesMinor) - earlier.expensesMinor, 0n);
  return [{ kind: 'expense', clause: 'expenses', amountMinor }];
}

function withdrawalLines({ withdrawal }: FeePlan, { outcome, earlier }: FeeFacts): readonly FeeLine[] {
  if (outcome.kind !== 'none' || !outcome.isWithdrawn || withdrawal === null) return [];
  const amountMinor = most(withdrawal.amountMinor - earlier.withdrawalMinor, 0n);
  return [{ kind: 'withdrawal_fee', clause: 'withdrawal', amountMinor }];
}

const FORMULA_OF_LINE = {
  earlier_fee: 'earlier_fee',
  assessment_credit: 'assessment_credit',
  expense: 'expenses',
  withdrawal_fee: 'withdrawal',
} as const;

const stepOfLine = ({ kind, clause, amountMinor }: FeeLine): FeeStep => ({
  clause,
  formula: FORMULA_OF_LINE[kind as keyof typeof FORMULA_OF_LINE],
  inputs: {},
  resultMinor: amountMinor,
});

/** Tax that is part of the amount is what makes the amount without it whole: rounded once. */
function taxOf({ tax }: FeePlan, dueMinor: bigint) {
  if (tax === null) return { minor: 0n, isIncluded: true, steps: [] };
  const rate = BigInt(tax.ratePpm);
  const minor = tax.isIncluded
    ? roundedQuotient(dueMinor * rate, BigInt(WHOLE_PPM) + rate)
    : partOf(dueMinor, tax.ratePpm);
  const step: FeeStep = {
    clause: 'tax',
    formula: tax.isIncluded ? 'tax_included' : 'tax_on_top',
    inputs: { due: dueMinor.toString(), ratePpm: tax.ratePpm.toString() },
    resultMinor: minor,
  };
  return { minor, isIncluded: tax.isIncluded, steps: [step] };
}

function depositSteps({ depositHeldMinor }: FeeFacts, applied: bigint, returned: bigint): readonly FeeStep[] {
  if (depositHeldMinor === 0n) return [];
  const inputs = { held: depositHeldMinor.toString() };
  return [
    { clause: 'deposit', formula: 'deposit_applied', inputs, resultMinor: applied },
    { clause: 'deposit', formula: 'deposit_returned', inputs, resultMinor: returned },
  ];
}
