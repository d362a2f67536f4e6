import { LARGEST_MINOR, WHOLE_PPM } from '@overturn/kernel';
import type { FeeBounds, FeeComponent, FeePlan } from './fee-plan';

/** Why a plan cannot be offered: the texts are in the screens. */
export type FeePlanFault =
  | 'fee_missing'
  | 'too_many_parts'
  | 'amount_out_of_range'
  | 'rate_out_of_range'
  | 'floor_above_cap'
  | 'steps_not_rising'
  | 'steps_not_open_ended'
  | 'marketplace_twice'
  | 'share_out_of_range'
  | 'days_out_of_range'
  | 'notices_too_few'
  | 'deemed_too_early'
  | 'remedy_without_share'
  | 'withdrawal_unreasonable'
  | 'rounds_out_of_range'
  | 'exchange_missing';

export interface FeePlanFinding {
  readonly fault: FeePlanFault;
  /** Where in the plan: `success.0.bands.1`. */
  readonly path: string;
}

/** Beyond this an amount is a slip of the keyboard, and sums of many still fit into a bigint. */
const LARGEST_AMOUNT = LARGEST_MINOR / 1_000_000n;
const MOST_PARTS = 4;
const MOST_STEPS = 10;
const LONGEST_DAYS = 365;
/** Between the last notice and the day on which silence counts, so that the notice can be read. */
const DAYS_TO_ANSWER = 3;

/** Every fault of a plan, in its order; none for a plan that can be offered. */
export function faultsOfFeePlan(plan: FeePlan): readonly FeePlanFinding[] {
  return [
    ...(plan.success.length === 0 ? [found('fee_missing', 'success')] : []),
    ...componentsFaults(plan.success, 'success'),
    ...componentsFaults(plan.fundsOnly, 'fundsOnly'),
    ...weightFaults(plan),
    ...aroundFaults(plan),
    ...durationFaults(plan),
  ];
}

const found = (fault: FeePlanFault, path: string): FeePlanFinding => ({ fault, path });
const when = (isWrong: boolean, fault: FeePlanFault, path: string): readonly FeePlanFinding[] =>
  isWrong ? [found(fault, path)] : [];

const isAmount = (minor: bigint): boolean => minor > 0n && minor <= LARGEST_AMOUNT;
const isShare = (ppm: number): boolean => Number.isInteger(ppm) && ppm > 0 && ppm <= WHOLE_PPM;
const isDays = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS;

function componentsFaults(components: readonly FeeComponent[], path: string): readonly FeePlanFinding[] {
  return [
    ...when(components.length > MOST_PARTS, 'too_many_parts', path),
    ...components.flatMap((component, index) => componentFaults(component, `${path}.${index}`)),
  ];
}

function componentFaults(component: FeeComponent, path: string): readonly FeePlanFinding[] {
  switch (component.kind) {
    case 'fixed':
      return when(!isAmount(component.amountMinor), 'amount_out_of_range', path);
    case 'rounds':
      return [
        ...component.rounds.flatMap(({ amountMinor }, index) =>
          when(
            amountMinor < 0n || amountMinor > LARGEST_AMOUNT,
            'amount_out_of_range',
            `${path}.rounds.${index}`,
          ),
        ),
        ...stepFaults(
          component.rounds.map(({ throughRound }) => asBound(throughRound)),
          `${path}.rounds`,
        ),
      ];
    case 'percent':
      return [
        ...when(!isShare(component.ratePpm), 'rate_out_of_range', path),
        ...boundFaults(component, path),
      ];
    case 'bands':
      return [
        ...component.bands.flatMap(({ ratePpm }, index) =>
          when(ratePpm !== 0 && !isShare(ratePpm), 'rate_out_of_range', `${path}.bands.${index}`),
        ),
        ...stepFaults(
          component.bands.map(({ upToMinor }) => upToMinor),
          `${path}.bands`,
        ),
        ...boundFaults(component, path),
      ];
  }
}

const asBound = (round: number | null): bigint | null => (round === null ? null : BigInt(Math.trunc(round)));

/** Steps rise from above zero, and the last one, and it alone, has no end. */
function stepFaults(ends: readonly (bigint | null)[], path: string): readonly FeePlanFinding[] {
  const isOpen = ends.length > 0 && ends.at(-1) === null && ends.slice(0, -1).every((end) => end !== null);
  const isRising = ends.every((end, index) => {
    const before = index === 0 ? 0n : (ends[index - 1] ?? null);
    return end === null || (before !== null && end > before && end <= LARGEST_AMOUNT);
  });
  return [
    ...when(ends.length > MOST_STEPS, 'too_many_parts', path),
    ...when(!isOpen, 'steps_not_open_ended', path),
    ...when(!isRising, 'steps_not_rising', path),
  ];
}

