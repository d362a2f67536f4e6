import type { PlanContent } from '@overturn/wording';

const NOTHING = { zh: '', en: '', enOf: null } as const;

const KEY_BYTES = 6;

/** A key that no point has, not even one that somebody else is adding at this moment. */
const freshKey = (letter: 'c' | 'a' | 'm'): string =>
  [letter, ...crypto.getRandomValues(new Uint8Array(KEY_BYTES))]
    .map((one) => (typeof one === 'string' ? one : one.toString(16).padStart(2, '0')))
    .join('');

export const addCause = (plan: PlanContent): PlanContent => ({
  ...plan,
  causes: [
    ...plan.causes,
    { key: freshKey('c'), cause: null, text: { ...NOTHING }, asins: [], orderIds: [] },
  ],
});

/** Takes a cause away; what answered it stays, and answers none until the author says which. */
export function removeCause(plan: PlanContent, key: string): PlanContent {
  const untied = <P extends { causeKey: string | null }>(point: P): P =>
    point.causeKey === key ? { ...point, causeKey: null } : point;
  return {
    ...plan,
    causes: plan.causes.filter((one) => one.key !== key),
    actions: plan.actions.map(untied),
    measures: plan.measures.map(untied),
  };
}

/** A plan of one cause needs no choosing: what is new answers it. */
const onlyCause = ({ causes }: PlanContent): string | null =>
  causes.length === 1 ? (causes[0]?.key ?? null) : null;

export const addAction = (plan: PlanContent): PlanContent => ({
  ...plan,
  actions: [
    ...plan.actions,
    {
      key: freshKey('a'),
      causeKey: onlyCause(plan),
      text: { ...NOTHING },
      doneOn: null,
      asins: [],
      orderIds: [],
      evidenceIds: [],
    },
  ],
});

export const addMeasure = (plan: PlanContent): PlanContent => ({
  ...plan,
  measures: [
    ...plan.measures,
    {
      key: freshKey('m'),
      causeKey: onlyCause(plan),
      text: { ...NOTHING },
      owner: { ...NOTHING },
      frequency: null,
      startsOn: null,
      evidenceIds: [],
    },
  ],
});
