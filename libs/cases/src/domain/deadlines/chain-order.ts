import { DEADLINE_MATTERS, parentOf, type DeadlineMatter, type RulePack } from './rule-pack';

type Rules = RulePack['rules'];

/** The matters on which the rules of a matter hang. */
const parentsOf = (matter: DeadlineMatter, rules: Rules): readonly DeadlineMatter[] =>
  rules.flatMap((rule) => {
    const parent = rule.matter === matter ? parentOf(rule.trigger) : null;
    return parent === null ? [] : [parent];
  });

/** Every matter, each after those on which it hangs. A circle, which a valid pack has not, is cut anywhere. */
export function mattersInOrder(rules: Rules): readonly DeadlineMatter[] {
  const ordered: DeadlineMatter[] = [];
  const visited = new Set<DeadlineMatter>();
  const visit = (matter: DeadlineMatter): void => {
    if (visited.has(matter)) return;
    visited.add(matter);
    for (const parent of parentsOf(matter, rules)) visit(parent);
    ordered.push(matter);
  };
  for (const matter of DEADLINE_MATTERS) visit(matter);
  return ordered;
}

/** Whether a matter hangs on itself, directly or through others: its date could never be counted. */
export function isInCircle(matter: DeadlineMatter, rules: Rules): boolean {
  const reached = new Set<DeadlineMatter>();
  const waiting = [...parentsOf(matter, rules)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === matter) return true;
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...parentsOf(next, rules));
  }
  return false;
}
