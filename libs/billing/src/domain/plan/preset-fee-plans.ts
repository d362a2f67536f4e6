import type { FeePlan } from './fee-plan';

export interface PresetFeePlan {
  readonly code: 'fixed' | 'percent' | 'bands' | 'funds_only';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly plan: FeePlan;
}

const AROUND: Omit<FeePlan, 'success' | 'fundsOnly'> = {
  currency: 'CNY',
  partial: { kind: 'by_asins', leastPpm: 100_000 },
  marketplaceWeights: [],
  assessment: null,
  deposit: null,
  expenses: { arrangement: 'never', method: 'before_expenses', capMinor: null },
  guarantee: { days: 30, remedy: 'rework', sharePpm: null },
  silence: { noticeAfterDays: [3, 7], deemedAfterDays: 14 },
  withdrawal: null,
  isExclusive: true,
  maxRounds: null,
  exchange: { source: 'safe_cny_central_parity', day: 'payout_date' },
  tax: { ratePpm: 60_000, isIncluded: true },
};

/**
 * What a firm can begin with: shapes that the market knows (docs/DOMAIN.md, "Fees"), amounts that are examples. The
 * bands are those that lawyers in China may not exceed.
 */
export const PRESET_FEE_PLANS: readonly PresetFeePlan[] = [
  {
    code: 'fixed',
    nameZh: '固定成功费',
    nameEn: 'Fixed fee for success',
    plan: { ...AROUND, success: [{ kind: 'fixed', amountMinor: 1_000_000n }], fundsOnly: [] },
  },
  {
    code: 'percent',
    nameZh: '按放款比例',
    nameEn: 'Percent of released funds',
    plan: {
      ...AROUND,
      success: [
        { kind: 'percent', basis: 'net', ratePpm: 80_000, floorMinor: 500_000n, capMinor: 10_000_000n },
      ],
      fundsOnly: [{ kind: 'percent', basis: 'net', ratePpm: 150_000, floorMinor: null, capMinor: null }],
    },
  },
  {
    code: 'bands',
    nameZh: '按放款分段（律师风险收费上限）',
    nameEn: 'Bands of released funds (the most that lawyers may take)',
    plan: {
      ...AROUND,
      success: [
        {
          kind: 'bands',
          basis: 'gross',
          bands: [
            { upToMinor: 100_000_000n, ratePpm: 180_000 },
            { upToMinor: 500_000_000n, ratePpm: 150_000 },
            { upToMinor: 1_000_000_000n, ratePpm: 120_000 },
            { upToMinor: 5_000_000_000n, ratePpm: 90_000 },
            { upToMinor: null, ratePpm: 60_000 },
          ],
          floorMinor: null,
          capMinor: null,
        },
      ],
      fundsOnly: [],
    },
  },
  {
    code: 'funds_only',
    nameZh: '封禁店铺：评估费加资金比例',
    nameEn: 'Banned account: assessment and percent of funds',
    plan: {
      ...AROUND,
      success: [{ kind: 'fixed', amountMinor: 1_500_000n }],
      fundsOnly: [{ kind: 'percent', basis: 'net', ratePpm: 200_000, floorMinor: null, capMinor: null }],
      assessment: { amountMinor: 70_000n, isCredited: true },
      guarantee: null,
    },
  },
];
