import type { FeePlanContent } from '@overturn/contracts/admin';
import { percentOf } from './percent';
import { typedOf } from '../../words/money';

type Content = FeePlanContent;
type Part = Content['success'][number];

/** A part of a fee as it is typed: only the fields of its kind count, the others keep what was typed. */
export interface PartForm {
  readonly kind: Part['kind'];
  readonly amount?: string;
  readonly rounds?: readonly { readonly through?: number | null; readonly amount?: string }[];
  readonly percent?: string;
  readonly basis?: 'gross' | 'net';
  readonly bands?: readonly { readonly upTo?: string; readonly percent?: string }[];
  readonly floor?: string;
  readonly cap?: string;
}

/** What may be agreed or not, beside its fields. */
interface Switched {
  readonly isOn: boolean;
}

/** A fee plan as it is typed: amounts in major units, percentages as people write them. */
export interface PlanForm {
  readonly currency: Content['currency'];
  readonly success: readonly PartForm[];
  readonly fundsOnly: readonly PartForm[];
  readonly partial: { readonly kind: Content['partial']['kind']; readonly percent?: string };
  readonly weights: readonly {
    readonly marketplace?: Content['marketplaceWeights'][number]['marketplace'];
    readonly percent?: string;
  }[];
  readonly assessment: Switched & { readonly amount?: string; readonly isCredited?: boolean };
  readonly deposit: Switched & { readonly amount?: string };
  readonly expenses: Omit<Content['expenses'], 'capMinor'> & { readonly cap?: string };
  readonly guarantee: Switched & {
    readonly days?: number | null;
    readonly remedy?: NonNullable<Content['guarantee']>['remedy'];
    readonly percent?: string;
  };
  readonly silence: Switched & { readonly notices?: string; readonly deemed?: number | null };
  readonly withdrawal: Switched & { readonly amount?: string };
  readonly isExclusive: boolean;
  readonly maxRounds?: number | null;
  readonly exchange: Switched & Partial<NonNullable<Content['exchange']>>;
  readonly tax: Switched & { readonly percent?: string; readonly isIncluded?: boolean };
}

/** A plan ready to be typed into. */
export function formOfPlan(content: Content): PlanForm {
  const { currency, assessment, deposit, expenses, guarantee, silence, withdrawal, tax, partial } = content;
  const amount = (minor: string | null) => (minor === null ? '' : typedOf(minor, currency));
  return {
    currency,
    success: content.success.map((part) => formOfPart(part, currency)),
    fundsOnly: content.fundsOnly.map((part) => formOfPart(part, currency)),
    partial: { kind: partial.kind, percent: percentOf(shareOf(partial)) },
    weights: content.marketplaceWeights.map(({ marketplace, weightPpm }) => ({
      marketplace,
      percent: percentOf(weightPpm),
    })),
    assessment: {
      isOn: assessment !== null,
      amount: amount(assessment?.amountMinor ?? null),
      isCredited: assessment?.isCredited ?? true,
    },
    deposit: { isOn: deposit !== null, amount: amount(deposit?.amountMinor ?? null) },
    expenses: { arrangement: expenses.arrangement, method: expenses.method, cap: amount(expenses.capMinor) },
    guarantee: {
      isOn: guarantee !== null,
      days: guarantee?.days ?? 30,
      remedy: guarantee?.remedy ?? 'rework',
      percent: percentOf(guarantee?.sharePpm ?? 500_000),
    },
    silence: {
      isOn: silence !== null,
      notices: (silence?.noticeAfterDays ?? [3, 7]).join(', '),
      deemed: silence?.deemedAfterDays ?? 14,
    },
    withdrawal: { isOn: withdrawal !== null, amount: amount(withdrawal?.amountMinor ?? null) },
    isExclusive: content.isExclusive,
    maxRounds: content.maxRounds,
    exchange: {
      isOn: content.exchange !== null,
      source: content.exchange?.source ?? 'safe_cny_central_parity',
      day: content.exchange?.day ?? 'payout_date',
    },
    tax: {
      isOn: tax !== null,
      percent: percentOf(tax?.ratePpm ?? 60_000),
      isIncluded: tax?.isIncluded ?? true,
    },
  };
}

/** A part with nothing typed yet. */
export const NEW_PART: PartForm = {
  kind: 'fixed',
  basis: 'net',
  rounds: [{ through: 1 }, { through: null }],
  bands: [{}, {}],
};

function formOfPart(part: Part, currency: string): PartForm {
  const amount = (minor: string | null) => (minor === null ? '' : typedOf(minor, currency));
  switch (part.kind) {
    case 'fixed':
      return { ...NEW_PART, kind: part.kind, amount: amount(part.amountMinor) };
    case 'rounds':
      return {
        ...NEW_PART,
        kind: part.kind,
        rounds: part.rounds.map(({ throughRound, amountMinor }) => ({
          through: throughRound,
          amount: amount(amountMinor),
        })),
      };
    case 'percent':
    case 'bands': {
      const bounds = { basis: part.basis, floor: amount(part.floorMinor), cap: amount(part.capMinor) };
      return part.kind === 'percent'
        ? { ...NEW_PART, ...bounds, kind: part.kind, percent: percentOf(part.ratePpm) }
        : {
            ...NEW_PART,
            ...bounds,
            kind: part.kind,
            bands: part.bands.map(({ upToMinor, ratePpm }) => ({
              upTo: amount(upToMinor),
              percent: percentOf(ratePpm),
            })),
          };
    }
  }
}

/** The share that a partial reinstatement costs, or from which on it costs anything. */
function shareOf(partial: Content['partial']): number {
  if (partial.kind === 'share') return partial.sharePpm;
  return 'leastPpm' in partial ? partial.leastPpm : 500_000;
}
