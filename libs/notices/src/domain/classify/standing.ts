import type { AccountState, Cause, NoticeKind, NoticeRole, SuspensionType } from '@overturn/kernel';
import { CAUSES } from '@overturn/kernel';
import type { Judged, Reason } from '../notice-reading';
import type { Hit } from '../rules/apply-rules';
import { confidenceOf } from './kind';

const NOTHING = { value: null, confidence: 0, reasons: [] } as const;
const TYPE_RANK: Record<SuspensionType, number> = { banned: 3, denied: 2, suspended: 1, deactivated: 1 };
/** Kinds that stop no account, whatever account they mention. */
const STOPS_NO_ACCOUNT: readonly NoticeKind[] = [
  'reinstated',
  'at_risk',
  'policy_warning',
  'funds_final_payment',
];

const reasonOf = ({ rule, span }: Hit): Reason => ({ ruleId: rule.id, span });
/** Whether the notice itself stands in the quoted part: somebody forwarded it. */
export const isForwarded = (hits: readonly Hit[]): boolean =>
  hits.some(({ rule, quoted }) => quoted && rule.says.kind) &&
  !hits.some(({ rule, quoted }) => !quoted && rule.says.kind);
/** What an answer quotes is what was said before, unless the whole notice is forwarded. */
const inMainText = (all: readonly Hit[], tells: (hit: Hit) => boolean): readonly Hit[] =>
  (isForwarded(all) ? all : all.filter((hit) => !hit.quoted)).filter(tells);
/** What a rule of a kind implies counts only in a notice of that kind. */
const speaksFor = (kind: NoticeKind) => (hit: Hit) =>
  hit.rule.says.kind === undefined || hit.rule.says.kind === kind;

export function judgeRole(kind: Judged<NoticeKind>, hits: readonly Hit[]): Judged<NoticeRole> {
  const answers = inMainText(hits, ({ rule }) => rule.says.role === 'answer').filter(speaksFor(kind.value));
  const [first] = answers;
  if (first)
    return { value: 'answer', confidence: Math.max(0.6, kind.confidence), reasons: answers.map(reasonOf) };
  if (kind.value === 'unrecognised') return { value: 'unknown', confidence: 0, reasons: [] };
  return { value: 'first_notice', confidence: kind.confidence, reasons: kind.reasons };
}

export function judgeSuspensionType(kind: NoticeKind, hits: readonly Hit[]): Judged<SuspensionType | null> {
  if (STOPS_NO_ACCOUNT.includes(kind)) return NOTHING;
  const points = new Map<SuspensionType, number>();
  const telling = inMainText(hits, ({ rule }) => rule.says.suspensionType !== undefined).filter(
    speaksFor(kind),
  );
  for (const { rule } of telling) {
    const type = rule.says.suspensionType;
    if (type) points.set(type, (points.get(type) ?? 0) + rule.weight);
  }
  const ranked = [...points].sort(([a, x], [b, y]) => TYPE_RANK[b] - TYPE_RANK[a] || y - x);
  const [best] = ranked;
  if (!best) return NOTHING;
  const [value, score] = best;
  const rival = ranked.find(([type]) => type !== value && TYPE_RANK[type] === TYPE_RANK[value])?.[1] ?? 0;
  const reasons = telling.filter(({ rule }) => rule.says.suspensionType === value).map(reasonOf);
  return { value, confidence: confidenceOf(score, rival), reasons };
}

export function judgeAccountState(
  kind: NoticeKind,
  type: Judged<SuspensionType | null>,
  hits: readonly Hit[],
): Judged<AccountState | null> {
  const value: AccountState | null =
    kind === 'reinstated' ? 'normal' : kind === 'at_risk' ? 'at_risk' : type.value ? 'deactivated' : null;
  if (!value) return NOTHING;
  const telling = inMainText(hits, ({ rule }) => rule.says.accountState === value).filter(speaksFor(kind));
  if (telling.length === 0) return { value, confidence: type.confidence, reasons: type.reasons };
  const points = telling.reduce((sum, { rule }) => sum + rule.weight, 0);
  return { value, confidence: confidenceOf(points, 0), reasons: telling.map(reasonOf) };
}

/** Causes in the order of the brief. Of an answer, the causes of what it speaks about count too. */
export function judgeCauses(kind: NoticeKind, hits: readonly Hit[]): Judged<readonly Cause[]> {
  const telling = hits.filter(({ rule }) => rule.says.causes && rule.weight >= 4);
  const main = telling.filter((hit) => !hit.quoted);
  const counted = main.length > 0 ? main : telling;
  const stated = new Set(counted.flatMap(({ rule }) => rule.says.causes ?? []));
  const value = CAUSES.filter((cause) => stated.has(cause) && !isOutdone(cause, stated, kind));
  const points = counted.reduce((most, { rule }) => Math.max(most, rule.weight), 0);
  const reasons = counted.filter(({ rule }) => rule.says.causes?.some((cause) => value.includes(cause)));
  return {
    value,
    confidence: value.length > 0 ? confidenceOf(points, 0) : 0,
    reasons: reasons.map(reasonOf),
  };
}

/** Counterfeit named in a notice about authenticity or rights is that cause, not illegal goods. */
const isOutdone = (cause: Cause, stated: ReadonlySet<Cause>, kind: NoticeKind): boolean =>
  cause === 'prohibited_or_illegal' &&
  kind !== 'restricted_product' &&
  (stated.has('low_quality') || stated.has('intellectual_property'));
