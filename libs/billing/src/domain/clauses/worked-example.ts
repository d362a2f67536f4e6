import { minorDigitsOf, orRefuse, writtenAmount, type FeeLineKind } from '@overturn/kernel';
import { calculateFee } from '../calculation/calculate-fee';
import { NOTHING_EARLIER, type FeeFacts } from '../calculation/fee-facts';
import type { FeePlan } from '../plan/fee-plan';
import type { Clause } from './clause';

const PEOPLE = { claimedBy: 'case manager', verifiedBy: 'finance' };
const WORDS: Readonly<Record<FeeLineKind, { readonly zh: string; readonly en: string }>> = {
  success_fee: { zh: '成功费', en: 'fee for success' },
  funds_fee: { zh: '资金费用', en: 'fee for funds' },
  assessment_credit: { zh: '抵扣评估费', en: 'assessment set against it' },
  earlier_fee: { zh: '扣除已收', en: 'less what was charged before' },
  expense: { zh: '代垫费用', en: 'expenses' },
  withdrawal_fee: { zh: '撤回费用', en: 'withdrawal' },
  assessment_fee: { zh: '评估费', en: 'assessment' },
};

/**
 * One success in numbers, by the same calculation that will make the invoice: reinstated in the first round on the
 * US marketplace, with a payout of 20,000 units of the plan's currency of which a tenth was kept back, and
 * expenses of 100.
 */
export function workedExample(plan: FeePlan): Clause {
  const unit = 10n ** BigInt(minorDigitsOf(plan.currency));
  const amount = (minor: bigint) => writtenAmount({ currency: plan.currency, minor });
  const facts = exampleFacts(plan, unit);
  const result = orRefuse(calculateFee(plan, facts));
  const lines = result.lines.map(({ kind, amountMinor }) => ({
    zh: `${WORDS[kind].zh} ${amount(amountMinor)}`,
    en: `${WORDS[kind].en} ${amount(amountMinor)}`,
  }));
  const [released, keptBack, spent] = [amount(20_000n * unit), amount(2_000n * unit), amount(100n * unit)];
  return {
    id: 'example',
    zh: `举例：美国站第 1 轮恢复，亚马逊放款 ${released}，扣款 ${keptBack}，代垫费用 ${spent}。${lines.map(({ zh }) => zh).join('；')}。应付 ${amount(result.totalMinor)}${result.depositAppliedMinor > 0n ? `，其中押金抵付 ${amount(result.depositAppliedMinor)}` : ''}。`,
    en: `Example: reinstated on the US marketplace in round 1, Amazon releases ${released} and keeps back ${keptBack}, expenses are ${spent}: ${lines.map(({ en }) => en).join('; ')}. Due: ${amount(result.totalMinor)}${result.depositAppliedMinor > 0n ? `, of which the deposit pays ${amount(result.depositAppliedMinor)}` : ''}.`,
  };
}

function exampleFacts(plan: FeePlan, unit: bigint): FeeFacts {
  return {
    outcome: {
      kind: 'reinstated',
      verification: { factId: 'claim', ...PEOPLE },
      marketplace: 'US',
      round: 1,
      payouts: [
        {
          verification: { factId: 'payout', ...PEOPLE },
          currency: plan.currency,
          releasedMinor: 20_000n * unit,
          keptBackMinor: 2_000n * unit,
          rate: null,
        },
      ],
    },
    expensesMinor: 100n * unit,
    assessmentPaidMinor: plan.assessment?.amountMinor ?? 0n,
    depositHeldMinor: plan.deposit?.amountMinor ?? 0n,
    earlier: NOTHING_EARLIER,
    isFinal: true,
  };
}
