import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { MEASURE_FREQUENCIES } from '@overturn/kernel';
import { aPlan } from '../testing/plan.builder';
import { canonicalPlan } from './canonical-plan';
import type { PlanContent } from './plan-content';

const both = fc.record({ zh: fc.string({ maxLength: 6 }), en: fc.string({ maxLength: 6 }) });
const KEYS = ['c1', 'c2'] as const;
const plans: fc.Arbitrary<PlanContent> = fc
  .record({
    opening: both,
    closing: both,
    causes: fc.array(both, { maxLength: 2 }),
    actions: fc.array(
      fc.record({
        causeKey: fc.constantFrom(...KEYS, null),
        text: both,
        doneOn: fc.constantFrom(null, '2026-11-01', '2026-11-02'),
      }),
      { maxLength: 2 },
    ),
    measures: fc.array(
      fc.record({
        causeKey: fc.constantFrom(...KEYS, null),
        text: both,
        owner: both,
        frequency: fc.constantFrom(null, ...MEASURE_FREQUENCIES),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ causes, ...rest }) => ({
    ...rest,
    causes: causes.map((text, place) => ({ key: KEYS[place] ?? '', text })),
  }));

const hashOf = (plan: PlanContent) => createHash('sha256').update(canonicalPlan(plan)).digest('hex');

/** What a plan says, apart from the function under test: points to causes as the texts that they name. */
const meaning = (plan: PlanContent) => {
  const cause = (key: string | null) => plan.causes.findIndex((one) => one.key === key);
  return {
    ...plan,
    causes: plan.causes.map(({ text }) => text),
    actions: plan.actions.map((one) => ({ ...one, causeKey: cause(one.causeKey) })),
    measures: plan.measures.map((one) => ({ ...one, causeKey: cause(one.causeKey) })),
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
    const [cause, action, measure] = [aPlan().causes[0], aPlan().actions[0], aPlan().measures[0]];
    if (!cause || !action || !measure) throw new Error('A plan without parts');
    const changed = [
      aPlan({ opening: { ...aPlan().opening, zh: '改' } }),
      aPlan({ closing: { ...aPlan().closing, en: 'Thanks' } }),
      aPlan({ causes: [cause, { ...cause, key: 'c2' }] }),
      aPlan({ actions: [{ ...action, doneOn: '2026-11-21' }] }),
      aPlan({ actions: [{ ...action, causeKey: null }] }),
      aPlan({ measures: [{ ...measure, frequency: 'daily' }] }),
      aPlan({ measures: [{ ...measure, owner: { zh: '王', en: 'Wang' } }] }),
    ].map(hashOf);
    expect(new Set([hashOf(aPlan()), ...changed]).size).toBe(changed.length + 1);
  });

  it('does not know what the keys of causes are called', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const renamed = (key: string | null) => (key === null ? null : `other-${key}`);
        const other = {
          ...plan,
          causes: plan.causes.map((one) => ({ ...one, key: renamed(one.key) ?? '' })),
          actions: plan.actions.map((one) => ({ ...one, causeKey: renamed(one.causeKey) })),
          measures: plan.measures.map((one) => ({ ...one, causeKey: renamed(one.causeKey) })),
        };
        return hashOf(other) === hashOf(plan);
      }),
    );
  });

  it('takes a letter written in two ways for the same letter', () => {
    const written = (en: string) => hashOf(aPlan({ opening: { zh: '', en } }));
    expect(written('caf\u00e9')).toBe(written('cafe\u0301'));
  });
});
