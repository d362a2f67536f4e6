import type { BilingualText, PlanContent } from './plan-content';

/**
 * A plan's content written in one way only: two plans have the same canonical text exactly if they say the same in
 * the same order. Keys of causes are replaced by their places, so that they do not count. Its SHA-256 names a version.
 */
export function canonicalPlan(plan: PlanContent): string {
  const places = new Map(plan.causes.map(({ key }, place) => [key, place]));
  const placeOf = (key: string | null): number | null => (key === null ? null : (places.get(key) ?? null));
  const both = ({ zh, en }: BilingualText): readonly string[] => [zh.normalize('NFC'), en.normalize('NFC')];
  return JSON.stringify([
    'plan-of-action/1',
    both(plan.opening),
    plan.causes.map(({ text }) => both(text)),
    plan.actions.map((one) => [placeOf(one.causeKey), both(one.text), one.doneOn]),
    plan.measures.map((one) => [placeOf(one.causeKey), both(one.text), both(one.owner), one.frequency]),
    both(plan.closing),
  ]);
}
