import {
  partOf,
  textMark,
  withPart,
  type PartValue,
  type PlanContent,
  type PlanList,
  type PlanPoint,
} from '@overturn/wording';
import { addAction, addCause, addMeasure, removeCause } from './plan-draft';

/** What a screen may do to a plan, each on the plan as it is then. */
export interface PlanHand {
  readonly text: (part: string, text: string) => void;
  readonly set: (part: string, value: PartValue) => void;
  /** The English still says what the Chinese says. */
  readonly confirm: (path: string) => void;
  readonly add: (list: PlanList) => void;
  readonly remove: (list: PlanList, key: string) => void;
  readonly move: (list: PlanList, key: string, by: -1 | 1) => void;
}

const ADD = { causes: addCause, actions: addAction, measures: addMeasure } as const;

/** Marks the English of a text as made of the Chinese that stands beside it. */
function confirmed(plan: PlanContent, path: string): PlanContent {
  const zh = partOf(plan, `${path}/zh`);
  return typeof zh === 'string' ? withPart(plan, `${path}/enOf`, textMark(zh)) : plan;
}

function moved(plan: PlanContent, list: PlanList, key: string, by: -1 | 1): PlanContent {
  const points: PlanPoint[] = [...plan[list]];
  const from = points.findIndex((point) => point.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= points.length) return plan;
  points.splice(to, 0, ...points.splice(from, 1));
  return { ...plan, [list]: points };
}

function without(plan: PlanContent, list: PlanList, key: string): PlanContent {
  if (list === 'causes') return removeCause(plan, key);
  const points: readonly PlanPoint[] = plan[list];
  return { ...plan, [list]: points.filter((point) => point.key !== key) };
}

/** The hand that writes through `edit`; stable as long as that is. */
export const planHand = (edit: (how: (plan: PlanContent) => PlanContent) => void): PlanHand => ({
  text: (part, text) =>
    edit((plan) => {
      const next = withPart(plan, part, text);
      return part.endsWith('/en') ? confirmed(next, part.slice(0, -'/en'.length)) : next;
    }),
  set: (part, value) => edit((plan) => withPart(plan, part, value)),
  confirm: (path) => edit((plan) => confirmed(plan, path)),
  add: (list) => edit(ADD[list]),
  remove: (list, key) => edit((plan) => without(plan, list, key)),
  move: (list, key, by) => edit((plan) => moved(plan, list, key, by)),
});
