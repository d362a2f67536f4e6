import type { PlanContent } from '@overturn/wording';
import { PLAN_VOCABULARY } from '../../../shared/vocabulary/plan';

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

/** The Chinese working text, part by part, for reading and comparing; headed as the English text is. */
export function zhText({ opening, causes, actions, measures, closing }: PlanContent): string {
  const part = (title: string, points: readonly string[]) =>
    points.length === 0 ? '' : [title, ...points.map((point, place) => `${place + 1}. ${point}`)].join('\n');
  return [
    opening.zh,
    part(
      '根源分析',
      causes.map(({ text }) => text.zh),
    ),
    part(
      '纠正措施',
      actions.map(({ text, doneOn }) => [text.zh, doneOn].filter(Boolean).join(' · ')),
    ),
    part(
      '预防措施',
      measures.map(({ text, owner, frequency }) =>
        [text.zh, owner.zh, frequency && PLAN_VOCABULARY.measureFrequency[frequency][0]]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    closing.zh,
  ]
    .filter((one) => one !== '')
    .join('\n\n');
}
