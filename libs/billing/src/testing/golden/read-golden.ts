import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Currency,
  ExpenseArrangement,
  FundsBasis,
  MarketplaceCode,
  PartialKind,
  PercentMethod,
} from '@overturn/kernel';
import { minorDigitsOf } from '@overturn/kernel';
import { parse } from 'yaml';
import type { FeeFacts, OutcomeFacts, Payout, Verification } from '../../domain/calculation/fee-facts';
import type { FeeComponent, FeePlan } from '../../domain/plan/fee-plan';
import { aFeePlan } from '../fee-plan.builder';

type Amount = string;
type Bounds = { of: FundsBasis; floor?: Amount; cap?: Amount };
type GoldenComponent =
  | { fixed: Amount }
  | { rounds: [string, Amount][] }
  | ({ percent: string } & Bounds)
  | ({ bands: [Amount, string][] } & Bounds);

/** A row of fees.yaml: every scalar is read as text, so that no number of JavaScript comes between. */
export interface GoldenFee {
  readonly it: string;
  readonly plan: {
    currency: Currency;
    success: GoldenComponent[];
    fundsOnly?: GoldenComponent[];
    partial?: { kind: PartialKind; share?: string; least?: string };
    weights?: Partial<Record<MarketplaceCode, string>>;
    assessment?: { amount: Amount; credited: string };
    expenses?: { who: ExpenseArrangement; percent: PercentMethod; cap?: Amount };
    tax?: { rate: string; included: string };
    withdrawal?: Amount;
  };
  readonly facts: {
    outcome: OutcomeFacts['kind'];
    marketplace?: MarketplaceCode;
    round?: string;
    asins?: [string, string];
    back?: MarketplaceCode[];
    affected?: MarketplaceCode[];
    payouts?: { released: string; kept?: Amount; rate?: string }[];
    spent?: Amount;
    assessment?: Amount;
    held?: Amount;
    final?: string;
    withdrawn?: string;
    earlier?: { fee?: Amount; credit?: Amount; expenses?: Amount };
  };
  readonly fee: Amount;
  readonly due?: Amount;
  readonly tax?: Amount;
  readonly total?: Amount;
  readonly applied?: Amount;
  readonly returned?: Amount;
  readonly payable?: Amount;
  readonly overcharged?: Amount;
}

export const goldenFees = (): readonly GoldenFee[] =>
  parse(readFileSync(path.join(__dirname, 'fees.yaml'), 'utf8'), { schema: 'failsafe' }) as GoldenFee[];

/** `12.34` of a currency with two decimals is 1234; as many decimals as the currency has, no more and no less. */
export function minorOf(text: Amount, currency: Currency): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  if (fraction.length !== minorDigitsOf(currency)) throw new Error(`${text} is no amount of ${currency}`);
  return BigInt(`${whole}${fraction}`);
}

const ppmOf = (percent: string): number => Math.round(Number(percent) * 10_000);

export function planOf({ plan }: GoldenFee): FeePlan {
  const { currency } = plan;
  const minor = (text: Amount) => minorOf(text, currency);
  const optional = (text: Amount | undefined) => (text === undefined ? null : minor(text));
  const component = (one: GoldenComponent): FeeComponent => {
    if ('fixed' in one) return { kind: 'fixed', amountMinor: minor(one.fixed) };
    if ('rounds' in one) {
      const rounds = one.rounds.map(([through, amount]) => ({
        throughRound: through === 'open' ? null : Number(through),
        amountMinor: minor(amount),
      }));
      return { kind: 'rounds', rounds };
    }
    const bounds = { basis: one.of, floorMinor: optional(one.floor), capMinor: optional(one.cap) };
    if ('percent' in one) return { kind: 'percent', ratePpm: ppmOf(one.percent), ...bounds };
    const bands = one.bands.map(([upTo, rate]) => ({
      upToMinor: upTo === 'open' ? null : minor(upTo),
      ratePpm: ppmOf(rate),
    }));
    return { kind: 'bands', bands, ...bounds };
  };
  const { partial, expenses, assessment, tax, weights = {} } = plan;
  return aFeePlan({
    currency,
    success: plan.success.map(component),
    fundsOnly: (plan.fundsOnly ?? []).map(component),
    ...(partial
      ? {
          partial: {
            kind: partial.kind,
            ...(partial.share ? { sharePpm: ppmOf(partial.share) } : {}),
            ...(partial.least ? { leastPpm: ppmOf(partial.least) } : {}),
          } as FeePlan['partial'],
        }
      : {}),
    marketplaceWeights: Object.entries(weights).map(([marketplace, weight]) => ({
      marketplace: marketplace as MarketplaceCode,
      weightPpm: ppmOf(weight),
    })),
    assessment: assessment
      ? { amountMinor: minor(assessment.amount), isCredited: assessment.credited === 'yes' }
      : null,
    ...(expenses
      ? {
          expenses: {
            arrangement: expenses.who,
            method: expenses.percent,
            capMinor: optional(expenses.cap),
          },
        }
      : {}),
    withdrawal: plan.withdrawal ? { amountMinor: minor(plan.withdrawal) } : null,
    tax: tax ? { ratePpm: ppmOf(tax.rate), isIncluded: tax.included === 'yes' } : null,
  });
}

const verified = (factId: string): Verification => ({ factId, claimedBy: 'manager', verifiedBy: 'finance' });

export function factsOf({ plan: { currency }, facts }: GoldenFee): FeeFacts {
  const minor = (text: Amount | undefined) => (text === undefined ? 0n : minorOf(text, currency));
  const payouts = (facts.payouts ?? []).map(({ released, kept, rate }, index): Payout => {
    const [from, amount = ''] = released.split(' ') as [Currency, string];
    return {
      verification: verified(`payout ${index}`),
      currency: from,
      releasedMinor: minorOf(amount, from),
      keptBackMinor: kept === undefined ? 0n : minorOf(kept, from),
      rate: rate === undefined ? null : { from, to: currency, rate },
    };
  });
  return {
    outcome: outcomeOf(facts, payouts),
    expensesMinor: minor(facts.spent),
    assessmentPaidMinor: minor(facts.assessment),
    depositHeldMinor: minor(facts.held),
    earlier: {
      feeMinor: minor(facts.earlier?.fee),
      assessmentCreditMinor: minor(facts.earlier?.credit),
      expensesMinor: minor(facts.earlier?.expenses),
      withdrawalMinor: 0n,
    },
    isFinal: facts.final === 'yes',
  };
}

function outcomeOf(facts: GoldenFee['facts'], payouts: readonly Payout[]): OutcomeFacts {
  const where = {
    marketplace: facts.marketplace ?? 'US',
    round: Number(facts.round ?? '1'),
    payouts,
  } as const;
  switch (facts.outcome) {
    case 'none':
      return { kind: 'none', isWithdrawn: facts.withdrawn === 'yes' };
    case 'funds_only':
      return { kind: 'funds_only', ...where };
    case 'reinstated':
      return { kind: 'reinstated', verification: verified('claim'), ...where };
    case 'partially_reinstated':
      return {
        kind: 'partially_reinstated',
        verification: verified('claim'),
        ...where,
        scope: facts.asins
          ? { by: 'asins', back: Number(facts.asins[0]), affected: Number(facts.asins[1]) }
          : { by: 'marketplaces', back: facts.back ?? [], affected: facts.affected ?? [] },
      };
  }
}
