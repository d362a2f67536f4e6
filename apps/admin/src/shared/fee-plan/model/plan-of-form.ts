import type { FeePlanContent } from '@overturn/contracts/admin';
import { minorOf } from '../../words/money';
import { ppmOf } from './percent';
import type { PartForm, PlanForm } from './plan-form';

/** What is wrong and where in the plan, as the server says it: `success.0.bands.1`. */
export interface PlanFault {
  readonly fault: string;
  readonly path: string;
}

export type ReadPlan =
  { readonly content: FeePlanContent } | { readonly content: null; readonly faults: readonly PlanFault[] };

/** The plan that a form means; faults for what cannot be read. What a plan may say, the server judges. */
export function planOfForm(form: PlanForm): ReadPlan {
  const faults: PlanFault[] = [];
  const wrong = (fault: string, path: string) => void faults.push({ fault, path });
  const read = reader(form.currency, wrong);
  const { partial, assessment, deposit, expenses, guarantee, silence, withdrawal, exchange, tax } = form;
  const content: FeePlanContent = {
    currency: form.currency,
    success: form.success.map((part, index) => partOf(part, `success.${index}`, read)),
    fundsOnly: form.fundsOnly.map((part, index) => partOf(part, `fundsOnly.${index}`, read)),
    partial: partialOf(partial, read),
    marketplaceWeights: form.weights.flatMap(({ marketplace, percent }, index) =>
      marketplace ? [{ marketplace, weightPpm: read.percent(percent, `marketplaceWeights.${index}`) }] : [],
    ),
    assessment: assessment.isOn
      ? {
          amountMinor: read.amount(assessment.amount, 'assessment'),
          isCredited: assessment.isCredited ?? true,
        }
      : null,
    deposit: deposit.isOn ? { amountMinor: read.amount(deposit.amount, 'deposit') } : null,
    expenses: {
      arrangement: expenses.arrangement,
      method: expenses.method,
      capMinor: read.bound(expenses.cap, 'expenses.cap'),
    },
    guarantee: guarantee.isOn
      ? {
          days: read.whole(guarantee.days, 'guarantee'),
          remedy: guarantee.remedy ?? 'rework',
          sharePpm:
            (guarantee.remedy ?? 'rework') === 'rework' ? null : read.percent(guarantee.percent, 'guarantee'),
        }
      : null,
    silence: silence.isOn
      ? {
          noticeAfterDays: read.days(silence.notices, 'silence'),
          deemedAfterDays: read.whole(silence.deemed, 'silence'),
        }
      : null,
    withdrawal: withdrawal.isOn ? { amountMinor: read.amount(withdrawal.amount, 'withdrawal') } : null,
    isExclusive: form.isExclusive,
    maxRounds: form.maxRounds ?? null,
    exchange: exchange.isOn
      ? { source: exchange.source ?? 'safe_cny_central_parity', day: exchange.day ?? 'payout_date' }
      : null,
    tax: tax.isOn ? { ratePpm: read.percent(tax.percent, 'tax'), isIncluded: tax.isIncluded ?? true } : null,
  };
  return faults.length > 0 ? { content: null, faults } : { content };
}

type Reader = ReturnType<typeof reader>;

/** Reads typed fields; what it cannot read it reports, and answers anything. */
function reader(currency: string, wrong: (fault: string, path: string) => void) {
  const minor = (typed: string | undefined, path: string, isZeroRight: boolean): string => {
    const found = minorOf(typed ?? '', currency);
    if (found === null || found.startsWith('-') || (found === '0' && !isZeroRight))
      wrong('amount_unreadable', path);
    return found ?? '0';
  };
  return {
    amount: (typed: string | undefined, path: string) => minor(typed, path, false),
    amountOrZero: (typed: string | undefined, path: string) => minor(typed, path, true),
    bound: (typed: string | undefined, path: string) =>
      (typed ?? '').trim() === '' ? null : minor(typed, path, false),
    percent: (typed: string | undefined, path: string): number => {
      const found = ppmOf(typed ?? '');
      if (found === null) wrong('percent_unreadable', path);
      return found ?? 0;
    },
    whole: (given: number | null | undefined, path: string): number => {
      if (typeof given !== 'number') wrong('days_unreadable', path);
      return given ?? 1;
    },
    days: (typed: string | undefined, path: string): number[] => {
      const words = (typed ?? '').split(/[\s,，、]+/).filter((word) => word !== '');
      if (words.some((word) => !/^[1-9]\d{0,2}$/.test(word))) wrong('days_unreadable', path);
      return words.map(Number);
    },
  };
}

function partOf(part: PartForm, path: string, read: Reader): FeePlanContent['success'][number] {
  switch (part.kind) {
    case 'fixed':
      return { kind: 'fixed', amountMinor: read.amount(part.amount, path) };
    case 'rounds':
      return {
        kind: 'rounds',
        rounds: (part.rounds ?? []).map(({ through, amount }, index, all) => ({
          throughRound: index === all.length - 1 ? null : read.whole(through, `${path}.rounds.${index}`),
          amountMinor: read.amountOrZero(amount, `${path}.rounds.${index}`),
        })),
      };
    case 'percent':
      return { kind: 'percent', ratePpm: read.percent(part.percent, path), ...boundsOf(part, path, read) };
    case 'bands':
      return {
        kind: 'bands',
        bands: (part.bands ?? []).map(({ upTo, percent }, index, all) => ({
          upToMinor: index === all.length - 1 ? null : read.amount(upTo, `${path}.bands.${index}`),
          ratePpm: read.percent(percent, `${path}.bands.${index}`),
        })),
        ...boundsOf(part, path, read),
      };
  }
}

const boundsOf = ({ basis = 'net', floor, cap }: PartForm, path: string, read: Reader) => ({
  basis,
  floorMinor: read.bound(floor, `${path}.floor`),
  capMinor: read.bound(cap, `${path}.cap`),
});

function partialOf({ kind, percent }: PlanForm['partial'], read: Reader): FeePlanContent['partial'] {
  if (kind === 'whole' || kind === 'nothing') return { kind };
  const ppm = read.percent(percent, 'partial');
  return kind === 'share' ? { kind, sharePpm: ppm } : { kind, leastPpm: ppm };
}
