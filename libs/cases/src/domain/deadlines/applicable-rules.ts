import { localDateAt, type ZoneRules } from '@overturn/kernel';
import type { Moment, SupersededReason } from './deadline';
import type { DeadlineFacts } from './deadline-facts';
import type { DeadlineRule, RulePack } from './rule-pack';

export interface RankedRule {
  readonly rule: DeadlineRule;
  readonly trigger: Moment;
  /** Why a better one of the same matter stands in its place; null for the best. */
  readonly supersededBecause: SupersededReason | null;
}

/** The rules that speak of this case, those of one matter together, the one that counts first. */
export function rankRules(pack: RulePack, facts: DeadlineFacts, zoneRules: ZoneRules): readonly RankedRule[] {
  const applicable = pack.rules.flatMap((rule) => {
    const trigger = facts.triggers[rule.trigger];
    return trigger && speaksOf(rule, facts, trigger, zoneRules) ? [{ rule, trigger }] : [];
  });
  const inOrder = [...applicable].sort((a, b) => byLevel(a.rule, b.rule) || byDetail(a.rule, b.rule));
  return inOrder.map((ranked) => {
    const best = inOrder.find(({ rule }) => rule.matter === ranked.rule.matter);
    return { ...ranked, supersededBecause: best ? reasonAgainst(ranked.rule, best.rule) : null };
  });
}

function speaksOf(rule: DeadlineRule, facts: DeadlineFacts, trigger: Moment, zoneRules: ZoneRules): boolean {
  const on = 'on' in trigger ? trigger.on : localDateAt(trigger.at, facts.zone, zoneRules);
  const { suspensionType } = facts;
  return (
    (rule.marketplaces === '*' || rule.marketplaces.includes(facts.marketplace)) &&
    (rule.noticeKinds === '*' || rule.noticeKinds.includes(facts.noticeKind)) &&
    (rule.suspensionTypes === '*' ||
      suspensionType === null ||
      rule.suspensionTypes.includes(suspensionType)) &&
    (rule.effectiveFrom === null || rule.effectiveFrom <= on) &&
    (rule.effectiveTo === null || on <= rule.effectiveTo)
  );
}

const LEVEL_RANK = { marketplace: 0, firm: 1 } as const;

const byLevel = (a: DeadlineRule, b: DeadlineRule): number => LEVEL_RANK[a.level] - LEVEL_RANK[b.level];

/** How many of its conditions a rule spells out; the sort keeps the order of the pack among equals. */
const detail = (rule: DeadlineRule): number =>
  [rule.marketplaces, rule.noticeKinds, rule.suspensionTypes].filter((condition) => condition !== '*').length;

const byDetail = (a: DeadlineRule, b: DeadlineRule): number => detail(b) - detail(a);

function reasonAgainst(rule: DeadlineRule, best: DeadlineRule): SupersededReason | null {
  if (rule === best) return null;
  if (byLevel(rule, best) !== 0) return 'marketplace_outranks_firm';
  return byDetail(rule, best) !== 0 ? 'more_specific_rule' : 'earlier_rule_in_pack';
}
