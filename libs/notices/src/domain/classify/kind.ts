import type { NoticeKind } from '@overturn/kernel';
import type { Judged, Reason } from '../notice-reading';
import type { Hit } from '../rules/apply-rules';

/**
 * Which kinds win over which: an answer names what it answers, a threat names what it is about, a wrapper
 * (section 3, a listing-level warning) wraps something more specific.
 */
const RANK: Partial<Record<NoticeKind, number>> = {
  answer_final_denial: 4,
  answer_wrong_channel: 4,
  reinstated: 4,
  funds_final_payment: 4,
  answer_still_deactivated: 3.5,
  answer_more_information: 3,
  at_risk: 2.5,
  policy_warning: 1,
  section_3: 0,
};
const SPECIFIC = 2;
const rankOf = (kind: NoticeKind): number => RANK[kind] ?? SPECIFIC;

/** Below it a kind is not taken for recognised. */
const ENOUGH = 3;
const QUOTED_SHARE = 0.2;

interface Score {
  readonly kind: NoticeKind;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** A notice that stops the account is no warning about listings, though it tells that they are gone too. */
export function judgeKind(hits: readonly Hit[]): Judged<NoticeKind> {
  const onlyQuoted = hits.every((hit) => hit.quoted || hit.rule.says.kind === undefined);
  const isStopped = hits.some(
    ({ rule, quoted }) => !quoted && rule.says.kind === undefined && rule.says.suspensionType !== undefined,
  );
  const scores = scoreKinds(hits, onlyQuoted).filter(
    ({ kind, points }) => points >= ENOUGH && !(isStopped && kind === 'policy_warning'),
  );
  scores.sort((a, b) => rankOf(b.kind) - rankOf(a.kind) || b.points - a.points);
  const [best] = scores;
  if (!best) return { value: 'unrecognised', confidence: 0, reasons: [] };
  const rivals = scores.filter(({ kind }) => kind !== best.kind && rankOf(kind) === rankOf(best.kind));
  return {
    value: best.kind,
    confidence: confidenceOf(best.points, rivals[0]?.points ?? 0),
    reasons: best.reasons,
  };
}

function scoreKinds(hits: readonly Hit[], onlyQuoted: boolean): Score[] {
  const byKind = new Map<NoticeKind, Score>();
  for (const { rule, span, quoted } of hits) {
    const { kind } = rule.says;
    if (!kind) continue;
    const before = byKind.get(kind) ?? { kind, points: 0, reasons: [] };
    const points = before.points + rule.weight * (quoted && !onlyQuoted ? QUOTED_SHARE : 1);
    byKind.set(kind, { kind, points, reasons: [...before.reasons, { ruleId: rule.id, span }] });
  }
  return [...byKind.values()];
}

/** More points and a weaker rival make it surer; never certain. Two decimals. */
export function confidenceOf(points: number, rival: number): number {
  const strength = 1 - 2 ** (-points / 3);
  const margin = points / (points + rival * 0.8);
  return Math.round(Math.min(0.99, strength * margin) * 100) / 100;
}
