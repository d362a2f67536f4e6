import type { WorkingCalendar, ZoneRules } from '@overturn/kernel';
import { rankRules, type Anchor, type ParentDate, type RankedRule } from './applicable-rules';
import { mattersInOrder } from './chain-order';
import {
  candidatesOfChain,
  candidatesOfNamedDate,
  candidatesOfPeriod,
  candidatesOfPin,
  safeInstant,
  type CountingPlace,
} from './deadline-candidates';
import type { DeadlineFacts, StatedDeadline } from './deadline-facts';
import type { DeadlineDraft, DeadlineWhy, DerivedDate, LadderMode, Moment, SupersededDate } from './deadline';
import {
  DEADLINE_MATTERS,
  type DeadlineMatter,
  type DeadlineRule,
  type RulePack,
  type RuleReading,
  type RuleTrigger,
} from './rule-pack';

export interface DeriveDeadlinesInput {
  readonly facts: DeadlineFacts;
  readonly rulePack: RulePack;
  readonly zoneRules: ZoneRules;
  /** Working days of the marketplace. */
  readonly calendar: WorkingCalendar;
  /** Working days of the agency, in which a firm's own rules count; the marketplace's where absent. */
  readonly agencyCalendar?: WorkingCalendar;
  readonly now: Date;
}

type Drafts = ReadonlyMap<DeadlineMatter, readonly DeadlineDraft[]>;

/**
 * The deadlines of a case, one draft per matter and reading of the source that counts. What the notice
 * states outranks the marketplace's rule, that the firm's; what was outranked is kept with the reason.
 * A matter that hangs on another is worked out after it, from the date that counts for it.
 * @throws Refusal `KERNEL.ZONE_UNKNOWN`
 */
export function deriveDeadlines(input: DeriveDeadlinesInput): readonly DeadlineDraft[] {
  const drafts = new Map<DeadlineMatter, readonly DeadlineDraft[]>();
  for (const matter of mattersInOrder(input.rulePack.rules))
    drafts.set(matter, draftsOf(matter, drafts, input));
  return DEADLINE_MATTERS.flatMap((matter) => drafts.get(matter) ?? []);
}

function draftsOf(
  matter: DeadlineMatter,
  before: Drafts,
  input: DeriveDeadlinesInput,
): readonly DeadlineDraft[] {
  const { facts, zoneRules, rulePack } = input;
  const stated = statedDates(matter, input);
  const ranked = rankRules(rulePack, matter, facts, zoneRules, (trigger) =>
    anchorsOf(trigger, before, input),
  );
  const dates = (of: readonly RankedRule[]) => of.flatMap((one) => ruleDates(one, input));
  const chosen = stated.length > 0 ? stated : dates(ranked.filter((rule) => rule.supersededBecause === null));
  const superseded = ranked.flatMap((one): readonly SupersededDate[] => {
    const reason = stated.length > 0 ? 'notice_states_otherwise' : one.supersededBecause;
    return reason === null ? [] : dates([one]).map((date) => ({ ...date, reason }));
  });
  return chosen.map((date) => draftOf(matter, date, chosen, superseded, input));
}

/** What a rule counts from in this case; nothing where it has not happened, or is over. */
function anchorsOf(trigger: RuleTrigger, before: Drafts, input: DeriveDeadlinesInput): readonly Anchor[] {
  const { facts } = input;
  if (typeof trigger === 'string') {
    const moment = facts.triggers[trigger];
    return moment ? [moment] : [];
  }
  const matter = 'before' in trigger ? trigger.before : trigger.after;
  const state = facts.matters?.[matter];
  if ('after' in trigger && trigger.once === 'satisfied')
    return state?.satisfiedAt ? [{ at: state.satisfiedAt }] : [];
  if (state?.isOver) return [];
  const direction = 'before' in trigger ? 'before' : 'after';
  return datesOf(matter, before, input).map((parent) => ({ parent, direction }));
}

/** The dates that count for a matter: what a person pinned in place of what the rules say. */
function datesOf(matter: DeadlineMatter, before: Drafts, input: DeriveDeadlinesInput): readonly ParentDate[] {
  const place = placeFor('marketplace', input);
  const pinned = (input.facts.matters?.[matter]?.pinned ?? []).map((pin) => ({
    ...pin,
    candidates: candidatesOfPin(pin, place),
  }));
  const derived = (before.get(matter) ?? []).filter(
    (draft) => !pinned.some((pin) => pin.reading === draft.reading),
  );
  return [...pinned, ...derived];
}

