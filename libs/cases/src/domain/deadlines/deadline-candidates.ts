import {
  addDays,
  addHours,
  addWorkingDays,
  endOfLocalDay,
  instantOfLocal,
  localDateAt,
  localDateTimeAt,
  rollToWorkingDay,
  startOfLocalDay,
  type DeadlineKind,
  type LocalDate,
  type WorkingCalendar,
  type ZoneRules,
} from '@overturn/kernel';
import type { ParentDate } from './applicable-rules';
import type { CandidateBasis, DeadlineCandidate, Moment } from './deadline';
import type { PinnedDate } from './deadline-facts';
import type { DeadlineOffset, Roll } from './rule-pack';

/** Where days may be counted: the marketplace, UTC, and the firm's and clients' own Shanghai. */
export interface CountingPlace {
  readonly marketplaceZone: string;
  readonly zoneRules: ZoneRules;
  readonly calendar: WorkingCalendar;
}

/** A period after a moment, and what its end means. */
export interface Period {
  readonly kind: DeadlineKind;
  readonly offset: DeadlineOffset;
  readonly roll: Roll;
}

const zonesOf = (place: CountingPlace): readonly { basis: CandidateBasis; zone: string }[] => [
  { basis: 'marketplace', zone: place.marketplaceZone },
  { basis: 'utc', zone: 'UTC' },
  { basis: 'shanghai', zone: 'Asia/Shanghai' },
];

/**
 * The end of a period, counted in each zone.
 *
 * Hours are elapsed time, the same instant everywhere. Days are counted from the local date of the moment,
 * which is day 0. A `latest_by` of N days lasts until local midnight ends day N. An `opens_at` of N days
 * opens on day N at the wall-clock time of the moment: not before N full days have passed.
 */
export function candidatesOfPeriod(
  moment: Moment,
  period: Period,
  place: CountingPlace,
): readonly DeadlineCandidate[] {
  const from = anchorOf(moment, period.kind, place);
  return zonesOf(place).map(({ basis, zone }) => {
    if (period.offset.unit === 'hours') {
      const at = addHours(from, period.offset.amount);
      return { basis, zone, at, localDate: localDateAt(at, zone, place.zoneRules) };
    }
    const start = localDateTimeAt(from, zone, place.zoneRules);
    const localDate = rolled(dateAfter(start.date, period.offset, place), period.roll, place);
    const at =
      period.kind === 'latest_by'
        ? endOfLocalDay(localDate, zone, place.zoneRules)
        : instantOfLocal(localDate, start.time, zone, place.zoneRules, { gap: 'shifted', fold: 'later' });
    return { basis, zone, at, localDate };
  });
}

/**
 * So long before or after the date of another matter. Hours are elapsed time from its safe instant. Days are
 * counted in each zone from the date that the matter has there: the last day to act, or the day it opens.
 */
export function candidatesOfChain(
  parent: ParentDate,
  direction: 'before' | 'after',
  { kind, offset, roll }: Period,
  place: CountingPlace,
): readonly DeadlineCandidate[] {
  const sign = direction === 'before' ? -1 : 1;
  const { zoneRules } = place;
  return zonesOf(place).map(({ basis, zone }) => {
    if (offset.unit === 'hours') {
      const at = addHours(parent.dueAt, sign * offset.amount);
      return { basis, zone, at, localDate: localDateAt(at, zone, zoneRules) };
    }
    const counted = parent.candidates.find((one) => one.basis === basis);
    const from = counted ?? { at: parent.dueAt, localDate: localDateAt(parent.dueAt, zone, zoneRules) };
    const shifted = dateAfter(from.localDate, { ...offset, amount: sign * offset.amount }, place);
    const localDate = rolled(shifted, roll, place);
    if (kind === 'latest_by')
      return { basis, zone, localDate, at: endOfLocalDay(localDate, zone, zoneRules) };
    const time = parent.kind === 'opens_at' ? localDateTimeAt(from.at, zone, zoneRules).time : '00:00';
    const at = instantOfLocal(localDate, time, zone, zoneRules, { gap: 'shifted', fold: 'later' });
    return { basis, zone, localDate, at };
  });
}

/** An instant that a person fixed, read in each zone; a bound at midnight belongs to the day that it ends. */
export function candidatesOfPin(
  { kind, dueAt }: PinnedDate,
  place: CountingPlace,
): readonly DeadlineCandidate[] {
  const within = kind === 'latest_by' ? new Date(dueAt.getTime() - 1) : dueAt;
  return zonesOf(place).map(({ basis, zone }) => ({
    basis,
    zone,
    at: dueAt,
    localDate: localDateAt(within, zone, place.zoneRules),
  }));
}

/** A date or instant that a source names outright, read in each zone. */
export function candidatesOfNamedDate(
  due: Moment,
  kind: DeadlineKind,
  place: CountingPlace,
): readonly DeadlineCandidate[] {
  return zonesOf(place).map(({ basis, zone }) => {
    if ('at' in due)
      return { basis, zone, at: due.at, localDate: localDateAt(due.at, zone, place.zoneRules) };
    const bound = kind === 'latest_by' ? endOfLocalDay : startOfLocalDay;
    return { basis, zone, at: bound(due.on, zone, place.zoneRules), localDate: due.on };
  });
}

/** `latest_by`: the earliest candidate, so that it holds in all zones. `opens_at`: the latest. */
export function safeInstant(kind: DeadlineKind, candidates: readonly DeadlineCandidate[]): Date {
  const instants = candidates.map(({ at }) => at.getTime());
  return new Date(kind === 'latest_by' ? Math.min(...instants) : Math.max(...instants));
}

/** Of a day known without its time, the instant that is safe to count from: first for `latest_by`, else last second. */
function anchorOf(moment: Moment, kind: DeadlineKind, { marketplaceZone, zoneRules }: CountingPlace): Date {
  if ('at' in moment) return moment.at;
  if (kind === 'latest_by') return startOfLocalDay(moment.on, marketplaceZone, zoneRules);
  return new Date(endOfLocalDay(moment.on, marketplaceZone, zoneRules).getTime() - 1000);
}

const dateAfter = (date: LocalDate, offset: DeadlineOffset, { calendar }: CountingPlace): LocalDate =>
  offset.unit === 'working_days'
    ? addWorkingDays(date, offset.amount, calendar)
    : addDays(date, offset.amount);

function rolled(date: LocalDate, roll: Roll, { calendar }: CountingPlace): LocalDate {
  if (roll === 'none') return date;
  return rollToWorkingDay(date, roll === 'next_working_day' ? 1 : -1, calendar);
}
