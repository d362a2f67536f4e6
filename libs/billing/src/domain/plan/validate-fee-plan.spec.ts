import { aFeePlan } from '../../testing/fee-plan.builder';
import type { FeePlan } from './fee-plan';
import { faultsOfFeePlan } from './validate-fee-plan';

const percent = {
  kind: 'percent',
  basis: 'gross',
  ratePpm: 80_000,
  floorMinor: null,
  capMinor: null,
} as const;
const bands = (...ends: (bigint | null)[]) =>
  ({
    kind: 'bands',
    basis: 'gross',
    bands: ends.map((upToMinor) => ({ upToMinor, ratePpm: 100_000 })),
    floorMinor: null,
    capMinor: null,
  }) as const;
const rounds = (...ends: (number | null)[]) =>
  ({
    kind: 'rounds',
    rounds: ends.map((throughRound) => ({ throughRound, amountMinor: 600_000n })),
  }) as const;
const guarantee = { days: 30, remedy: 'rework', sharePpm: null } as const;
const silence = { noticeAfterDays: [3, 7], deemedAfterDays: 14 };

describe('A fee plan can be offered', () => {
  it.each<[string, Partial<FeePlan>]>([
    ['with a fixed fee alone', {}],
    ['with everything in it', {
      success: [{ kind: 'fixed', amountMinor: 800_000n }, { ...percent, floorMinor: 1n, capMinor: 1n }],
      fundsOnly: [bands(100n, 200n, null)],
      partial: { kind: 'by_marketplaces', leastPpm: 100_000 },
      marketplaceWeights: [{ marketplace: 'DE', weightPpm: 600_000 }],
      assessment: { amountMinor: 9_900n, isCredited: true },
      deposit: { amountMinor: 100_000n },
      expenses: { arrangement: 'always', method: 'after_expenses', capMinor: 50_000n },
      guarantee: { days: 90, remedy: 'percent_back', sharePpm: 500_000 },
      silence,
      withdrawal: { amountMinor: 400_000n },
      isExclusive: true,
      maxRounds: 15,
      tax: { ratePpm: 60_000, isIncluded: true },
    }],
    ['by rounds, the first of which is free', { success: [{ kind: 'rounds', rounds: [{ throughRound: 1, amountMinor: 0n }, { throughRound: null, amountMinor: 1n }] }] }],
    ['by an only band', { success: [bands(null)] }],
  ])('%s', (_what, own) => {
    expect(faultsOfFeePlan(aFeePlan(own))).toEqual([]);
  }); // prettier-ignore

  it.each<[string, string, Partial<FeePlan>]>([
    ['fee_missing', 'success', { success: [] }],
    ['too_many_parts', 'success', { success: [percent, percent, percent, percent, percent] }],
    ['amount_out_of_range', 'success.0', { success: [{ kind: 'fixed', amountMinor: 0n }] }],
    ['amount_out_of_range', 'success.0', { success: [{ kind: 'fixed', amountMinor: 10n ** 13n }] }],
    ['rate_out_of_range', 'fundsOnly.0', { fundsOnly: [{ ...percent, ratePpm: 1_000_001 }] }],
    ['rate_out_of_range', 'success.0', { success: [{ ...percent, ratePpm: 0 }] }],
    ['rate_out_of_range', 'success.0', { success: [{ ...percent, ratePpm: 1.5 }] }],
    ['floor_above_cap', 'success.0', { success: [{ ...percent, floorMinor: 2n, capMinor: 1n }] }],
    ['amount_out_of_range', 'success.0.floor', { success: [{ ...percent, floorMinor: -1n }] }],
    ['steps_not_rising', 'success.0.bands', { success: [bands(200n, 100n, null)] }],
    ['steps_not_rising', 'success.0.bands', { success: [bands(0n, null)] }],
    ['steps_not_open_ended', 'success.0.bands', { success: [bands(100n, 200n)] }],
    ['steps_not_open_ended', 'success.0.bands', { success: [bands()] }],
    ['steps_not_rising', 'success.0.rounds', { success: [rounds(3, 3, null)] }],
    ['marketplace_twice', 'marketplaceWeights', { marketplaceWeights: [{ marketplace: 'DE', weightPpm: 1 }, { marketplace: 'DE', weightPpm: 2 }] }],
    ['share_out_of_range', 'marketplaceWeights.0', { marketplaceWeights: [{ marketplace: 'DE', weightPpm: 0 }] }],
    ['share_out_of_range', 'partial', { partial: { kind: 'share', sharePpm: 1_000_001 } }],
    ['amount_out_of_range', 'assessment', { assessment: { amountMinor: 0n, isCredited: true } }],
    ['amount_out_of_range', 'deposit', { deposit: { amountMinor: -5n } }],
    ['amount_out_of_range', 'expenses.cap', { expenses: { arrangement: 'always', method: 'after_expenses', capMinor: 0n } }],
    ['days_out_of_range', 'guarantee', { guarantee: { ...guarantee, days: 366 } }],
    ['remedy_without_share', 'guarantee', { guarantee: { ...guarantee, remedy: 'credit' } }],
    ['remedy_without_share', 'guarantee', { guarantee: { ...guarantee, sharePpm: 5 } }],
    ['notices_too_few', 'silence', { silence: { ...silence, noticeAfterDays: [3] } }],
    ['steps_not_rising', 'silence', { silence: { ...silence, noticeAfterDays: [7, 7] } }],
    ['deemed_too_early', 'silence', { silence: { ...silence, deemedAfterDays: 9 } }],
    ['withdrawal_unreasonable', 'withdrawal', { withdrawal: { amountMinor: 400_001n } }],
    ['withdrawal_unreasonable', 'withdrawal', { withdrawal: { amountMinor: 1n }, success: [percent] }],
    ['rounds_out_of_range', 'maxRounds', { maxRounds: 0 }],
    ['rate_out_of_range', 'tax', { tax: { ratePpm: 0, isIncluded: true } }],
    ['exchange_missing', 'exchange', { success: [percent], exchange: null }],
  ])('not with %s at %s', (fault, path, own) => {
    expect(faultsOfFeePlan(aFeePlan(own))).toContainEqual({ fault, path });
  }); // prettier-ignore
});
