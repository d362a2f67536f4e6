import { localDateAt, type DeadlineKind, type LocalDate, type ZoneRules } from '@overturn/kernel';
import type { DeadlineCandidate, Moment, SupersededReason } from './deadline';
import type { DeadlineFacts } from './deadline-facts';
import type { DeadlineMatter, DeadlineRule, RulePack, RuleTrigger } from './rule-pack';

/** A date of the matter on which a rule hangs. */
export interface ParentDate {
  readonly reading: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  readonly candidates: readonly DeadlineCandidate[];
}

/** From what a rule counts: something that happened, or another matter's date, before or after it. */
export type Anchor = Moment | { readonly parent: ParentDate; readonly direction: 'before' | 'after' };

export interface RankedRule {
  readonly rule: DeadlineRule;
  /** One, or one for each reading of the matter on which the rule hangs. */
  readonly anchors: readonly Anchor[];
  /** Why a better one of the same matter stands in its place; null for the best. */
  readonly supersededBecause: SupersededReason | null;
}

/** The rules on a matter that speak of this case, the one that counts first. */
export function rankRules(
  pack: RulePack,
  matter: DeadlineMatter,
  facts: DeadlineFacts,
  zoneRules: ZoneRules,
  anchorsOf: (trigger: RuleTrigger) => readonly Anchor[],
): readonly RankedRule[] {
  const applicable = pack.rules.flatMap((rule) => {
    if (rule.matter !== matter) return [];
    const anchors = anchorsOf(rule.trigger);
    const [first] = anchors;
    return first && speaksOf(rule, facts, dateOf(first, facts, zoneRules)) ? [{ rule, anchors }] : [];
  });
  const inOrder = [...applicable].sort((a, b) => byLevel(a.rule, b.rule) || byDetail(a.rule, b.rule));
  const [best] = inOrder;
  return inOrder.map((ranked) => ({
    ...ranked,
    supersededBecause: best ? reasonAgainst(ranked.rule, best.rule) : null,
  }));
}

/** The local date on the marketplace on which a rule must be in force. */
function dateOf(anchor: Anchor, facts: DeadlineFacts, zoneRules: ZoneRules): LocalDate {
  if ('on' in anchor) return anchor.on;
  return localDateAt('at' in anchor ? anchor.at : anchor.parent.dueAt, facts.zone, zoneRules);
}

function speaksOf(rule: DeadlineRule, facts: DeadlineFacts, on: LocalDate): boolean {
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
