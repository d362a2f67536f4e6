import type { FeePlanContent } from '@overturn/contracts/admin';
import { formOfPlan } from './plan-form';
import { planOfForm } from './plan-of-form';

const PLAN: FeePlanContent = {
  currency: 'CNY',
  success: [
    { kind: 'fixed', amountMinor: '1000050' },
    {
      kind: 'rounds',
      rounds: [
        { throughRound: 2, amountMinor: '500000' },
        { throughRound: null, amountMinor: '0' },
      ],
    },
    {
      kind: 'bands',
      basis: 'gross',
      bands: [
        { upToMinor: '100000000', ratePpm: 180_000 },
        { upToMinor: null, ratePpm: 60_000 },
      ],
      floorMinor: '1',
      capMinor: null,
    },
  ],
  fundsOnly: [{ kind: 'percent', basis: 'net', ratePpm: 125_000, floorMinor: null, capMinor: '900000' }],
  partial: { kind: 'by_asins', leastPpm: 100_000 },
  marketplaceWeights: [{ marketplace: 'DE', weightPpm: 500_000 }],
  assessment: { amountMinor: '70000', isCredited: false },
  deposit: { amountMinor: '200000' },
  expenses: { arrangement: 'on_success', method: 'after_expenses', capMinor: '30000' },
  guarantee: { days: 30, remedy: 'credit', sharePpm: 250_000 },
  silence: { noticeAfterDays: [3, 7], deemedAfterDays: 14 },
  withdrawal: { amountMinor: '10000' },
  isExclusive: true,
  maxRounds: 3,
  exchange: { source: 'ecb_reference', day: 'agreement_date' },
  tax: { ratePpm: 60_000, isIncluded: false },
};
const BARE: FeePlanContent = {
  ...PLAN,
  currency: 'JPY',
  success: [{ kind: 'fixed', amountMinor: '150000' }],
  fundsOnly: [],
  partial: { kind: 'whole' },
  marketplaceWeights: [],
  assessment: null,
  deposit: null,
  expenses: { arrangement: 'never', method: 'before_expenses', capMinor: null },
  guarantee: null,
  silence: null,
  withdrawal: null,
  isExclusive: false,
  maxRounds: null,
  exchange: null,
  tax: null,
};

describe('a fee plan in a form', () => {
  it.each([
    ['with everything agreed', PLAN],
    ['with nothing around the fee, in yen', BARE],
  ])('comes out as it went in: %s', (_, plan) => {
    expect(planOfForm(formOfPlan(plan))).toEqual({ content: plan });
  });

  it('says at its field what cannot be read', () => {
    const form = formOfPlan(PLAN);
    const typed = {
      ...form,
      success: [
        { ...form.success[0], kind: 'fixed' as const, amount: '１０' },
        { kind: 'bands' as const, bands: [{ upTo: '0', percent: '8' }, { percent: 'x' }] },
      ],
      deposit: { isOn: true, amount: '1.234' },
      silence: { isOn: true, notices: '3, soon', deemed: null },
    };
    expect(planOfForm(typed)).toEqual({
      content: null,
      faults: [
        { fault: 'amount_unreadable', path: 'success.0' },
        { fault: 'amount_unreadable', path: 'success.1.bands.0' },
        { fault: 'percent_unreadable', path: 'success.1.bands.1' },
        { fault: 'amount_unreadable', path: 'deposit' },
        { fault: 'days_unreadable', path: 'silence' },
        { fault: 'days_unreadable', path: 'silence' },
      ],
    });
  });
});
