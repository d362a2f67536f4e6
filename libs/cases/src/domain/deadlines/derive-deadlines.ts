import type { WorkingCalendar, ZoneRules } from '@overturn/kernel';
import { rankRules, type RankedRule } from './applicable-rules';
import {
  candidatesOfNamedDate,
  candidatesOfPeriod,
  safeInstant,
  type CountingPlace,
} from './deadline-candidates';
import type { DeadlineFacts, StatedDeadline } from './deadline-facts';
import type { DeadlineDraft, DeadlineWhy, DerivedDate, LadderMode, SupersededDate } from './deadline';
import { DEADLINE_MATTERS, type DeadlineMatter, type RulePack } from './rule-pack';

export interface DeriveDeadlinesInput {
  readonly facts: DeadlineFacts;
  readonly rulePack: RulePack;
  readonly zoneRules: ZoneRules;
  /** Working days of the marketplace. */
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/**
 * The deadlines of a case, one draft per matter and reading of the source that counts. What the notice
 * states outranks the marketplace's rule, that the firm's; what was outranked is kept with the reason.
 * @throws Refusal `KERNEL.ZONE_UNKNOWN`
 */
export function deriveDeadlines(input: DeriveDeadlinesInput): readonly DeadlineDraft[] {
  const { facts, zoneRules } = input;
  const place: CountingPlace = { marketplaceZone: facts.zone, zoneRules, calendar: input.calendar };
  const ranked = rankRules(input.rulePack, facts, zoneRules);
  return DEADLINE_MATTERS.flatMap((matter) => {
    const stated = statedDates(matter, facts, place);
    const rules = ranked.filter(({ rule }) => rule.matter === matter);
    const dates = (of: readonly RankedRule[]) => of.flatMap((one) => ruleDates(one, input.rulePack, place));
    const chosen =
      stated.length > 0 ? stated : dates(rules.filter((rule) => rule.supersededBecause === null));
    const superseded = rules.flatMap((one): readonly SupersededDate[] => {
      const reason = stated.length > 0 ? 'notice_states_otherwise' : one.supersededBecause;
      return reason === null ? [] : dates([one]).map((date) => ({ ...date, reason }));
    });
    return chosen.map((date) => draftOf(matter, date, chosen, superseded, input));
  });
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

function ruleDates(
  { rule, trigger }: RankedRule,
  pack: RulePack,
  place: CountingPlace,
): readonly DerivedDate[] {
  return rule.readings.map(({ code, kind, offset, roll }) => {
    const candidates = candidatesOfPeriod(trigger, { kind, offset, roll }, place);
    const why: DeadlineWhy = {
      source: rule.level,
      ruleCode: rule.code,
      packCode: pack.code,
      packVersion: pack.version,
      authority: rule.authority,
      quote: null,
      trigger: rule.trigger,
      triggeredBy: trigger,
      offset,
      roll,
    };
    return { reading: code, kind, dueAt: safeInstant(kind, candidates), candidates, why };
  });
}

/** A period that the notice states needs the date of its receipt; without it nothing can be counted. */
function statedDates(
  matter: DeadlineMatter,
  facts: DeadlineFacts,
  place: CountingPlace,
): readonly DerivedDate[] {
  return facts.stated
    .filter((stated) => stated.matter === matter)
    .flatMap((stated, index): readonly DerivedDate[] => {
      const candidates = statedCandidates(stated, facts, place);
      if (candidates === null) return [];
      const { kind } = stated;
      const reading = index === 0 ? 'stated' : `stated_${index + 1}`;
      return [
        { reading, kind, dueAt: safeInstant(kind, candidates), candidates, why: statedWhy(stated, facts) },
      ];
    });
}

function statedCandidates({ due, kind }: StatedDeadline, facts: DeadlineFacts, place: CountingPlace) {
  if (!('offset' in due)) return candidatesOfNamedDate(due, kind, place);
  const received = facts.triggers.notice_received;
  return received ? candidatesOfPeriod(received, { kind, offset: due.offset, roll: 'none' }, place) : null;
}

const statedWhy = ({ due, quote }: StatedDeadline, facts: DeadlineFacts): DeadlineWhy => ({
  source: 'notice',
  ruleCode: null,
  packCode: null,
  packVersion: null,
  authority: null,
  quote,
  trigger: 'notice_received',
  triggeredBy: facts.triggers.notice_received ?? null,
  offset: 'offset' in due ? due.offset : null,
  roll: 'none',
});

/** Hours count when the source counts in hours. */
const ladderFor = ({ kind, why }: DerivedDate): LadderMode =>
  kind === 'latest_by' && why.offset?.unit === 'hours' ? 'hours' : 'days';
