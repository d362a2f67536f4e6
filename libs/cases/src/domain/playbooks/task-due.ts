import {
  addDays,
  addHours,
  addWorkingDays,
  instantOfLocal,
  localDateAt,
  localDateTimeAt,
  type DeadlineKind,
  type WorkingCalendar,
  type ZoneRules,
} from '@overturn/kernel';
import type { DeadlineOffset } from '../deadlines';
import type { TaskDue } from './playbook';

/** An open deadline, as far as a task's due date asks. */
export interface DueDeadline {
  readonly matter: string;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  /** IANA zone of the deadline. */
  readonly zone: string;
}

export interface DueFacts {
  /** When the case entered the task's phase in this round. */
  readonly enteredAt: Date;
  /** Open deadlines of the case. */
  readonly deadlines: readonly DueDeadline[];
  /** IANA zone in which the firm works. */
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  readonly zoneRules: ZoneRules;
}

/** The hour of the firm's wall clock at which days end that are counted from a phase. */
const END_OF_WORK = '18:00';
/** For a case that has no deadline about the matter that a task is due before. */
const WITHOUT_DEADLINE: DeadlineOffset = { amount: 3, unit: 'working_days' };
/** Nobody is asked for something sooner than this after it became a task, unless the deadline itself is sooner. */
const AT_LEAST: DeadlineOffset = { amount: 1, unit: 'working_days' };

const AS_EARLY_AS_IT_EXISTS = { gap: 'change', fold: 'earlier' } as const;

/**
 * Until when a task is due. Days from a phase end at 18:00 in the firm's zone; days before a deadline are
 * calendar days in the deadline's zone at its own time of day. A date before a deadline that has come too near is
 * moved to the next working day, but never behind a bound; a task that waits for something to open never comes
 * before it.
 */
export function dueOf(due: TaskDue, facts: DueFacts): Date {
  if (due.from === 'phase') return afterPhase(due, facts);
  const deadline = nearest(facts.deadlines.filter(({ matter }) => matter === due.matter));
  if (!deadline) return afterPhase(WITHOUT_DEADLINE, facts);
  const wanted = daysBefore(deadline, due.daysBefore, facts.zoneRules);
  const soonest = afterPhase(AT_LEAST, facts);
  if (deadline.kind === 'opens_at') return later(wanted, due.daysBefore === 0 ? wanted : soonest);
  return earlier(later(wanted, soonest), deadline.dueAt);
}

function afterPhase({ amount, unit }: DeadlineOffset, facts: DueFacts): Date {
  const { enteredAt, zone, calendar, zoneRules } = facts;
  if (unit === 'hours') return addHours(enteredAt, amount);
  const entered = localDateAt(enteredAt, zone, zoneRules);
  const day = unit === 'days' ? addDays(entered, amount) : addWorkingDays(entered, amount, calendar);
  return instantOfLocal(day, END_OF_WORK, zone, zoneRules, AS_EARLY_AS_IT_EXISTS);
}

function daysBefore({ dueAt, zone }: DueDeadline, days: number, zoneRules: ZoneRules): Date {
  if (days === 0) return dueAt;
  const { date, time } = localDateTimeAt(dueAt, zone, zoneRules);
  return instantOfLocal(addDays(date, -days), time, zone, zoneRules, AS_EARLY_AS_IT_EXISTS);
}

/** A bound comes before an opening: of two readings of one source the one that can be missed decides. */
function nearest(deadlines: readonly DueDeadline[]): DueDeadline | undefined {
  const rank = ({ kind }: DueDeadline) => (kind === 'latest_by' ? 0 : 1);
  return [...deadlines].sort((a, b) => rank(a) - rank(b) || a.dueAt.getTime() - b.dueAt.getTime())[0];
}

const later = (a: Date, b: Date): Date => (a.getTime() < b.getTime() ? b : a);
const earlier = (a: Date, b: Date): Date => (a.getTime() < b.getTime() ? a : b);