function boundFaults({ floorMinor, capMinor }: FeeBounds, path: string): readonly FeePlanFinding[] {
  return [
    ...when(floorMinor !== null && !isAmount(floorMinor), 'amount_out_of_range', `${path}.floor`),
    ...when(capMinor !== null && !isAmount(capMinor), 'amount_out_of_range', `${path}.cap`),
    ...when(floorMinor !== null && capMinor !== null && floorMinor > capMinor, 'floor_above_cap', path),
  ];
}

function weightFaults({ marketplaceWeights, partial }: FeePlan): readonly FeePlanFinding[] {
  const named = marketplaceWeights.map(({ marketplace }) => marketplace);
  const share = partial.kind === 'share' ? partial.sharePpm : 'leastPpm' in partial ? partial.leastPpm : 1;
  return [
    ...when(new Set(named).size < named.length, 'marketplace_twice', 'marketplaceWeights'),
    ...marketplaceWeights.flatMap(({ weightPpm }, index) =>
      when(!isShare(weightPpm), 'share_out_of_range', `marketplaceWeights.${index}`),
    ),
    ...when(!isShare(share), 'share_out_of_range', 'partial'),
  ];
}

function aroundFaults(plan: FeePlan): readonly FeePlanFinding[] {
  const { assessment, deposit, expenses, withdrawal, tax } = plan;
  const isPercentual = [...plan.success, ...plan.fundsOnly].some(
    ({ kind }) => kind === 'percent' || kind === 'bands',
  );
  return [
    ...when(assessment !== null && !isAmount(assessment.amountMinor), 'amount_out_of_range', 'assessment'),
    ...when(deposit !== null && !isAmount(deposit.amountMinor), 'amount_out_of_range', 'deposit'),
    ...when(
      expenses.capMinor !== null && !isAmount(expenses.capMinor),
      'amount_out_of_range',
      'expenses.cap',
    ),
    ...when(withdrawal !== null && !isAmount(withdrawal.amountMinor), 'amount_out_of_range', 'withdrawal'),
    ...when(
      withdrawal !== null && 2n * withdrawal.amountMinor > leastSuccessFee(plan),
      'withdrawal_unreasonable',
      'withdrawal',
    ),
    ...when(tax !== null && !isShare(tax.ratePpm), 'rate_out_of_range', 'tax'),
    ...when(isPercentual && plan.exchange === null, 'exchange_missing', 'exchange'),
  ];
}

/** What a full reinstatement costs at the least, whatever Amazon releases and in which round. */
function leastSuccessFee({ success }: FeePlan): bigint {
  return success.reduce((sum, component) => {
    switch (component.kind) {
      case 'fixed':
        return sum + component.amountMinor;
      case 'rounds':
        return sum + component.rounds.reduce((least, one) => min(least, one.amountMinor), LARGEST_AMOUNT);
      default:
        return sum + (component.floorMinor ?? 0n);
    }
  }, 0n);
}

const min = (one: bigint, other: bigint): bigint => (one < other ? one : other);

function durationFaults({ guarantee, silence, maxRounds }: FeePlan): readonly FeePlanFinding[] {
  const notices = silence?.noticeAfterDays ?? [];
  const last = notices.at(-1) ?? 0;
  return [
    ...when(guarantee !== null && !isDays(guarantee.days), 'days_out_of_range', 'guarantee'),
    ...when(
      guarantee !== null && (guarantee.remedy === 'rework') !== (guarantee.sharePpm === null),
      'remedy_without_share',
      'guarantee',
    ),
    ...when(
      guarantee !== null && guarantee.sharePpm !== null && !isShare(guarantee.sharePpm),
      'share_out_of_range',
      'guarantee',
    ),
    ...when(silence !== null && notices.length < 2, 'notices_too_few', 'silence'),
    ...when(
      notices.some((days, index) => !isDays(days) || days <= (index === 0 ? 0 : (notices[index - 1] ?? 0))),
      'steps_not_rising',
      'silence',
    ),
    ...when(
      silence !== null &&
        (!isDays(silence.deemedAfterDays) || silence.deemedAfterDays < last + DAYS_TO_ANSWER),
      'deemed_too_early',
      'silence',
    ),
    ...when(
      maxRounds !== null && !(Number.isInteger(maxRounds) && maxRounds >= 1 && maxRounds <= 50),
      'rounds_out_of_range',
      'maxRounds',
    ),
  ];
}