function placeFor(level: DeadlineRule['level'], input: DeriveDeadlinesInput): CountingPlace {
  const calendar = level === 'firm' ? (input.agencyCalendar ?? input.calendar) : input.calendar;
  return { marketplaceZone: input.facts.zone, zoneRules: input.zoneRules, calendar };
}

function draftOf(
  matter: DeadlineMatter,
  date: DerivedDate,
  chosen: readonly DerivedDate[],
  superseded: readonly SupersededDate[],
  { facts, now }: DeriveDeadlinesInput,
): DeadlineDraft {
  return {
    ...date,
    matter,
    source: date.why.source,
    ladder: ladderFor(date),
    zone: facts.zone,
    otherReadings: chosen.filter((other) => other !== date),
    superseded,
    isPast: date.dueAt <= now,
  };
}

const ruleDates = ({ rule, anchors }: RankedRule, input: DeriveDeadlinesInput): readonly DerivedDate[] =>
  anchors.flatMap((anchor) =>
    rule.readings.map((reading) => ruleDate(rule, reading, anchor, anchors.length > 1, input)),
  );

/** Where the matter above can be read in several ways, each makes a reading of its own: `latest_by_within`. */
function ruleDate(
  rule: DeadlineRule,
  { code, kind, offset, roll }: RuleReading,
  anchor: Anchor,
  isOneOfSeveral: boolean,
  input: DeriveDeadlinesInput,
): DerivedDate {
  const place = placeFor(rule.level, input);
  const period = { kind, offset, roll };
  const isChained = 'parent' in anchor;
  const candidates = isChained
    ? candidatesOfChain(anchor.parent, anchor.direction, period, place)
    : candidatesOfPeriod(anchor, period, place);
  const usesCalendar = offset.unit === 'working_days' || roll !== 'none';
  const why: DeadlineWhy = {
    source: rule.level,
    ruleCode: rule.code,
    packCode: input.rulePack.code,
    packVersion: input.rulePack.version,
    authority: rule.authority,
    quote: null,
    trigger: rule.trigger,
    triggeredBy: isChained ? { at: anchor.parent.dueAt } : anchor,
    offset,
    roll,
    calendar: usesCalendar ? place.calendar.code : null,
  };
  const reading = isChained && isOneOfSeveral ? `${code}_${anchor.parent.reading ?? 'pinned'}` : code;
  return { reading, kind, dueAt: safeInstant(kind, candidates), candidates, why };
}

/** A period that the notice states needs the date of its receipt; without it nothing can be counted. */
function statedDates(matter: DeadlineMatter, input: DeriveDeadlinesInput): readonly DerivedDate[] {
  const place = placeFor('marketplace', input);
  return input.facts.stated
    .filter((stated) => stated.matter === matter)
    .flatMap((stated, index): readonly DerivedDate[] => {
      const received = receiptOf(stated, input.facts);
      const candidates = statedCandidates(stated, received, place);
      if (candidates === null) return [];
      const { kind } = stated;
      const reading = index === 0 ? 'stated' : `stated_${index + 1}`;
      const why = statedWhy(stated, received, place);
      return [{ reading, kind, dueAt: safeInstant(kind, candidates), candidates, why }];
    });
}

const receiptOf = (stated: StatedDeadline, facts: DeadlineFacts): Moment | undefined =>
  stated.receivedAt ? { at: stated.receivedAt } : facts.triggers.notice_received;

function statedCandidates({ due, kind }: StatedDeadline, received: Moment | undefined, place: CountingPlace) {
  if (!('offset' in due)) return candidatesOfNamedDate(due, kind, place);
  return received ? candidatesOfPeriod(received, { kind, offset: due.offset, roll: 'none' }, place) : null;
}

const statedWhy = (
  { due, quote, receivedAt }: StatedDeadline,
  received: Moment | undefined,
  place: CountingPlace,
): DeadlineWhy => ({
  source: 'notice',
  ruleCode: null,
  packCode: null,
  packVersion: null,
  authority: null,
  quote,
  trigger: receivedAt ? 'info_requested' : 'notice_received',
  triggeredBy: received ?? null,
  offset: 'offset' in due ? due.offset : null,
  roll: 'none',
  calendar: 'offset' in due && due.offset.unit === 'working_days' ? place.calendar.code : null,
});

/** Hours count when the source counts in hours. */
const ladderFor = ({ kind, why }: DerivedDate): LadderMode =>
  kind === 'latest_by' && why.offset?.unit === 'hours' ? 'hours' : 'days';
