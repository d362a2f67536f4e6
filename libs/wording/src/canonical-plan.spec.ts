import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CAUSES, MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import { canonicalPlan } from './canonical-plan';
import type { PlanContent } from './plan-content';
import { aCause, aMeasure, aPlan, aText, anAction } from './testing/plan.builder';

const short = fc.string({ maxLength: 6 });
const both = fc.record({ zh: short, en: short, enOf: fc.constant(null) });
const KEYS = ['c1', 'c2'] as const;
const causeKey = fc.constantFrom(...KEYS, null);
const names = fc.array(fc.constantFrom('B000000001', 'B000000002'), { maxLength: 1 });
const day = fc.constantFrom(null, '2026-11-01', '2026-11-02');
const cause = fc.record({
  key: short,
  cause: fc.constantFrom(null, ...CAUSES),
  text: both,
  asins: names,
  orderIds: names,
});
const action = fc.record({
  key: short,
  causeKey,
  text: both,
  doneOn: day,
  asins: names,
  orderIds: names,
  evidenceIds: names,
});
const measure = fc.record({
  key: short,
  causeKey,
  text: both,
  owner: both,
  frequency: fc.constantFrom(null, ...MEASURE_FREQUENCIES),
  startsOn: day,
  evidenceIds: names,
});
const plans: fc.Arbitrary<PlanContent> = fc
  .record({
    opening: both,
    closing: both,
    causes: fc.array(cause, { maxLength: 2 }),
    actions: fc.array(action, { maxLength: 2 }),
    measures: fc.array(measure, { maxLength: 2 }),
  })
  .map((plan) => ({
    ...plan,
    causes: plan.causes.map((one, place) => ({ ...one, key: KEYS[place] ?? '' })),
  }));

const hashOf = (plan: PlanContent) => createHash('sha256').update(canonicalPlan(plan)).digest('hex');

/** What a plan says, apart from the function under test: points to causes as the texts that they name. */
const meaning = (plan: PlanContent) => {
  const placeOf = (key: string | null) => plan.causes.findIndex((one) => one.key === key);
  return {
    ...plan,
    causes: plan.causes.map((one) => ({ ...one, key: '' })),
    actions: plan.actions.map((one) => ({ ...one, key: '', causeKey: placeOf(one.causeKey) })),
    measures: plan.measures.map((one) => ({ ...one, key: '', causeKey: placeOf(one.causeKey) })),
  };
};
const isSame = (one: PlanContent, other: PlanContent): boolean => {
  try {
    expect(meaning(one)).toEqual(meaning(other));
    return true;
  } catch {
    return false;
  }
};

describe('the hash of a plan', () => {
  it('changes exactly if the content changes', () => {
    fc.assert(
      fc.property(plans, plans, (one, other) => (hashOf(one) === hashOf(other)) === isSame(one, other)),
    );
  });

  it('changes with any single word, date, owner or tie between cause and action', () => {
    const changed = [
      aPlan({ opening: { ...aPlan().opening, zh: '改' } }),
      aPlan({ closing: { ...aPlan().closing, en: 'Thanks' } }),
      aPlan({ causes: [aCause(), aCause({ key: 'c2' })] }),
      aPlan({ causes: [aCause({ cause: 'low_quality' })] }),
      aPlan({ causes: [aCause({ asins: ['B000000001'] })] }),
      aPlan({ actions: [anAction({ doneOn: '2026-11-21' })] }),
      aPlan({ actions: [anAction({ causeKey: null })] }),
      aPlan({ actions: [anAction({ orderIds: ['113-1234567-7654321'] })] }),
      aPlan({ actions: [anAction({ evidenceIds: ['e1'] })] }),
      aPlan({ measures: [aMeasure({ frequency: 'daily' })] }),
      aPlan({ measures: [aMeasure({ startsOn: '2026-12-01' })] }),
      aPlan({ measures: [aMeasure({ owner: aText('王', 'Wang') })] }),
    ].map(hashOf);
    expect(new Set([hashOf(aPlan()), ...changed]).size).toBe(changed.length + 1);
  });

  it('does not know what the keys of points are called, nor what a translation was made of', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const renamed = (key: string | null) => (key === null ? null : `other-${key}`);
        const other = {
          ...plan,
          opening: { ...plan.opening, enOf: '0123456789abcdef' },
          causes: plan.causes.map((one) => ({ ...one, key: renamed(one.key) ?? '' })),
          actions: plan.actions.map((one) => ({ ...one, key: 'x', causeKey: renamed(one.causeKey) })),
          measures: plan.measures.map((one) => ({ ...one, key: 'x', causeKey: renamed(one.causeKey) })),
        };
        return hashOf(other) === hashOf(plan);
      }),
    );
  });

  it('takes a letter written in two ways for the same letter', () => {
    const written = (en: string) => hashOf(aPlan({ opening: aText('', en) }));
    expect(written('caf\u00e9')).toBe(written('cafe\u0301'));
  });
});
