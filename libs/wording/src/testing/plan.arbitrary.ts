import { CAUSES, MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import fc from 'fast-check';
import type { PlanContent } from '../plan-content';

const short = fc.string({ maxLength: 6 });
const both = fc.record({ zh: short, en: short, enOf: fc.constant(null) });
const names = fc.array(fc.constantFrom('B000000001', 'B000000002'), { maxLength: 1 });
const day = fc.constantFrom(null, '2026-11-01', '2026-11-02');
const causeKey = fc.constantFrom('c1', 'c2', null);
const pointsOf = <Point extends { readonly key: string }>(
  letter: string,
  point: fc.Arbitrary<Omit<Point, 'key'>>,
) =>
  fc
    .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 4 }), point }), {
      maxLength: 3,
      selector: ({ number }) => number,
    })
    .map((list) => list.map(({ number, point: one }) => ({ ...one, key: `${letter}${number}` }) as Point));

/** Any plan; its points have keys of their own out of a few, so that two plans share some. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc.record({
  opening: both,
  closing: both,
  causes: pointsOf<PlanContent['causes'][number]>(
    'c',
    fc.record({ cause: fc.constantFrom(null, ...CAUSES), text: both, asins: names, orderIds: names }),
  ),
  actions: pointsOf<PlanContent['actions'][number]>(
    'a',
    fc.record({ causeKey, text: both, doneOn: day, asins: names, orderIds: names, evidenceIds: names }),
  ),
  measures: pointsOf<PlanContent['measures'][number]>(
    'm',
    fc.record({
      causeKey,
      text: both,
      owner: both,
      frequency: fc.constantFrom(null, ...MEASURE_FREQUENCIES),
      startsOn: day,
      evidenceIds: names,
    }),
  ),
});
