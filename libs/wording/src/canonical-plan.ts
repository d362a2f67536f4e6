import type { BilingualText, PlanContent } from './plan-content';

/**
 * A plan's content written in one way only: two plans have the same canonical text exactly if they say the same in
 * the same order. Keys of points are replaced by their places, so that they do not count; nor does what a translation
 * was made of. Its SHA-256 names a version.
 */
export function canonicalPlan(plan: PlanContent): string {
  const places = new Map(plan.causes.map(({ key }, place) => [key, place]));
  const placeOf = (key: string | null): number | null => (key === null ? null : (places.get(key) ?? null));
  const both = ({ zh, en }: BilingualText): readonly string[] => [zh.normalize('NFC'), en.normalize('NFC')];
  return JSON.stringify([
    'plan-of-action/2',
    both(plan.opening),
    plan.causes.map((one) => [one.cause, both(one.text), one.asins, one.orderIds]),
    plan.actions.map((one) => [
      placeOf(one.causeKey),
      both(one.text),
      one.doneOn,
      one.asins,
      one.orderIds,
      one.evidenceIds,
    ]),
    plan.measures.map((one) => [
      placeOf(one.causeKey),
      both(one.text),
      both(one.owner),
      one.frequency,
      one.startsOn,
      one.evidenceIds,
    ]),
    both(plan.closing),
  ]);
}
