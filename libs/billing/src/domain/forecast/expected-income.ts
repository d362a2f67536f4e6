import { partOf, type Currency, type MarketplaceCode } from '@overturn/kernel';
import { calculateFee } from '../calculation/calculate-fee';
import { NOTHING_EARLIER } from '../calculation/fee-facts';
import type { FeePlan } from '../plan/fee-plan';

/** A running case with the terms in force. */
export interface PromisedCase {
  readonly plan: FeePlan;
  readonly marketplace: MarketplaceCode;
  readonly round: number;
  readonly openedAt: Date;
}

/** How a firm's cases end, as far as it can be told. */
export interface Odds {
  /** Parts per million. */
  readonly chancePpm: number;
  readonly days: number;
  /** Cases that it was told from. */
  readonly sample: number;
  /** Too few for a rate of the firm's own: what is assumed instead. */
  readonly isAssumed: boolean;
}

export interface ExpectedMonth {
  /** `2026-12`. */
  readonly month: string;
  readonly currency: Currency;
  readonly cases: number;
  readonly feeMinor: bigint;
  readonly expectedMinor: bigint;
}

/** Fewer outcomes than this tell nothing: the assumption counts, and the screen says so. */
export const LEAST_SAMPLE = 10;
export const ASSUMED = { chancePpm: 500_000, days: 60 } as const;

/** @param medianDays from opening to the verified outcome */
export function oddsOf(reinstated: number, denied: number, medianDays: number | null): Odds {
  const sample = reinstated + denied;
  if (sample < LEAST_SAMPLE || medianDays === null) return { ...ASSUMED, sample, isAssumed: true };
  return {
    chancePpm: Math.round((reinstated * 1_000_000) / sample),
    days: medianDays,
    sample,
    isAssumed: false,
  };
}

/**
 * What running cases would bring if each were reinstated in its present round, and that times the chance, by the month
 * in which it is expected (never before this one) and currency. Percentages count nothing: what Amazon will release is
 * not known.
 */
export function expectedIncome(
  cases: readonly PromisedCase[],
  odds: Odds,
  today: string,
): readonly ExpectedMonth[] {
  const months = new Map<string, ExpectedMonth>();
  for (const one of cases) {
    const feeMinor = feeIfReinstated(one);
    const month = monthOf(one.openedAt, odds.days, today);
    const { currency } = one.plan;
    const key = `${month} ${currency}`;
    const before = months.get(key);
    months.set(key, {
      month,
      currency,
      cases: (before?.cases ?? 0) + 1,
      feeMinor: (before?.feeMinor ?? 0n) + feeMinor,
      expectedMinor: (before?.expectedMinor ?? 0n) + partOf(feeMinor, odds.chancePpm),
    });
  }
  return [...months.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, month]) => month);
}

function feeIfReinstated({ plan, marketplace, round }: PromisedCase): bigint {
  const result = calculateFee(plan, {
    outcome: {
      kind: 'reinstated',
      verification: { factId: 'expected', claimedBy: 'nobody', verifiedBy: 'nobody yet' },
      marketplace,
      round,
      payouts: [],
    },
    expensesMinor: 0n,
    assessmentPaidMinor: 0n,
    depositHeldMinor: 0n,
    earlier: NOTHING_EARLIER,
    isFinal: false,
  });
  return result.ok ? result.value.feeMinor : 0n;
}

const DAY_MS = 86_400_000;

function monthOf(openedAt: Date, days: number, today: string): string {
  const month = new Date(openedAt.getTime() + days * DAY_MS).toISOString().slice(0, 7);
  const now = today.slice(0, 7);
  return month < now ? now : month;
}
